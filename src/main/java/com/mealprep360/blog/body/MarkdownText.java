package com.mealprep360.blog.body;

/** Text that Markdown must take for nothing but text. What would be trimmed or joined becomes a character reference. */
final class MarkdownText {
    private static final String ALWAYS = "\\`*_[]|~";
    private static final String AT_LINE_START = "#>+-=:";
    /** A number with more digits begins no list (CommonMark 0.31.2 §5.2). */
    private static final int MOST_DIGITS = 9;

    private final Place place;
    private final StringBuilder out = new StringBuilder();

    private MarkdownText(Place place) {
        this.place = place;
    }

    /** Where the text stands. */
    enum Place {
        /** In a paragraph, which may have several lines. */
        PARAGRAPH,
        /** In a heading, which has one line. */
        HEADING,
        /** In a cell of a table, which has one line and ends at a bar, even in code. */
        CELL,
        /** In the description of a picture, which has no markup. */
        DESCRIPTION
    }

    /**
     * @param before the character of the same paragraph that comes before it; a line feed at its beginning
     * @param after the one that follows; a line feed at its end
     */
    static String escape(String text, Place place, int before, int after) {
        MarkdownText escaped = new MarkdownText(place);
        int last = before;
        for (int i = 0; i < text.length(); ) {
            if (isListNumber(text, i, last)) {
                int dot = endOfDigits(text, i);
                escaped.out.append(text, i, dot).append('\\');
                last = text.charAt(i);
                i = dot;
            }
            int c = text.codePointAt(i);
            int end = i + Character.charCount(c);
            int next = end < text.length() ? text.codePointAt(end) : after;
            boolean isEdge = i == 0 && before == '\n' || end == text.length() && after == '\n';
            escaped.add(c, last, next, isEdge);
            last = c;
            i = end;
        }
        return escaped.out.toString();
    }

    static void reference(int c, StringBuilder out) {
        out.append("&#").append(c).append(';');
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private void add(int c, int last, int next, boolean isEdge) {
        if (c == '\n' && !isEdge && place != Place.DESCRIPTION) {
            out.append(place == Place.PARAGRAPH ? "\\\n" : "<br>");
        } else if (c == ' ' ? isSpace(last) || isSpace(next) : isSpace(c)) {
            reference(c, out);
        } else {
            if (isMarkup(c, last, next)) {
                out.append('\\');
            }
            out.appendCodePoint(c);
        }
    }

    private boolean isMarkup(int c, int last, int next) {
        return switch (c) {
            case '&' -> next == '#' || isLetter(next);
            case '<' -> next == '/' || next == '!' || next == '?' || isLetter(next);
            case '#' -> place == Place.HEADING || last == '\n';
            default -> ALWAYS.indexOf(c) >= 0 || last == '\n' && AT_LINE_START.indexOf(c) >= 0;
        };
    }

    /** Whether digits begin here that would number an item of a list. */
    private static boolean isListNumber(String text, int from, int last) {
        if (last != '\n' || !isDigit(text.charAt(from))) {
            return false;
        }
        int end = endOfDigits(text, from);
        return end < text.length() && end - from <= MOST_DIGITS && (text.charAt(end) == '.' || text.charAt(end) == ')');
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
