package com.mealprep360.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The run command as a process of its own, on ports and a data folder of its own. */
final class RunProcess {

    private static final Duration LIMIT = Duration.ofSeconds(180);

    private final Process process;
    private final Path output;
    private final Path data;
    private final int httpPort;

    private RunProcess(Process process, Path output, Path data, int httpPort) {
        this.process = process;
        this.output = output;
        this.data = data;
        this.httpPort = httpPort;
    }

    /** Starts it with free ports, over which the given settings go. */
    static RunProcess start(Path data, Map<String, String> settings) throws IOException {
        Map<String, String> environment = new HashMap<>(Map.of(
                "MEALPREP360_DATA", data.toString(),
                "MEALPREP360_HTTP_PORT", String.valueOf(Ports.free()),
                "MEALPREP360_KEYCLOAK_PORT", String.valueOf(Ports.free()),
                "MEALPREP360_POSTGRES_PORT", String.valueOf(Ports.free()),
                "MEALPREP360_OPENSEARCH_PORT", String.valueOf(Ports.free())));
        environment.putAll(settings);
        Path output = Files.createTempFile("run", ".log");
        ProcessBuilder command = Java.command(
                Java.SMALL, List.of("-Xmx128m"), "-cp", System.getProperty("java.class.path"), Run.class.getName());
        command.environment().putAll(environment);
        Process process = command.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new RunProcess(process, output, data, Integer.parseInt(environment.get("MEALPREP360_HTTP_PORT")));
    }

    int httpPort() {
        return httpPort;
    }

    ProcessHandle launcher() {
        return process.toHandle();
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RunProcess awaitReady() throws InterruptedException {
        await("ready", () -> output().contains("MealPrep360 is ready"));
        return this;
    }

    /** Polls until something is so; fails with the output if the run ends first. */
    void await(String what, BooleanSupplier so) throws InterruptedException {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!so.getAsBoolean()) {
            assertThat(process.isAlive())
                    .as("still running, not yet %s:%n%s", what, output())
                    .isTrue();
            assertThat(System.nanoTime()).as("%s in time:%n%s", what, output()).isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** The exit code, once it has ended. */
    int awaitEnd() throws InterruptedException {
        assertThat(process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS))
                .as("ends by itself:%n%s", output())
                .isTrue();
        return process.exitValue();
    }

    void terminate() {
        process.destroy();
    }

    /** Ends the launcher alone, as {@code kill -9} does, and waits for that. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The servers that it has noted and that are alive, by name. */
    Map<String, ProcessHandle> servers() throws IOException {
        Map<String, ProcessHandle> servers = new HashMap<>();
        try (var files = Files.list(data.resolve("run"))) {
            files.filter(file -> file.toString().endsWith(".pid"))
                    .forEach(file -> new ProcessNote(file)
                            .alive()
                            .ifPresent(alive ->
                                    servers.put(file.getFileName().toString().replace(".pid", ""), alive)));
        }
        return servers;
    }

    /** Leaves nothing behind, whatever a failed test left running. */
    void cleanUp() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        Leftovers.stop(new DataFolder(data));
    }
}
