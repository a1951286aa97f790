package com.mealprep360.media.images;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a picture is to be turned: the one thing that is kept of what a camera notes (Exif 2.32, tag 274). */
final class Orientation {
    static final int UPRIGHT = 1;

    private static final int TAG = 0x0112;
    private static final int MOST = 8;
    private static final int ENTRY_BYTES = 12;
    private static final short BIG_ENDIAN_MARK = 0x4D4D;
    private static final short LITTLE_ENDIAN_MARK = 0x4949;
    private static final short SHORT = 3;
    private static final int NOTE_BYTES = 26;

    private Orientation() {}

    /** Of a TIFF structure, as Exif has it; upright if it says nothing that can be read. */
    static int of(byte[] tiff) {
        ByteBuffer in = ByteBuffer.wrap(tiff);
        if (tiff.length < NOTE_BYTES) {
            return UPRIGHT;
        }
        short mark = in.getShort(0);
        if (mark != BIG_ENDIAN_MARK && mark != LITTLE_ENDIAN_MARK) {
            return UPRIGHT;
        }
        in.order(mark == BIG_ENDIAN_MARK ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        int directory = in.getInt(4);
        if (directory < 0 || directory > tiff.length - 2) {
            return UPRIGHT;
        }
        int entries = in.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY_BYTES;
            if (entry > tiff.length - ENTRY_BYTES) {
                return UPRIGHT;
            }
            if ((in.getShort(entry) & 0xFFFF) == TAG) {
                int value = in.getShort(entry + 8) & 0xFFFF;
                return value >= UPRIGHT && value <= MOST ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** A TIFF structure that says this and nothing else. */
    static byte[] note(int orientation) {
        return ByteBuffer.allocate(NOTE_BYTES)
                .putShort(BIG_ENDIAN_MARK)
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort(SHORT)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    /** The pixels as they are to be looked at. */
    static BufferedImage turned(BufferedImage image, int orientation) {
        if (orientation == UPRIGHT) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean lying = orientation >= 5;
        BufferedImage turned = new BufferedImage(lying ? height : width, lying ? width : height, image.getType());
        Graphics2D graphics = turned.createGraphics();
        graphics.drawImage(image, turning(orientation, width, height), null);
        graphics.dispose();
        return turned;
    }

    private static AffineTransform turning(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
