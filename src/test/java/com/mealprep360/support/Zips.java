package com.mealprep360.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives in the making, the bad ones too. */
public final class Zips {
    private static final int LOCAL_FLAGS = 6;
    private static final int CENTRAL_FLAGS = 8;

    private Zips() {}

    /** @param filesAndTexts the path of a file, what it says, the path of the next */
    public static byte[] of(String... filesAndTexts) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (int i = 0; i < filesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(filesAndTexts[i]));
                zip.write(filesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** The same bytes, one name in the place of another of the same length, wherever it stands. */
    public static byte[] renamed(byte[] zip, String from, String to) {
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The same with the mark of encryption on every file. */
    public static byte[] encrypted(byte[] zip) {
        byte[] marked = zip.clone();
        for (int i = 0; i + CENTRAL_FLAGS < marked.length; i++) {
            if (marked[i] == 'P' && marked[i + 1] == 'K' && marked[i + 2] == 3 && marked[i + 3] == 4) {
                marked[i + LOCAL_FLAGS] |= 1;
            } else if (marked[i] == 'P' && marked[i + 1] == 'K' && marked[i + 2] == 1 && marked[i + 3] == 2) {
                marked[i + CENTRAL_FLAGS] |= 1;
            }
        }
        return marked;
    }
}
