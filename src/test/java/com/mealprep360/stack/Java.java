package com.mealprep360.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines for children that are Java programs, run by the JVM that runs us. */
final class Java {

    /**
     * The first compiler and the serial collector: half of the start time and much less memory, for servers that run
     * for a working day. Production uses the JVM's defaults.
     */
    static final List<String> SMALL = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** The JVM's own choice, as in production. */
    static final List<String> SERVER = List.of();

    private Java() {}

    static ProcessBuilder command(List<String> profile, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(profile);
        command.addAll(options);
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        // What is meant for Maven's JVM would also print a line into each log.
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder;
    }

    /** A folder for a child's temporary files, so that a killed one leaves nothing elsewhere. Emptied first. */
    static Path temporary(Path home) {
        Path folder = home.resolve("tmp");
        DataFolder.delete(folder);
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
