package com.mealprep360.media.images;

import static com.mealprep360.media.MediaProblem.MEDIA_UNREADABLE;

import com.mealprep360.kernel.problems.Problem;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Copies of a JPEG what decoding it takes: tables, scans, the colour profile, the orientation (ITU T.81, annex B). */
final class JpegCleaning {
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int JFIF_BYTES = 14;
    /** Each scan of a progressive picture goes over all of its pixels. */
    private static final int MOST_SCANS = 100;

    private final DataInputStream in;
    private final DataOutputStream out;
    private final PixelLimit limit;
    private int width;
    private int height;
    private int scans;
    private int orientation = Orientation.UPRIGHT;

    private JpegCleaning(InputStream in, OutputStream out, PixelLimit limit) {
        this.in = new DataInputStream(in);
        this.out = new DataOutputStream(out);
        this.limit = limit;
    }

    /** @throws java.io.EOFException if the picture is cut off */
    static Outline clean(InputStream in, OutputStream out, PixelLimit limit) throws IOException {
        return new JpegCleaning(in, out, limit).clean();
    }

    private Outline clean() throws IOException {
        if (in.readUnsignedShort() != (0xFF00 | START)) {
            throw damaged();
        }
        out.writeShort(0xFF00 | START);
        int marker = nextMarker();
        while (marker != END) {
            marker = marker == SCAN ? scan() : segment(marker);
        }
        if (scans == 0) {
            throw damaged();
        }
        out.writeShort(0xFF00 | END);
        return new Outline(FileType.JPEG, width, height, orientation, 1);
    }

    private int segment(int marker) throws IOException {
        byte[] content = content();
        if (isFrame(marker)) {
            frame(content);
            write(marker, content);
        } else if (marker == APP0 && begins(content, "JFIF\0") && content.length >= JFIF_BYTES) {
            // Without its thumbnail, which may show what was cut away.
            content[JFIF_BYTES - 2] = 0;
            content[JFIF_BYTES - 1] = 0;
            write(marker, Arrays.copyOf(content, JFIF_BYTES));
        } else if (marker == APP1 && begins(content, "Exif\0\0") && orientation == Orientation.UPRIGHT) {
            orientation = Orientation.of(Arrays.copyOfRange(content, 6, content.length));
            if (orientation != Orientation.UPRIGHT) {
                write(APP1, exif(orientation));
            }
        } else if (isTable(marker)
                || marker == APP2 && begins(content, "ICC_PROFILE\0")
                || marker == APP14 && begins(content, "Adobe")) {
            write(marker, content);
        }
        return nextMarker();
    }

    private void frame(byte[] content) {
        if (width != 0 || content.length < 6) {
            throw damaged();
        }
        height = (content[1] & 0xFF) << 8 | content[2] & 0xFF;
        width = (content[3] & 0xFF) << 8 | content[4] & 0xFF;
        limit.check(width, height);
    }

    /** Copies what is coded, up to the next marker, which is returned. */
    private int scan() throws IOException {
        if (width == 0 || ++scans > MOST_SCANS) {
            throw damaged();
        }
        write(SCAN, content());
        while (true) {
            int next = in.readUnsignedByte();
            if (next != 0xFF) {
                out.write(next);
                continue;
            }
            int marker = afterFill();
            boolean isData = marker == 0 || marker >= 0xD0 && marker <= 0xD7;
            if (!isData) {
                return marker;
            }
            out.writeShort(0xFF00 | marker);
        }
    }

    private int nextMarker() throws IOException {
        if (in.readUnsignedByte() != 0xFF) {
            throw damaged();
        }
        int marker = afterFill();
        if (marker < 0xC0 || marker >= 0xD0 && marker <= START) {
            throw damaged();
        }
        return marker;
    }

    private int afterFill() throws IOException {
        int marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private byte[] content() throws IOException {
        int length = in.readUnsignedShort();
        if (length < 2) {
            throw damaged();
        }
        byte[] content = new byte[length - 2];
        in.readFully(content);
        return content;
    }

    private void write(int marker, byte[] content) throws IOException {
        out.writeShort(0xFF00 | marker);
        out.writeShort(content.length + 2);
        out.write(content);
    }

    private static byte[] exif(int orientation) {
        byte[] note = Orientation.note(orientation);
        byte[] exif = Arrays.copyOf("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1), 6 + note.length);
        System.arraycopy(note, 0, exif, 6, note.length);
        return exif;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean isTable(int marker) {
        return marker == 0xC4 || marker == 0xCC || marker == 0xDB || marker == 0xDD;
    }

    private static boolean begins(byte[] content, String text) {
        byte[] expected = text.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= expected.length
                && Arrays.equals(content, 0, expected.length, expected, 0, expected.length);
    }

    private static Problem damaged() {
        return MEDIA_UNREADABLE.because("It begins like a JPEG, and is none; save it anew and send it again.");
    }
}
