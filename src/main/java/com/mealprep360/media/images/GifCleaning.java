package com.mealprep360.media.images;

import static com.mealprep360.media.MediaProblem.MEDIA_UNREADABLE;

import com.mealprep360.kernel.problems.Problem;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Copies of a GIF its frames and how they follow each other; comments and what applications noted stay away (GIF89a). */
final class GifCleaning {
    private static final int HEADER_BYTES = 13;
    private static final int FRAME_BYTES = 9;
    private static final int FRAME = 0x2C;
    private static final int EXTENSION = 0x21;
    private static final int TRAILER = 0x3B;
    private static final int CONTROL = 0xF9;
    private static final int APPLICATION = 0xFF;
    private static final Set<String> REPEATING = Set.of("NETSCAPE2.0", "ANIMEXTS1.0");

    private final DataInputStream in;
    private final OutputStream out;
    private final PixelLimit limit;
    private int width;
    private int height;

    private GifCleaning(InputStream in, OutputStream out, PixelLimit limit) {
        this.in = new DataInputStream(in);
        this.out = out;
        this.limit = limit;
    }

    /** @throws java.io.EOFException if the picture is cut off */
    static Outline clean(InputStream in, OutputStream out, PixelLimit limit) throws IOException {
        return new GifCleaning(in, out, limit).clean();
    }

    private Outline clean() throws IOException {
        byte[] header = copy(HEADER_BYTES);
        limit.check(number(header, 6), number(header, 8));
        palette(header[10]);
        for (int block = in.readUnsignedByte(); block != TRAILER; block = in.readUnsignedByte()) {
            switch (block) {
                case FRAME -> frame();
                case EXTENSION -> extension();
                default -> throw damaged();
            }
        }
        if (limit.frames() == 0) {
            throw damaged();
        }
        out.write(TRAILER);
        return new Outline(FileType.GIF, width, height, Orientation.UPRIGHT, limit.frames());
    }

    private void frame() throws IOException {
        out.write(FRAME);
        byte[] frame = copy(FRAME_BYTES);
        limit.checkFrame(number(frame, 4), number(frame, 6));
        if (limit.frames() == 1) {
            width = number(frame, 4);
            height = number(frame, 6);
        }
        palette(frame[8]);
        copy(1);
        blocks(true);
    }

    private void extension() throws IOException {
        int label = in.readUnsignedByte();
        int length = in.readUnsignedByte();
        byte[] first = in.readNBytes(length);
        boolean isKept = label == CONTROL
                || label == APPLICATION && REPEATING.contains(new String(first, StandardCharsets.ISO_8859_1));
        if (isKept) {
            out.write(EXTENSION);
            out.write(label);
            out.write(length);
            out.write(first);
        }
        if (length > 0) {
            blocks(isKept);
        }
    }

    private void blocks(boolean isKept) throws IOException {
        int length;
        do {
            length = in.readUnsignedByte();
            byte[] block = new byte[length];
            in.readFully(block);
            if (isKept) {
                out.write(length);
                out.write(block);
            }
        } while (length > 0);
    }

    private void palette(byte flags) throws IOException {
        if ((flags & 0x80) != 0) {
            copy(3 * (2 << (flags & 7)));
        }
    }

    private byte[] copy(int length) throws IOException {
        byte[] content = new byte[length];
        in.readFully(content);
        out.write(content);
        return content;
    }

    private static int number(byte[] content, int at) {
        return content[at] & 0xFF | (content[at + 1] & 0xFF) << 8;
    }

    private static Problem damaged() {
        return MEDIA_UNREADABLE.because("It begins like a GIF, and is none; save it anew and send it again.");
    }
}
