package com.mealprep360.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** The processes of one stack, in the order of their start. Once it is stopping, nothing can be started any more. */
final class Children {

    /** Ctrl-C reaches the children as soon as it reaches us; their end is then no news. */
    private static final Executor AFTER_A_MOMENT = CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS);

    private final DataFolder data;
    private final Consumer<Child> onDeath;
    private final Deque<Child> children = new ArrayDeque<>();
    private boolean stopping;

    /** @param onDeath told about a child that ends by itself, on a thread of its own */
    Children(DataFolder data, Consumer<Child> onDeath) {
        this.data = data;
        this.onDeath = onDeath;
    }

    DataFolder data() {
        return data;
    }

    /** Starts a process whose output goes to its log and which stops by SIGTERM. */
    Child start(String name, ProcessBuilder builder) {
        return start(name, log -> {
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new Launched(process.toHandle(), process::destroy);
        });
    }

    /**
     * Runs a process to its end.
     *
     * @throws StackFailure if its exit code is not 0
     */
    void run(String name, ProcessBuilder builder) {
        AtomicReference<Process> process = new AtomicReference<>();
        Child child = start(name, log -> {
            process.set(builder.redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start());
            return new Launched(process.get().toHandle(), process.get()::destroy);
        });
        child.mayEnd();
        try {
            int exitCode = process.get().waitFor();
            if (exitCode != 0) {
                throw child.failure("failed with exit code " + exitCode);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while waiting for " + name + ".", e);
        }
    }

    /** Starts a process in a way of its own. The lock is held meanwhile, so that a stop cannot overlook it. */
    synchronized Child start(String name, Launch launch) {
        if (stopping) {
            throw new StackFailure("The stack is being stopped; " + name + " was not started.");
        }
        Path log = data.newLog(name);
        try {
            Launched launched = launch.start(log);
            ProcessNote note = new ProcessNote(data.run().resolve(name + ".pid"));
            Child child = new Child(name, launched.process(), log, note, launched.askToStop());
            children.push(child);
            child.died().thenAcceptAsync(this::tell, AFTER_A_MOMENT);
            return child;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(Child dead) {
        if (!stopping()) {
            onDeath.accept(dead);
        }
    }

    /** Stops all in reverse order. */
    synchronized void stop() {
        stopping = true;
        while (!children.isEmpty()) {
            children.pop().stop();
        }
    }

    synchronized boolean stopping() {
        return stopping;
    }

    /** A way to start a process that writes to the given log. */
    interface Launch {
        Launched start(Path log) throws IOException;
    }

    /** @param askToStop begins an orderly stop, and need not wait for its end */
    record Launched(ProcessHandle process, Runnable askToStop) {}
}
