package com.mealprep360.editorial.bulk;

import java.io.InputStream;
import java.util.Iterator;

/** Lines as one stream; each is made when it is read. */
final class LineStream extends InputStream {
    private final Iterator<byte[]> lines;
    private byte[] line = new byte[0];
    private int at;

    LineStream(Iterator<byte[]> lines) {
        this.lines = lines;
    }

    @Override
    public int read() {
        return fill() ? line[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, line.length - at);
        System.arraycopy(line, at, into, offset, count);
        at += count;
        return count;
    }

    private boolean fill() {
        while (at == line.length && lines.hasNext()) {
            line = lines.next();
            at = 0;
        }
        return at < line.length;
    }
}
