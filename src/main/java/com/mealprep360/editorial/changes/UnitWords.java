package com.mealprep360.editorial.changes;

import com.mealprep360.kernel.Text;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the unit that stands behind a number. */
final class UnitWords {
    /** Signs that look like a degree and are typed for one: the Spanish ordinal, the ring above. */
    private static final Pattern DEGREE_SIGNS = Pattern.compile("[º˚]");

    /** What may stand between the number and the unit. */
    private static final String BEFORE = "[\\s\\p{Z}]*+(?:[-\\u2010\\u2011][\\s\\p{Z}]*+)?";

    /** Text after a unit may go on at once in Chinese (200g鸡肉), but a letter of its own script makes another word. */
    private static final String LATIN_END = "(?!['’]?\\p{IsLatin})";

    /** "3分之2" and "2分の1" are fractions, not minutes. */
    private static final String IDEOGRAPHIC_END = "(?![之の])";

    private static final Map<Unit, Pattern> FOLDED = new EnumMap<>(Unit.class);
    private static final Map<Unit, Pattern> CAPITALS = new EnumMap<>(Unit.class);

    static {
        Arrays.stream(Unit.values()).filter(unit -> unit != Unit.NONE).forEach(UnitWords::compile);
    }

    private UnitWords() {}

    /** @param behind what a text says after a number; of two units that it may begin with, the longer one is meant */
    static Unit at(String behind) {
        String folded = Text.fold(DEGREE_SIGNS.matcher(behind).replaceAll("°"));
        Unit found = longest(FOLDED, folded);
        return found == Unit.NONE ? longest(CAPITALS, behind) : found;
    }

    private static Unit longest(Map<Unit, Pattern> patterns, String text) {
        Unit found = Unit.NONE;
        int end = 0;
        for (Map.Entry<Unit, Pattern> one : patterns.entrySet()) {
            Matcher matcher = one.getValue().matcher(text);
            if (matcher.lookingAt() && matcher.end() > end) {
                found = one.getKey();
                end = matcher.end();
            }
        }
        return found;
    }

    private static void compile(Unit unit) {
        Map<Boolean, List<String>> words =
                unit.words().stream().collect(Collectors.partitioningBy(word -> Character.isUpperCase(word.charAt(0))));
        FOLDED.put(
                unit,
                pattern(Stream.concat(words.get(false).stream(), scale(unit)).map(Text::fold)));
        if (!words.get(true).isEmpty()) {
            CAPITALS.put(unit, pattern(words.get(true).stream()));
        }
    }

    /** After a degree the letter is enough, in whatever case. */
    private static Stream<String> scale(Unit unit) {
        return unit == Unit.CELSIUS || unit == Unit.FAHRENHEIT
                ? Unit.DEGREE.words().stream()
                        .flatMap(degree -> unit.words().stream().map(word -> degree + " " + word))
                : Stream.empty();
    }

    /** A regular expression takes the first alternative that fits, so the longer ones come first. */
    private static Pattern pattern(Stream<String> words) {
        return Pattern.compile(words.sorted((one, other) -> other.length() - one.length())
                .map(UnitWords::expression)
                .collect(Collectors.joining("|", BEFORE + "(?:", ")")));
    }

    private static String expression(String word) {
        String end = "";
        if (Character.isLetter(word.codePointBefore(word.length())) || word.endsWith("*")) {
            end = Character.isIdeographic(word.codePointBefore(word.length())) ? IDEOGRAPHIC_END : LATIN_END;
        }
        return word.replace(".", "\\.").replace("*", "\\p{IsLatin}*").replace(" ", "[ .()]*") + end;
    }
}
