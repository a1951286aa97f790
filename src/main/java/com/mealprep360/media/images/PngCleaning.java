package com.mealprep360.media.images;

import static com.mealprep360.media.MediaProblem.MEDIA_UNREADABLE;

import com.mealprep360.kernel.problems.Problem;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * Copies of a PNG the chunks that decoding it takes (W3C PNG, third edition, §11). What is left out could unfold to
 * gigabytes while it is read, too: compressed text.
 */
final class PngCleaning {
    private static final byte[] SIGNATURE = "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final Set<String> KEPT =
            Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND", "gAMA", "cHRM", "sRGB", "iCCP");
    private static final String HEADER = "IHDR";
    private static final String PIXELS = "IDAT";
    private static final String PROFILE = "iCCP";
    private static final String EXIF = "eXIf";
    private static final String END = "IEND";
    private static final int HEADER_BYTES = 13;
    private static final int MOST_SMALL_BYTES = 65_536;
    private static final int BUFFER_BYTES = 16_384;

    private final CheckedInputStream checked;
    private final DataInputStream in;
    private final DataOutputStream out;
    private final PixelLimit limit;
    private int width;
    private int height;
    private boolean hasPixels;
    private int orientation = Orientation.UPRIGHT;

    private PngCleaning(InputStream in, OutputStream out, PixelLimit limit) {
        this.checked = new CheckedInputStream(in, new CRC32());
        this.in = new DataInputStream(checked);
        this.out = new DataOutputStream(out);
        this.limit = limit;
    }

    /** @throws java.io.EOFException if the picture is cut off */
    static Outline clean(InputStream in, OutputStream out, PixelLimit limit) throws IOException {
        return new PngCleaning(in, out, limit).clean();
    }

    private Outline clean() throws IOException {
        in.readFully(new byte[SIGNATURE.length]);
        out.write(SIGNATURE);
        String name = "";
        while (!name.equals(END)) {
            name = chunk();
        }
        if (!hasPixels) {
            throw damaged();
        }
        return new Outline(FileType.PNG, width, height, orientation, 1);
    }

    private String chunk() throws IOException {
        int length = in.readInt();
        checked.getChecksum().reset();
        byte[] type = new byte[4];
        in.readFully(type);
        String name = new String(type, StandardCharsets.ISO_8859_1);
        if (length < 0 || width == 0 != name.equals(HEADER)) {
            throw damaged();
        }
        if (name.equals(HEADER)) {
            header(length);
        } else if (name.equals(EXIF) && length <= MOST_SMALL_BYTES) {
            orientation = Orientation.of(in.readNBytes(length));
            if (orientation != Orientation.UPRIGHT && !hasPixels) {
                write(EXIF, Orientation.note(orientation));
            }
        } else {
            boolean isKept = KEPT.contains(name) && (!name.equals(PROFILE) || length <= MOST_SMALL_BYTES);
            copy(name, type, length, isKept);
            return name;
        }
        checkSum();
        return name;
    }

    private void header(int length) throws IOException {
        if (length != HEADER_BYTES) {
            throw damaged();
        }
        byte[] header = new byte[HEADER_BYTES];
        in.readFully(header);
        java.nio.ByteBuffer numbers = java.nio.ByteBuffer.wrap(header);
        width = numbers.getInt(0);
        height = numbers.getInt(4);
        limit.check(width, height);
        write(HEADER, header);
    }

    private void copy(String name, byte[] type, int length, boolean isKept) throws IOException {
        hasPixels |= name.equals(PIXELS);
        if (isKept) {
            out.writeInt(length);
            out.write(type);
        }
        byte[] buffer = new byte[Math.min(length, BUFFER_BYTES)];
        for (int left = length; left > 0; ) {
            int count = Math.min(left, buffer.length);
            in.readFully(buffer, 0, count);
            left -= count;
            if (isKept) {
                out.write(buffer, 0, count);
            }
        }
        int sum = checkSum();
        if (isKept) {
            out.writeInt(sum);
        }
    }

    private int checkSum() throws IOException {
        int expected = (int) checked.getChecksum().getValue();
        if (in.readInt() != expected) {
            throw damaged();
        }
        return expected;
    }

    private void write(String name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        byte[] type = name.getBytes(StandardCharsets.ISO_8859_1);
        sum.update(type);
        sum.update(content);
        out.writeInt(content.length);
        out.write(type);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }

    private static Problem damaged() {
        return MEDIA_UNREADABLE.because("It begins like a PNG, and is none; save it anew and send it again.");
    }
}
