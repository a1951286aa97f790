package com.mealprep360.stack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A single OpenSearch node, in a JVM and with a class path of its own. */
public final class OpenSearch implements Server {

    private static final Duration LIMIT = Duration.ofSeconds(90);

    private final Children children;
    private final BuiltServers built;
    private final int port;
    private final List<String> profile;
    private @Nullable Child child;

    OpenSearch(Children children, BuiltServers built, int port, List<String> profile) {
        this.children = children;
        this.built = built;
        this.port = port;
        this.profile = profile;
    }

    @Override
    public String title() {
        return "OpenSearch";
    }

    @Override
    public String address() {
        return uri().toString();
    }

    public URI uri() {
        return URI.create("http://localhost:" + port);
    }

    @Override
    public void start() {
        Path home = children.data().folder("opensearch");
        ProcessBuilder command = Java.command(
                profile,
                List.of("-Xmx512m", "-Djava.io.tmpdir=" + Java.temporary(home)),
                "-cp",
                classPath(),
                "com.mealprep360.stack.opensearch.OpenSearchNode",
                home.toString(),
                String.valueOf(port));
        child = children.start("opensearch", command.directory(home.toFile()));
        child.awaitReady(() -> Probe.ok(uri().resolve("/_cluster/health")), LIMIT);
    }

    private String classPath() {
        try {
            String jars = String.join(File.pathSeparator, Files.readAllLines(built.openSearchClassPath()));
            return jars + File.pathSeparator + built.openSearchClasses();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets it take connections and say nothing, until {@link #thaw}. */
    public void freeze() {
        child.signal("STOP");
    }

    public void thaw() {
        child.signal("CONT");
    }

    /** Stops it, the others staying up; {@link #start} brings it back with its data. */
    public void stop() {
        child.stop();
    }
}
