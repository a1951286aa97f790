package com.mealprep360.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder in which a run keeps its data, its logs and the notes of its processes. */
record DataFolder(Path root) {

    Path run() {
        return folder("run");
    }

    /** A folder in it, made if absent. */
    Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new StackFailure(
                    "The data folder " + root + " cannot be written to (" + e.getMessage()
                            + "); choose another with -Dmealprep360.data=<folder>.",
                    e);
        }
    }

    /** The log file for a new process of this name; the one before it is kept as {@code <name>.1.log}. */
    Path newLog(String name) {
        Path log = folder("logs").resolve(name + ".log");
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(name + ".1.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last lines of a log, without what is blank. */
    static String tail(Path log, int lines) {
        try {
            List<String> all = new String(Files.readAllBytes(log))
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            return String.join(System.lineSeparator(), all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (IOException e) {
            return "(no log)";
        }
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
