package com.mealprep360.editorial.changes;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The numbers that a text names: amounts, temperatures, times. */
public final class Numbers {
    /** A fraction with or without a whole number, or a number with a point or a comma in it. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:(\\d{1,9}) )?(\\d{1,9})[/\\u2044](\\d{1,9})|\\d{1,9}(?:[.,]\\d{1,9})?");

    private Numbers() {}

    /** @param behind the text between it and the next number, or to the end */
    record Named(String number, String behind) {}

    /**
     * In ascending order, in a form in which equal ones are equal: 0.5, 0,5, 1/2 and ½ are the same. Digits of any script
     * are read.
     */
    public static List<String> in(String text) {
        return named(text).stream().map(Named::number).sorted().toList();
    }

    /** In the order of the text, in the same form. */
    static List<Named> named(String text) {
        String ascii = ascii(text);
        List<MatchResult> found = NUMBER.matcher(ascii).results().toList();
        List<Named> named = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            int end = i + 1 < found.size() ? found.get(i + 1).start() : ascii.length();
            named.add(
                    new Named(number(found.get(i)), ascii.substring(found.get(i).end(), end)));
        }
        return named;
    }

    private static String number(MatchResult found) {
        return found.group(2) == null ? plain(found.group()) : fraction(found);
    }

    private static String plain(String number) {
        return new BigDecimal(number.replace(',', '.')).stripTrailingZeros().toPlainString();
    }

    private static String fraction(MatchResult found) {
        BigDecimal divisor = new BigDecimal(found.group(3));
        if (divisor.signum() == 0) {
            return found.group();
        }
        BigDecimal whole = new BigDecimal(found.group(1) == null ? "0" : found.group(1));
        return whole.add(new BigDecimal(found.group(2)).divide(divisor, MathContext.DECIMAL32))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Vulgar fractions taken apart, each behind a space; digits as 0 to 9. */
    private static String ascii(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(point -> {
            String one = Character.toString(point);
            if (Character.getType(point) == Character.OTHER_NUMBER) {
                plain.append(' ').append(Normalizer.normalize(one, Normalizer.Form.NFKD));
            } else if (Character.isDigit(point)) {
                plain.append(Character.digit(point, 10));
            } else {
                plain.append(one);
            }
        });
        return plain.toString().replaceAll(" {2,}", " ");
    }
}
