package com.mealprep360.editorial.bulk;

import static com.mealprep360.kernel.problems.KernelProblem.IDEMPOTENCY_KEY_IN_USE;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stream that keeps what is read from it, piece by piece. */
final class KeptStream extends FilterInputStream {
    private final Keep keep;
    private final byte[] piece = new byte[Pieces.BYTES];
    private int filled;
    private int number;
    private long bytes;
    private boolean cut;
    private boolean ended;

    /** Where the pieces go; says whether they are still wanted. */
    interface Keep {
        boolean piece(int number, byte[] bytes);
    }

    KeptStream(InputStream in, Keep keep) {
        super(in);
        this.keep = keep;
    }

    /** How many bytes came. */
    long bytes() {
        return bytes;
    }

    /** Whether the sender went away. */
    boolean isCut() {
        return cut;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int read = read(one, 0, 1);
        return read < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read;
        try {
            read = in.read(into, offset, length);
        } catch (IOException e) {
            cut = true;
            throw e;
        }
        ended = read < 0;
        for (int kept = 0; kept < read; ) {
            int count = Math.min(read - kept, piece.length - filled);
            System.arraycopy(into, offset + kept, piece, filled, count);
            filled += count;
            kept += count;
            if (filled == piece.length) {
                send();
            }
        }
        bytes += Math.max(0, read);
        return read;
    }

    /** A network has nothing at hand more often than it is at its end; GZIPInputStream would take the one for the other. */
    @Override
    public int available() {
        return ended ? 0 : 1;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Keeps the last piece. */
    void finish() {
        if (filled > 0) {
            send();
        }
    }

    private void send() {
        if (!keep.piece(number++, Arrays.copyOf(piece, filled))) {
            throw IDEMPOTENCY_KEY_IN_USE.because("A later request under the same Idempotency-Key has taken over.");
        }
        filled = 0;
    }
}
