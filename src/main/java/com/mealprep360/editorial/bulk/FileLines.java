package com.mealprep360.editorial.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Takes a file apart at its line feeds. A line that is too long is passed over without being held; a byte order mark at
 * the beginning of the file and the carriage return before a line feed are no part of a line.
 */
final class FileLines {
    private static final int BUFFER_BYTES = 65_536;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final int mostBytes;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int at;
    private int filled;
    private long position;
    private long number;

    /**
     * A line.
     *
     * @param number from 1
     * @param bytes what it says; null where that is too long
     * @param end where the next one begins, in bytes from the beginning of the file
     */
    record Line(long number, byte @Nullable [] bytes, long end) {
        boolean isBlank() {
            if (bytes == null) {
                return false;
            }
            for (byte one : bytes) {
                if (one != ' ' && one != '\t') {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * @param in at the position
     * @param number the number of the last line before it
     */
    FileLines(InputStream in, int mostBytes, long position, long number) {
        this.in = in;
        this.mostBytes = mostBytes;
        this.position = position;
        this.number = number;
    }

    long position() {
        return position;
    }

    /** The next line; null at the end. */
    @Nullable
    Line next() throws IOException {
        byte[] line = new byte[0];
        boolean tooLong = false;
        boolean any = false;
        while (fill()) {
            any = true;
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            int length = end - at;
            tooLong |= (long) line.length + length > mostBytes;
            line = tooLong ? new byte[0] : joined(line, length);
            boolean ended = end < filled;
            position += ended ? length + 1 : length;
            at = ended ? end + 1 : end;
            if (ended) {
                break;
            }
        }
        if (!any) {
            return null;
        }
        number++;
        return new Line(number, tooLong ? null : bare(line), position);
    }

    private byte[] joined(byte[] line, int length) {
        byte[] joined = Arrays.copyOf(line, line.length + length);
        System.arraycopy(buffer, at, joined, line.length, length);
        return joined;
    }

    private byte[] bare(byte[] line) {
        int from = number == 1 && Arrays.mismatch(line, BYTE_ORDER_MARK) == 3 ? 3 : 0;
        int to = line.length > from && line[line.length - 1] == '\r' ? line.length - 1 : line.length;
        return from == 0 && to == line.length ? line : Arrays.copyOfRange(line, from, to);
    }

    private boolean fill() throws IOException {
        if (at == filled) {
            filled = Math.max(0, in.read(buffer, 0, buffer.length));
            at = 0;
        }
        return filled > 0;
    }
}
