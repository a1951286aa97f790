package com.mealprep360.editorial.bulk;

import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_LINE_TWICE;
import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_UNREADABLE_FILE;
import static com.mealprep360.kernel.problems.KernelProblem.BODY_TOO_LARGE;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.problems.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file of an archive as it is kept for the import: a line of JSON. So an archive is worked through, and gone on with after
 * an interruption, as any other file.
 *
 * @param file its path
 * @param text what it says; null if there is a fault
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeptFile(
        String file, @Nullable String text, @Nullable Fault fault) {
    private static final int MOST_LETTERS = 500;

    /** Why a file is not read; the rest of the archive is. */
    enum Fault {
        TOO_LARGE,
        DAMAGED,
        NO_TEXT,
        NAME,
        ARCHIVE,
        TWICE;

        Problem problem(int mostBytes) {
            return switch (this) {
                case TOO_LARGE -> BODY_TOO_LARGE.because("The file may have at most " + mostBytes + " bytes.");
                case DAMAGED -> EDITORIAL_UNREADABLE_FILE.because("The file is damaged; its checksum is another.");
                case NO_TEXT -> EDITORIAL_UNREADABLE_FILE.because("The file is not text in UTF-8.");
                case NAME ->
                    EDITORIAL_UNREADABLE_FILE.because(
                            "The path leads out of the archive, or is none; use names with slashes between, and no dots alone.");
                case ARCHIVE -> EDITORIAL_UNREADABLE_FILE.because("An archive inside of an archive is not opened.");
                case TWICE -> EDITORIAL_LINE_TWICE.because("Another file of the archive has the same path.");
            };
        }
    }

    static KeptFile of(String file, Fault fault) {
        return new KeptFile(shown(file), null, fault);
    }

    byte[] line() {
        return (Json.write(this) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static KeptFile of(byte[] line) {
        try {
            return Json.MAPPER.readValue(line, KeptFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it cannot be anything but a place below the archive's root. */
    static boolean isPlace(String path) {
        return path.length() <= MOST_LETTERS
                && path.codePoints().noneMatch(c -> Character.isISOControl(c) || c == '\\')
                && !path.matches("[A-Za-z]:.*")
                && path.chars().filter(c -> c == '/').count() < path.length()
                && java.util.Arrays.stream(path.split("/", -1))
                        .noneMatch(part -> part.isBlank() || part.equals(".") || part.equals(".."));
    }

    static boolean isArchive(String path) {
        return path.toLowerCase(Locale.ROOT).matches(".*\\.(zip|gz|tgz|tar|bz2|xz|7z|rar|jar)");
    }

    /** A name that may be stored and shown, whatever somebody called the file. */
    private static String shown(String path) {
        String clean = path.replaceAll("[\\p{Cntrl}\\p{Cf}]", "\uFFFD");
        return clean.codePointCount(0, clean.length()) <= MOST_LETTERS
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, MOST_LETTERS));
    }
}
