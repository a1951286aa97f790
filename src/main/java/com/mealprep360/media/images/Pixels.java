package com.mealprep360.media.images;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/** What is done with decoded pixels. */
final class Pixels {
    private static final int OPAQUE = 0xFF;

    private Pixels() {}

    /** In sRGB and another size. By halves first: taking in one step what is far larger would leave pixels out. */
    static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage current = image;
        int w = image.getWidth();
        int h = image.getHeight();
        while (w > 2 * width && h > 2 * height) {
            w = (w + 1) / 2;
            h = (h + 1) / 2;
            current = drawn(current, 0, 0, current.getWidth(), current.getHeight(), w, h);
        }
        boolean isDone = current.getWidth() == width && current.getHeight() == height && isPlain(current);
        return isDone ? current : drawn(current, 0, 0, current.getWidth(), current.getHeight(), width, height);
    }

    /** A square of it, as large as fits, with the focal point as near to its middle as the edges allow. */
    static BufferedImage squared(BufferedImage image, Size.Focus focus, int side) {
        int width = image.getWidth();
        int height = image.getHeight();
        int cut = Math.min(width, height);
        int left = within(width * focus.percentX() / 100 - cut / 2, width - cut);
        int top = within(height * focus.percentY() / 100 - cut / 2, height - cut);
        return scaled(image.getSubimage(left, top, cut, cut), side, side);
    }

    /** Whether anything shows through. */
    static boolean isTransparent(BufferedImage image) {
        return image.getColorModel().hasAlpha()
                && Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                        .anyMatch(pixel -> pixel >>> 24 != OPAQUE);
    }

    /** The mean colour, such as {@code #c8803a}. */
    static String color(BufferedImage image) {
        int mean = scaled(image, 1, 1).getRGB(0, 0);
        return String.format("#%06x", mean & 0xFFFFFF);
    }

    /** Without what shows through. */
    static BufferedImage opaque(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return image;
        }
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return opaque;
    }

    private static BufferedImage drawn(
            BufferedImage image, int left, int top, int width, int height, int toWidth, int toHeight) {
        boolean alpha = image.getColorModel().hasAlpha();
        BufferedImage drawn =
                new BufferedImage(toWidth, toHeight, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, toWidth, toHeight, left, top, left + width, top + height, null);
        graphics.dispose();
        return drawn;
    }

    private static boolean isPlain(BufferedImage image) {
        return image.getType() == BufferedImage.TYPE_INT_RGB || image.getType() == BufferedImage.TYPE_INT_ARGB;
    }

    private static int within(int value, int most) {
        return Math.max(0, Math.min(value, most));
    }
}
