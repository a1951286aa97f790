package com.mealprep360.editorial.bulk;

import java.io.InputStream;

/** Pieces as one stream; each is had when it is needed. */
abstract class PieceStream extends InputStream {
    private byte[] piece = new byte[0];
    private int at;
    private boolean ended;

    /** The next piece; an empty one at the end. */
    abstract byte[] next();

    @Override
    public final int read() {
        return fill() ? piece[at++] & 0xFF : -1;
    }

    @Override
    public final int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, into, offset, count);
        at += count;
        return count;
    }

    /** GZIPInputStream asks whether another member may follow. */
    @Override
    public final int available() {
        return fill() ? piece.length - at : 0;
    }

    /** Passes over the beginning of the next piece. */
    final void begin(int bytes) {
        if (fill()) {
            at = bytes;
        }
    }

    private boolean fill() {
        while (at == piece.length && !ended) {
            piece = next();
            at = 0;
            ended = piece.length == 0;
        }
        return !ended;
    }
}
