package com.mealprep360.media.images;

import static com.mealprep360.media.MediaProblem.MEDIA_UNREADABLE;

import com.mealprep360.kernel.problems.Problem;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Copies of a WebP the chunks that decoding it takes (RFC 9649, §2). It says its length first, so it is read whole. */
final class WebpCleaning {
    private static final Set<String> KEPT = Set.of("ICCP", "ANIM", "ALPH");
    private static final int FILE_HEADER_BYTES = 12;
    private static final int LENGTH_AT = 4;
    private static final int CHUNK_HEADER_BYTES = 8;
    private static final int FRAME_HEADER_BYTES = 16;
    private static final int EXTENDED_BYTES = 10;
    private static final int HAS_EXIF = 0x08;
    private static final int HAS_XMP = 0x04;

    private final PixelLimit limit;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private byte @Nullable [] extended;
    private int width;
    private int height;
    private int orientation = Orientation.UPRIGHT;
    private boolean hasPixels;

    private WebpCleaning(PixelLimit limit) {
        this.limit = limit;
    }

    /** @throws EOFException if the picture is cut off */
    static Outline clean(InputStream in, OutputStream out, PixelLimit limit) throws IOException {
        byte[] header = in.readNBytes(FILE_HEADER_BYTES);
        long length = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).getInt(LENGTH_AT) & 0xFFFFFFFFL;
        long content = Math.max(0, length - (FILE_HEADER_BYTES - CHUNK_HEADER_BYTES));
        byte[] chunks = in.readNBytes((int) Math.min(content, Integer.MAX_VALUE));
        if (chunks.length < content) {
            throw new EOFException();
        }
        return new WebpCleaning(limit).clean(ByteBuffer.wrap(chunks), out);
    }

    private Outline clean(ByteBuffer chunks, OutputStream out) throws IOException {
        chunks.order(ByteOrder.LITTLE_ENDIAN);
        while (chunks.remaining() >= CHUNK_HEADER_BYTES) {
            String name = name(chunks);
            chunk(name, content(chunks));
        }
        if (!hasPixels) {
            throw damaged();
        }
        write(out);
        return new Outline(FileType.WEBP, width, height, orientation, Math.max(1, limit.frames()));
    }

    private void chunk(String name, ByteBuffer content) {
        switch (name) {
            case "VP8X" -> canvas(content);
            case "VP8 ", "VP8L" -> {
                pixels(name, content, width, height);
                keep(name, content);
            }
            case "ANMF" -> {
                frame(content.duplicate().order(ByteOrder.LITTLE_ENDIAN));
                keep(name, content);
            }
            case "EXIF" -> orientation = Orientation.of(tiff(content));
            default -> {
                if (KEPT.contains(name)) {
                    keep(name, content);
                }
            }
        }
    }

    private void canvas(ByteBuffer content) {
        if (extended != null || hasPixels || content.remaining() < EXTENDED_BYTES) {
            throw damaged();
        }
        extended = Arrays.copyOf(bytes(content), EXTENDED_BYTES);
        width = 1 + number(content, 4);
        height = 1 + number(content, 7);
        limit.check(width, height);
    }

    private void frame(ByteBuffer content) {
        if (extended == null || content.remaining() < FRAME_HEADER_BYTES) {
            throw damaged();
        }
        int frameWidth = 1 + number(content, 6);
        int frameHeight = 1 + number(content, 9);
        limit.checkFrame(frameWidth, frameHeight);
        content.position(content.position() + FRAME_HEADER_BYTES);
        while (content.remaining() >= CHUNK_HEADER_BYTES) {
            String name = name(content);
            ByteBuffer part = content(content);
            if (name.equals("VP8 ") || name.equals("VP8L")) {
                pixels(name, part, frameWidth, frameHeight);
            }
        }
    }

    /** What is coded says its size, too; a decoder believes the one, and a check must not believe the other. */
    private void pixels(String name, ByteBuffer content, int expectedWidth, int expectedHeight) {
        int codedWidth;
        int codedHeight;
        if (content.remaining() < CHUNK_HEADER_BYTES + 2) {
            throw damaged();
        }
        int at = content.position();
        if (name.equals("VP8L")) {
            int packed = content.getInt(at + 1);
            codedWidth = 1 + (packed & 0x3FFF);
            codedHeight = 1 + (packed >> 14 & 0x3FFF);
        } else {
            codedWidth = content.getShort(at + 6) & 0x3FFF;
            codedHeight = content.getShort(at + 8) & 0x3FFF;
        }
        limit.check(codedWidth, codedHeight);
        boolean isFirst = extended == null && !hasPixels;
        if (!isFirst && (codedWidth != expectedWidth || codedHeight != expectedHeight)) {
            throw damaged();
        }
        if (isFirst) {
            width = codedWidth;
            height = codedHeight;
        }
        hasPixels = true;
    }

    private void write(OutputStream out) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        if (extended != null) {
            boolean isTurned = orientation != Orientation.UPRIGHT;
            extended[0] = (byte) (extended[0] & ~(HAS_EXIF | HAS_XMP) | (isTurned ? HAS_EXIF : 0));
            append(all, "VP8X", extended);
        }
        kept.writeTo(all);
        if (extended != null && orientation != Orientation.UPRIGHT) {
            append(all, "EXIF", Orientation.note(orientation));
        }
        ByteBuffer header = ByteBuffer.allocate(FILE_HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        header.put("RIFF".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(all.size() + 4)
                .put("WEBP".getBytes(StandardCharsets.ISO_8859_1));
        out.write(header.array());
        all.writeTo(out);
    }

    private void keep(String name, ByteBuffer content) {
        append(kept, name, bytes(content));
    }

    private static void append(ByteArrayOutputStream out, String name, byte[] content) {
        out.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(content.length)
                .array());
        out.writeBytes(content);
        if (content.length % 2 != 0) {
            out.write(0);
        }
    }

    /** Some writers begin it as in a JPEG. */
    private static byte[] tiff(ByteBuffer content) {
        byte[] exif = bytes(content);
        boolean hasPrefix = exif.length > 6 && exif[0] == 'E' && exif[1] == 'x';
        return hasPrefix ? Arrays.copyOfRange(exif, 6, exif.length) : exif;
    }

    private static String name(ByteBuffer in) {
        byte[] name = new byte[4];
        in.get(name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    private static ByteBuffer content(ByteBuffer in) {
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw damaged();
        }
        ByteBuffer content = in.slice(in.position(), length).order(ByteOrder.LITTLE_ENDIAN);
        in.position(Math.min(in.limit(), in.position() + length + length % 2));
        return content;
    }

    private static byte[] bytes(ByteBuffer content) {
        byte[] bytes = new byte[content.remaining()];
        content.duplicate().get(bytes);
        return bytes;
    }

    /** Of three bytes. */
    private static int number(ByteBuffer content, int at) {
        int from = content.position() + at;
        return content.getShort(from) & 0xFFFF | (content.get(from + 2) & 0xFF) << 16;
    }

    private static Problem damaged() {
        return MEDIA_UNREADABLE.because("It begins like a WebP, and is none; save it anew and send it again.");
    }
}
