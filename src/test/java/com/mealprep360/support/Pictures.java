package com.mealprep360.support;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures for tests, good and hostile, made on the spot. */
public final class Pictures {
    private static final AtomicInteger SERIAL = new AtomicInteger((int) (System.nanoTime() & 0xFFFFFF));
    private static final int JPEG_START_BYTES = 2;
    private static final int APP1 = 0xFFE1;

    private Pictures() {}

    /** A small JPEG that nobody has sent before. */
    public static byte[] anyJpeg() {
        return jpeg(any(400, 300));
    }

    /** A picture that nobody has seen before: its colour at the left is its number. */
    public static BufferedImage any(int width, int height) {
        BufferedImage image = quarters(width, height);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(SERIAL.addAndGet(0x010203) & 0xFFFFFF));
        graphics.fillRect(0, 0, width / 4, height / 4);
        graphics.setColor(new Color(SERIAL.incrementAndGet() & 0xFFFFFF));
        graphics.fillRect(width / 8, height / 8, width / 16, height / 16);
        graphics.dispose();
        return image;
    }

    /** Red, green, blue and white, from the upper left by rows. */
    public static BufferedImage quarters(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height / 2);
        graphics.setColor(Color.GREEN);
        graphics.fillRect(width / 2, 0, width - width / 2, height / 2);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, height / 2, width / 2, height - height / 2);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(width / 2, height / 2, width - width / 2, height - height / 2);
        graphics.dispose();
        return image;
    }

    public static byte[] jpeg(BufferedImage image) {
        return encoded(image, "jpeg");
    }

    public static byte[] png(BufferedImage image) {
        return encoded(image, "png");
    }

    public static byte[] gif(BufferedImage image) {
        return encoded(image, "gif");
    }

    private static byte[] encoded(BufferedImage image, String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalStateException("Nothing writes " + format);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static BufferedImage decoded(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same JPEG with Exif as a telephone writes it: an orientation, and where it was. */
    public static byte[] withExif(byte[] jpeg, int orientation, String place) {
        byte[] text = place.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(256 + text.length).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put("II".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        entry(tiff, 0x0112, 3, 1, orientation);
        entry(tiff, 0x8825, 4, 1, 38);
        tiff.putInt(0);
        tiff.putShort((short) 1);
        entry(tiff, 0x001C, 2, text.length, 60);
        tiff.position(60).put(text);
        byte[] all = new byte[tiff.position()];
        tiff.flip().get(all);
        return withSegment(jpeg, APP1, join("Exif\0\0".getBytes(StandardCharsets.US_ASCII), all));
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        ByteBuffer segment = ByteBuffer.allocate(4 + content.length);
        segment.putShort((short) marker).putShort((short) (content.length + 2)).put(content);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, JPEG_START_BYTES);
        out.writeBytes(segment.array());
        out.write(jpeg, JPEG_START_BYTES, jpeg.length - JPEG_START_BYTES);
        return out.toByteArray();
    }

    /** A PNG of a few bytes that claims to have this many pixels. */
    public static byte[] bomb(int width, int height) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        return join(
                "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1),
                chunk("IHDR", header),
                chunk("IDAT", new byte[] {0x78, (byte) 0x9C, 0x03, 0, 0, 0, 0, 1}),
                chunk("IEND", new byte[0]));
    }

    /** A chunk of a PNG. */
    public static byte[] chunk(String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.US_ASCII));
        sum.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    /** A PDF that says nothing. */
    public static byte[] pdf() {
        return ("%PDF-1.4\n% " + SERIAL.incrementAndGet()
                        + "\n1 0 obj\n<</Type/Catalog>>\nendobj\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Root 1 0 R/Size 2>>\nstartxref\n50\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    public static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
