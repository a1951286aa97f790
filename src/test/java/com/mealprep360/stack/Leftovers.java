package com.mealprep360.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Processes of an earlier run on the same data folder whose launcher was killed. */
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Leftovers() {}

    /**
     * Stops them, youngest first, so that a database goes after those who use it.
     *
     * @return their names
     */
    static List<String> stop(DataFolder data) {
        List<String> stopped = new ArrayList<>();
        for (Path file : notes(data)) {
            ProcessNote note = new ProcessNote(file);
            Optional<ProcessHandle> process = note.alive();
            if (process.isPresent()) {
                Ending.of(process.get(), PATIENCE);
                stopped.add(file.getFileName().toString().replace(".pid", ""));
            }
            note.erase();
        }
        return stopped;
    }

    private static List<Path> notes(DataFolder data) {
        try (Stream<Path> files = Files.list(data.run())) {
            return files.filter(file -> file.toString().endsWith(".pid"))
                    .sorted(Comparator.comparing(Leftovers::written).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long written(Path file) {
        return file.toFile().lastModified();
    }
}
