package com.mealprep360;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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

    /**
     * All files of a folder and of those in it.
     *
     * @param folder with a slash at its end
     * @return by their paths below the folder; empty if there is no such folder
     */
    static Map<String, Representation> tree(ServletContext context, String folder) {
        Map<String, Representation> files = new HashMap<>();
        collect(context, folder, folder, files);
        return files;
    }

    private static void collect(ServletContext context, String root, String folder, Map<String, Representation> files) {
        Set<String> paths = context.getResourcePaths(folder);
        for (String path : paths == null ? Set.<String>of() : paths) {
            if (path.endsWith("/")) {
                collect(context, root, path, files);
            } else {
                byte[] content = find(context, path).orElseThrow();
                files.put(path.substring(root.length()), Representation.of(content, mediaType(context, path)));
            }
        }
    }

    private static String mediaType(ServletContext context, String path) {
        String type = Objects.requireNonNullElse(context.getMimeType(path), "application/octet-stream");
        return type.startsWith("text/") || type.endsWith("javascript") ? type + ";charset=UTF-8" : type;
    }
}
