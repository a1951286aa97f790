package com.mealprep360.editorial.bulk;

import java.io.InputStream;
import java.util.UUID;

/** A kept body, read piece by piece as it is needed. */
final class StoredBody extends InputStream {
    private final Pieces pieces;
    private final UUID job;
    private int next;
    private byte[] piece = new byte[0];
    private int at;
    private boolean ended;

    /** @param from where to begin, in bytes */
    StoredBody(Pieces pieces, UUID job, long from) {
        this.pieces = pieces;
        this.job = job;
        this.next = (int) (from / Pieces.BYTES);
        if (from % Pieces.BYTES > 0 && fill()) {
            at = (int) (from % Pieces.BYTES);
        }
    }

    @Override
    public int read() {
        return fill() ? piece[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
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
    public int available() {
        return fill() ? piece.length - at : 0;
    }

    private boolean fill() {
        while (at == piece.length && !ended) {
            piece = pieces.read(job, next++).orElse(new byte[0]);
            at = 0;
            ended = piece.length == 0;
        }
        return !ended;
    }
}
