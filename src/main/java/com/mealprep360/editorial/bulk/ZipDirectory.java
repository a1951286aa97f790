package com.mealprep360.editorial.bulk;

import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_UNREADABLE_FILE;

import com.mealprep360.kernel.problems.Problem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** What the end of a zip says of its directory. Whoever opens a zip has the directory in memory, so this is asked before. */
final class ZipDirectory {
    private static final int SIGNATURE = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int MOST_COMMENT_BYTES = 65_535;
    private static final int SIZE_AT = 12;

    private ZipDirectory() {}

    /**
     * The size of the directory, in bytes.
     *
     * @throws Problem EDITORIAL_UNREADABLE_FILE if there is no end
     */
    static long bytes(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(in.length(), END_BYTES + MOST_COMMENT_BYTES);
            byte[] tail = new byte[length];
            in.seek(in.length() - length);
            in.readFully(tail);
            ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = length - END_BYTES; at >= 0; at--) {
                if (end.getInt(at) == SIGNATURE) {
                    return Integer.toUnsignedLong(end.getInt(at + SIZE_AT));
                }
            }
        }
        throw EDITORIAL_UNREADABLE_FILE.because("The file is no zip, or its end is missing; send the whole file.");
    }
}
