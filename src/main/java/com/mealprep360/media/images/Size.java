package com.mealprep360.media.images;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One of the sizes that pictures are made in.
 *
 * @param label what it is called in lists, such as {@code 640} or {@code square}
 * @param name what it is called in addresses; where the focal point counts it is a part
 * @param width in pixels
 * @param height in pixels
 */
public record Size(String label, String name, int width, int height) {
    /** The side of a square, in pixels. */
    static final int SQUARE = 320;

    private static final int[] WIDTHS = {160, 320, 640, 960, 1280, 1920};
    /** A picture that is taller than so many times its width is made narrower instead. */
    private static final int MOST_SLENDER = 2;

    private static final Pattern SQUARE_NAME = Pattern.compile("square-([0-9]{1,3})-([0-9]{1,3})");

    /** All that a picture is made in, the smallest first: no wider than itself, and at least one. */
    public static List<Size> ofPicture(int width, int height, Focus focus) {
        return Stream.concat(Stream.of(square(width, height, focus)), plain(width, height))
                .toList();
    }

    private static Stream<Size> plain(int width, int height) {
        return java.util.Arrays.stream(WIDTHS)
                .filter(wanted -> wanted <= width || wanted == WIDTHS[0])
                .mapToObj(wanted -> within(wanted, width, height));
    }

    private static Size within(int wanted, int width, int height) {
        double scale = Math.min(1, Math.min((double) wanted / width, (double) wanted * MOST_SLENDER / height));
        String name = String.valueOf(wanted);
        return new Size(name, name, atLeastOne(width * scale), atLeastOne(height * scale));
    }

    private static Size square(int width, int height, Focus focus) {
        int side = Math.min(SQUARE, Math.min(width, height));
        return new Size("square", squareName(focus), side, side);
    }

    private static String squareName(Focus focus) {
        return String.format(Locale.ROOT, "square-%d-%d", focus.percentX(), focus.percentY());
    }

    /** The focal point that a name has in it; empty for sizes that show the whole picture. */
    public static Optional<Focus> focusIn(String name) {
        Matcher square = SQUARE_NAME.matcher(name);
        return square.matches()
                ? Optional.of(new Focus(Integer.parseInt(square.group(1)), Integer.parseInt(square.group(2))))
                : Optional.empty();
    }

    boolean isSquare() {
        return focusIn(name).isPresent();
    }

    private static int atLeastOne(double pixels) {
        return Math.max(1, (int) Math.round(pixels));
    }

    /**
     * What must stay in view, in hundredths: finer would make pictures that nobody can tell apart.
     *
     * @param percentX from the left edge (0) to the right (100)
     * @param percentY from the upper edge (0) to the lower (100)
     */
    public record Focus(int percentX, int percentY) {
        /** The middle. */
        public static final Focus CENTRE = new Focus(50, 50);

        /** @param x from the left edge (0) to the right (1) */
        public static Focus of(double x, double y) {
            return new Focus((int) Math.round(x * 100), (int) Math.round(y * 100));
        }
    }
}
