package com.mealprep360.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One node of the platform: the built web application on Payara Micro. */
public final class Platform implements Server {

    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final List<String> HOPELESS = List.of(
            "Exception while loading the app",
            "Exception while preparing the app",
            "Exception during lifecycle processing",
            "Failed to start, exiting");

    private final Children children;
    private final BuiltServers built;
    private final Node node;
    private final List<String> profile;
    private boolean keepsClasses;
    private @Nullable Child child;

    /**
     * What is particular about a node.
     *
     * @param name of its log and its folder, such as {@code platform}
     * @param application the web application, as a folder
     * @param address where it listens
     * @param port the HTTP port
     * @param environment what it is told, over and above the environment of this process
     * @param javaOptions in the order given, after the stack's own, which they override
     * @param grid how it finds other nodes; empty for a lone one
     */
    public record Node(
            String name,
            Path application,
            String address,
            int port,
            Map<String, String> environment,
            List<String> javaOptions,
            Optional<GridPlace> grid) {}

    Platform(Children children, BuiltServers built, Node node, List<String> profile) {
        this.children = children;
        this.built = built;
        this.node = node;
        this.profile = profile;
    }

    @Override
    public String title() {
        return "Platform";
    }

    @Override
    public String address() {
        return baseUri().toString();
    }

    public URI baseUri() {
        return URI.create("http://localhost:" + node.port());
    }

    @Override
    public void start() {
        launch();
        awaitReady();
    }

    /** Starts the process and returns at once, for tests that start two nodes together. */
    public void launch() {
        Path home = children.data().folder(node.name());
        // Payara writes what is deployed into its own configuration. After a crash it would deploy that first, be
        // ready,
        // take it away again and deploy anew.
        DataFolder.delete(home.resolve("payara"));
        Path own = children.data().folder(node.name() + "/payara");
        PayaraHome payara = payara();
        payara.furnish(own);
        List<String> options = new ArrayList<>(List.of("-Xmx768m", "-Djava.io.tmpdir=" + Java.temporary(home)));
        if (sharesClasses()) {
            payara.archiveOption(keepsClasses).ifPresent(options::add);
        }
        options.addAll(node.javaOptions());
        List<String> arguments = new ArrayList<>(payara.command());
        arguments.addAll(List.of(
                "--rootdir",
                own.toString(),
                "--deploy",
                node.application().toString(),
                "--contextroot",
                "/",
                "--port",
                String.valueOf(node.port()),
                "--prebootcommandfile",
                preboot(home).toString(),
                "--logproperties",
                built.logging().toString(),
                "--disablephonehome"));
        arguments.addAll(node.grid().map(GridPlace::options).orElse(List.of("--nohazelcast")));
        ProcessBuilder command = Java.command(profile, options, arguments.toArray(String[]::new));
        command.environment().putAll(node.environment());
        child = children.start(node.name(), command.directory(home.toFile()));
    }

    private PayaraHome payara() {
        return PayaraHome.prepared(children, built.payara());
    }

    /** What is measured runs as in production, where each node has loaded its classes by itself. */
    private boolean sharesClasses() {
        return profile.equals(Java.SMALL);
    }

    /** Said before the start: this node's classes are for all that start later on this machine, if they have none. */
    void keepClasses() {
        keepsClasses = sharesClasses();
    }

    /** Keeps its classes, if that was said; it is ready, and answers nobody until that is done. */
    void shareClasses() {
        if (keepsClasses) {
            payara().archive(children, pid());
        }
    }

    /** Waits until the node says that it is ready to serve. */
    public void awaitReady() {
        child.awaitReady(
                () -> {
                    refuseIfItNeverWillBe();
                    return Probe.ok(baseUri().resolve("/health/ready"));
                },
                LIMIT);
    }

    /** Payara stays up when the application cannot be deployed, and hangs when its port is taken. */
    private void refuseIfItNeverWillBe() {
        String log = DataFolder.tail(child.log(), Integer.MAX_VALUE);
        if (HOPELESS.stream().anyMatch(log::contains)) {
            throw child.failure("could not be deployed");
        }
    }

    /** The image's own settings and the one thing that differs here: who may connect. */
    private Path preboot(Path home) {
        String address = "configs.config.server-config.network-config.network-listeners.network-listener.http-listener"
                + ".address=" + node.address();
        try {
            return Files.writeString(
                    home.resolve("preboot.asadmin"),
                    Files.readString(built.preboot()) + System.lineSeparator() + "set " + address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path log() {
        return child.log();
    }

    public long pid() {
        return child.pid();
    }

    /** Stops the node in good order. */
    public void stop() {
        child.stop();
    }

    /** Asks the node to end, and does not wait for it. */
    public void terminate() {
        child.mayEnd();
        child.signal("TERM");
    }

    /** Whether its process is there; not before it was started. */
    public boolean isAlive() {
        return child != null && child.isAlive();
    }

    /** Ends the node as {@code kill -9} does. */
    public void kill() {
        child.kill();
    }
}
