package com.mealprep360.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/** Makes what all checkouts on this machine share, and what takes too long to be made each time. */
final class OncePerMachine {
    private static final ReentrantLock IN_THIS_PROCESS = new ReentrantLock();

    private OncePerMachine() {}

    /** Makes a file or a folder. */
    interface Making {
        void make(Path at) throws IOException;
    }

    /**
     * Makes it if that has not been done. It is made beside its place and takes its name when it is complete, so that an
     * interruption leaves nothing half done; a lock keeps two runs apart.
     *
     * @return the given path
     * @throws StackFailure if it cannot be made
     */
    static Path made(Path path, Making making) {
        IN_THIS_PROCESS.lock();
        try (FileChannel channel = FileChannel.open(
                path.resolveSibling(path.getFileName() + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
            // Released with the channel.
            channel.lock();
            if (!Files.exists(path)) {
                Path part = path.resolveSibling(path.getFileName() + ".part");
                DataFolder.delete(part);
                making.make(part);
                Files.move(part, path);
            }
            return path;
        } catch (IOException | UncheckedIOException e) {
            throw new StackFailure(path + " could not be prepared (" + e + ").", e);
        } finally {
            IN_THIS_PROCESS.unlock();
        }
    }

    /** Copies a file, or a folder with all that is in it. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
