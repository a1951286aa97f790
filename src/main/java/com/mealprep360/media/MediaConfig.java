package com.mealprep360.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The room's configuration; each key stands with its default in {@code microprofile-config.properties}. */
@ApplicationScoped
public class MediaConfig {
    @Inject
    @ConfigProperty(name = "mealprep360.media.folder")
    String folder;

    @Inject
    @ConfigProperty(name = "mealprep360.media.bytes")
    long bytes;

    @Inject
    @ConfigProperty(name = "mealprep360.media.pixels")
    long pixels;

    @Inject
    @ConfigProperty(name = "mealprep360.media.pictures-at-once")
    int picturesAtOnce;

    @Inject
    @ConfigProperty(name = "mealprep360.media.fetch-time")
    Duration fetchTime;

    @Inject
    @ConfigProperty(name = "mealprep360.media.fetch-from")
    Optional<String[]> fetchFrom;

    /** Where files are kept; all nodes have the same one. */
    public Path folder() {
        return Path.of(folder).toAbsolutePath();
    }

    /** The most that a file may have. */
    public long bytes() {
        return bytes;
    }

    /** The most pixels that a picture may have. */
    public long pixels() {
        return pixels;
    }

    /** How many pictures a node decodes at the same time; each takes up to 200 MiB for a moment. */
    public int picturesAtOnce() {
        return picturesAtOnce;
    }

    /** How long fetching a file from elsewhere may take, redirects and all. */
    public Duration fetchTime() {
        return fetchTime;
    }

    /** Hosts with a port, such as {@code 127.0.0.1:8080}, that files are fetched from though they are not public. */
    public Set<String> fetchFrom() {
        return Set.of(fetchFrom.orElse(new String[0]));
    }
}
