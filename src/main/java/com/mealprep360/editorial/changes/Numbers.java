package com.mealprep360.editorial.changes;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that a text names: amounts, temperatures, times. */
public final class Numbers {
    /** A fraction with or without a whole number, or a number with a point or a comma in it. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:(\\d{1,9}) )?(\\d{1,9})[/\\u2044](\\d{1,9})|\\d{1,9}(?:[.,]\\d{1,9})?");

    private Numbers() {}

    /**
     * In ascending order, in a form in which equal ones are equal: 0.5, 0,5, 1/2 and ½ are the same. Digits of any script
     * are read.
     */
    public static List<String> in(String text) {
        List<String> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(ascii(text));
        while (matcher.find()) {
            numbers.add(matcher.group(2) == null ? plain(matcher.group()) : fraction(matcher));
        }
        numbers.sort(null);
        return numbers;
    }

    private static String plain(String number) {
        return new BigDecimal(number.replace(',', '.')).stripTrailingZeros().toPlainString();
    }

    private static String fraction(Matcher matcher) {
        BigDecimal divisor = new BigDecimal(matcher.group(3));
        if (divisor.signum() == 0) {
            return matcher.group();
        }
        BigDecimal whole = new BigDecimal(matcher.group(1) == null ? "0" : matcher.group(1));
        return whole.add(new BigDecimal(matcher.group(2)).divide(divisor, MathContext.DECIMAL32))
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
