package com.mealprep360.media.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Where files are. What is kept under a key never changes; what is not whole is not there. */
public interface FileStore {

    /**
     * A file that is kept.
     *
     * @param bytes its length
     */
    record Stored(long bytes, Opening opening) {
        public InputStream open() throws IOException {
            return opening.open();
        }
    }

    /** Opens a file at its beginning. */
    interface Opening {
        InputStream open() throws IOException;
    }

    /** A new empty file on this node, to write what is to be kept; whoever asks deletes it. */
    Path scratch() throws IOException;

    /**
     * Keeps a file, durably and in one step; nothing happens if there is one already.
     *
     * @param key parts of letters, digits, {@code .} and {@code -} with slashes between
     * @param file a scratch file, which may be gone afterwards
     */
    void keep(String key, Path file) throws IOException;

    Optional<Stored> find(String key) throws IOException;
}
