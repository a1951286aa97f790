package com.mealprep360.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A file that tells a later run which process an earlier one started: {@code pid startMillis}. Process ids are used
 * again, so the start instant must agree too.
 */
record ProcessNote(Path file) {

    /** The kernel's clock of start instants is read anew by each JVM and may differ by a moment. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    void write(ProcessHandle process) {
        long start = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        try {
            Files.writeString(file, process.pid() + " " + start);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The noted process, if it is still alive and really that one. */
    Optional<ProcessHandle> alive() {
        try {
            String[] note = Files.readString(file).strip().split(" ");
            Instant start = Instant.ofEpochMilli(Long.parseLong(note[1]));
            return ProcessHandle.of(Long.parseLong(note[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> startedAt(process, start));
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            // A note cut short by a crash names nobody.
            return Optional.empty();
        }
    }

    private static boolean startedAt(ProcessHandle process, Instant start) {
        return process.info()
                .startInstant()
                .filter(actual -> Duration.between(actual, start).abs().compareTo(TOLERANCE) < 0)
                .isPresent();
    }

    void erase() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
