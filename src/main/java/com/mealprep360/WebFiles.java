package com.mealprep360;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Files of the WAR. */
final class WebFiles {
    private WebFiles() {}

    /** @return empty if there is no such file */
    static Optional<byte[]> find(ServletContext context, String path) {
        try (InputStream in = context.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalStateException if the WAR was built without the file */
    static String text(ServletContext context, String path) {
        byte[] content = find(context, path).orElseThrow(() -> new IllegalStateException("The WAR has no " + path));
        return new String(content, StandardCharsets.UTF_8);
    }
}
