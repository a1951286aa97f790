package com.mealprep360.media.images;

import static com.mealprep360.media.MediaProblem.MEDIA_POLYGLOT;

import com.mealprep360.kernel.problems.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a file ends with, where a second file hides that other programs find: they look for theirs at the end, or take
 * whatever looks like a page. Not everything there does harm: cameras hang films and small pictures onto photos.
 */
final class Tail {
    /** The table of an archive ends at most this far from the end of the file: 22 bytes, and a comment (ZIP, §4.3.16). */
    private static final int BYTES = 66_000;

    private static final int BUFFER_BYTES = 16_384;

    private final ByteArrayOutputStream last = new ByteArrayOutputStream();

    /**
     * What may be hidden, by marks that stand in the hidden file: bytes as ISO 8859-1, in lower case. Each is so long that the bytes
     * of a film do not have it by chance.
     */
    private enum Hidden {
        ARCHIVE("an archive", "pk\u0005\u0006\u0000\u0000\u0000\u0000", "rar!\u001a\u0007", "7z\u00bc\u00af'\u001c"),
        DOCUMENT("a PDF", "%pdf-", "startxref"),
        PAGE("a page or a script", "<script", "<html", "<svg ", "<svg>", "<?php", "<!doctype", "#!/bin/", "#!/usr/");

        private final String name;
        private final String[] marks;

        Hidden(String name, String... marks) {
            this.name = name;
            this.marks = marks;
        }

        private boolean isIn(String bytes) {
            return Arrays.stream(marks).anyMatch(bytes::contains);
        }
    }

    /** Of what is left to read. */
    static Tail of(InputStream rest) throws IOException {
        Tail tail = new Tail();
        byte[] buffer = new byte[BUFFER_BYTES];
        for (int read = rest.read(buffer); read >= 0; read = rest.read(buffer)) {
            tail.add(buffer, read);
        }
        return tail;
    }

    /** Takes what comes next. */
    void add(byte[] buffer, int count) {
        last.write(buffer, 0, count);
        if (last.size() > 2 * BYTES) {
            byte[] all = last.toByteArray();
            last.reset();
            last.write(all, all.length - BYTES, BYTES);
        }
    }

    /** A byte is a character. */
    String text() {
        return last.toString(StandardCharsets.ISO_8859_1);
    }

    /**
     * @param bytes that do not belong to the file that it says it is; a byte is a character
     * @throws Problem MEDIA_POLYGLOT if another file is hidden among them
     */
    static void refuseHidden(String bytes) {
        String searched = bytes.toLowerCase(Locale.ROOT);
        Stream.of(Hidden.values())
                .filter(hidden -> hidden.isIn(searched))
                .findFirst()
                .ifPresent(hidden -> {
                    throw hides(hidden.name);
                });
    }

    static Problem hides(String what) {
        return MEDIA_POLYGLOT.because(
                "The file hides " + what + " at its end; save it anew without that, and send it again.");
    }
}
