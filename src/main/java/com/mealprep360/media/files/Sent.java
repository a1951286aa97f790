package com.mealprep360.media.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that came in, whole; closing it throws it away.
 *
 * @param sha256 of what was sent, in hexadecimal
 * @param filename what its sender calls it, if anything
 */
public record Sent(Path file, String sha256, @Nullable String filename) implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Sent.class.getName());

    @Override
    public void close() {
        delete(file);
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "A file that is not needed any more stays in " + file.getParent(), e);
        }
    }

    /** The same under another name. */
    public Sent named(@Nullable String other) {
        return other == null ? this : new Sent(file, sha256, other);
    }
}
