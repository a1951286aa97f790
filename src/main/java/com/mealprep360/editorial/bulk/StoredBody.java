package com.mealprep360.editorial.bulk;

import java.util.UUID;

/** A kept body, read piece by piece as it is needed. */
final class StoredBody extends PieceStream {
    private final Pieces pieces;
    private final UUID job;
    private int next;

    /** @param from where to begin, in bytes */
    StoredBody(Pieces pieces, UUID job, long from) {
        this.pieces = pieces;
        this.job = job;
        this.next = (int) (from / Pieces.BYTES);
        if (from % Pieces.BYTES > 0) {
            begin((int) (from % Pieces.BYTES));
        }
    }

    @Override
    byte[] next() {
        return pieces.read(job, next++).orElse(new byte[0]);
    }
}
