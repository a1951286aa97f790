package com.mealprep360.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** One server process that we started and are responsible for. */
public final class Child {

    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Duration POLL = Duration.ofMillis(50);
    private static final int TAIL = 20;
    /** A stack trace is one line of a JSON log. */
    private static final int WIDTH = 600;

    private final String name;
    private final ProcessHandle process;
    private final Path log;
    private final ProcessNote note;
    private final Runnable askToStop;
    private volatile boolean ending;

    Child(String name, ProcessHandle process, Path log, ProcessNote note, Runnable askToStop) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.note = note;
        this.askToStop = askToStop;
        note.write(process);
    }

    public String name() {
        return name;
    }

    public long pid() {
        return process.pid();
    }

    public Path log() {
        return log;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /**
     * Polls until the server answers.
     *
     * @throws StackFailure if the process ends before that, or the time is over; with the end of its log
     */
    void awaitReady(BooleanSupplier ready, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw failure("ended while starting");
            }
            if (System.nanoTime() > deadline) {
                throw failure("was not ready after " + limit.toSeconds() + " s");
            }
            pause();
        }
    }

    /** The processes that it has started in its turn. */
    List<ProcessHandle> descendants() {
        return process.descendants().toList();
    }

    /** The end of this process is expected, and no death. */
    void mayEnd() {
        ending = true;
    }

    private static void pause() {
        try {
            Thread.sleep(POLL.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while waiting for a server.", e);
        }
    }

    /** A failure of this server, with the end of its log. */
    StackFailure failure(String what) {
        String tail = DataFolder.tail(log, TAIL)
                .lines()
                .map(line -> line.length() > WIDTH ? line.substring(0, WIDTH) + "..." : line)
                .collect(Collectors.joining(System.lineSeparator()));
        return new StackFailure("%s %s. The end of %s:%n%s".formatted(name, what, log, tail));
    }

    /** Completes if the process ends without having been told to. */
    CompletableFuture<Child> died() {
        return process.onExit()
                .thenCompose(ended -> ending ? new CompletableFuture<>() : CompletableFuture.completedFuture(this));
    }

    /** Stops the server in its own orderly way, or by force after some seconds. */
    public void stop() {
        ending = true;
        if (process.isAlive()) {
            askToStop.run();
            Ending.await(process, PATIENCE);
        }
        note.erase();
    }

    /** Ends the process at once, as {@code kill -9} does. */
    public void kill() {
        ending = true;
        process.destroyForcibly();
        Ending.await(process, PATIENCE);
        note.erase();
    }

    /** Sends it a signal, such as {@code STOP}. */
    void signal(String name) {
        try {
            int exitCode = new ProcessBuilder("kill", "-" + name, String.valueOf(pid()))
                    .start()
                    .waitFor();
            if (exitCode != 0) {
                throw failure("could not be sent the signal " + name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while sending a signal.", e);
        }
    }
}
