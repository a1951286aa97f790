package com.mealprep360.media.images;

import static com.mealprep360.media.MediaProblem.MEDIA_UNREADABLE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Looks whether a PDF is whole and nothing but a PDF: its end is where it must be, and no archive is hung onto it. It is
 * kept as it came, and only ever served to be saved.
 */
final class PdfChecking {
    private static final int TAIL_BYTES = 66_000;
    private static final int BUFFER_BYTES = 16_384;
    /** The table of an archive stands at its end (ZIP, §4.3.16), wherever the archive begins. */
    private static final String ARCHIVE = "PK\u0005\u0006";

    private PdfChecking() {}

    static Outline check(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        ByteArrayOutputStream tail = new ByteArrayOutputStream();
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            tail.write(buffer, 0, read);
            if (tail.size() > 2 * TAIL_BYTES) {
                byte[] all = tail.toByteArray();
                tail.reset();
                tail.write(all, all.length - TAIL_BYTES, TAIL_BYTES);
            }
        }
        String end = tail.toString(StandardCharsets.ISO_8859_1);
        boolean isWhole = end.stripTrailing().endsWith("%%EOF") && end.contains("startxref");
        if (!isWhole || end.contains(ARCHIVE)) {
            throw MEDIA_UNREADABLE.because(
                    "It begins like a PDF, and does not end like one; save it anew and send it again.");
        }
        return new Outline(FileType.PDF, 0, 0, Orientation.UPRIGHT, 1);
    }
}
