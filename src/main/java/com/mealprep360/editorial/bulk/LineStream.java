package com.mealprep360.editorial.bulk;

import java.util.Iterator;

/** Lines as one stream; each is made when it is read. */
final class LineStream extends PieceStream {
    private final Iterator<byte[]> lines;

    /** @param lines of which none is empty */
    LineStream(Iterator<byte[]> lines) {
        this.lines = lines;
    }

    @Override
    byte[] next() {
        return lines.hasNext() ? lines.next() : new byte[0];
    }
}
