package com.mealprep360.media.images;

import static com.mealprep360.media.MediaProblem.MEDIA_TRUNCATED;
import static com.mealprep360.media.MediaProblem.MEDIA_UNREADABLE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.regex.Pattern;

/**
 * Looks whether a PDF is whole and nothing but a PDF: its end is where it must be (ISO 32000-1, 7.5.5), and nothing is hung
 * onto it. It is kept as it came, and only ever served to be saved.
 */
final class PdfChecking {
    private static final int BUFFER_BYTES = 16_384;
    private static final String TABLE = "startxref";
    private static final String END = "%%EOF";
    /** What a further part of the document begins with, as editors hang it on (ISO 32000-1, 7.5.6): this one has no end. */
    private static final Pattern PART = Pattern.compile("\\s*(\\d+ \\d+ obj|xref)\\b");
    /** The table of an archive, whose comment the end of the document may be (ZIP, §4.3.16). */
    private static final String ARCHIVE = "PK\u0005\u0006";

    private PdfChecking() {}

    static Outline check(InputStream in, OutputStream out) throws IOException {
        Tail tail = new Tail();
        byte[] buffer = new byte[BUFFER_BYTES];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            tail.add(buffer, read);
        }
        String text = tail.text();
        if (text.contains(ARCHIVE)) {
            throw Tail.hides("an archive");
        }
        int end = text.lastIndexOf(END);
        String behind = end < 0 ? "" : text.substring(end + END.length());
        if (end < 0 || !text.contains(TABLE) || PART.matcher(behind).lookingAt()) {
            throw MEDIA_TRUNCATED.because("The file ends in the middle; send it whole.");
        }
        Tail.refuseHidden(behind);
        if (!behind.isBlank()) {
            throw MEDIA_UNREADABLE.because(
                    "It begins like a PDF, and does not end like one; save it anew and send it again.");
        }
        return new Outline(FileType.PDF, 0, 0, Orientation.UPRIGHT, 1);
    }
}
