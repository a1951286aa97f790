package com.mealprep360.stack;

import com.mealprep360.backup.DatabaseRestore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The restore command: puts a backup into the database of the run command, which must not be running, or into the one
 * that {@code DATABASE_URL} names. Exit code 1, and a sentence, if it cannot.
 */
public final class Restore {

    private Restore() {}

    public static void main(String[] args) {
        try {
            BuiltServers built = BuiltServers.find();
            StackSettings settings = StackSettings.of(built.project());
            BackupSettings backup = BackupSettings.of(built.project());
            Path file =
                    backup.file().orElseThrow(() -> new StackFailure("Say which backup: -Dmealprep360.backup=<file>."));
            long rows = settings.databaseUrl().isPresent()
                    ? DatabaseRestore.read(file, settings.ownDatabaseUrl(), backup.replace(), afterRestore(built))
                    : restoreEmbedded(built, settings, backup, file);
            System.out.println(rows + " rows were restored from " + file + ". Start the platform, and build its search"
                    + " index anew: see docs/operations.md.");
        } catch (StackFailure failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    /** Its PostgreSQL is started for this alone. */
    private static long restoreEmbedded(BuiltServers built, StackSettings settings, BackupSettings backup, Path file) {
        DataFolder data = new DataFolder(settings.data());
        RunLock lock = RunLock.take(data);
        Children children = new Children(data, dead -> {});
        try {
            Leftovers.stop(data);
            new PostgreSql(children, built, settings.postgresPort()).start();
            return DatabaseRestore.read(file, settings.ownDatabaseUrl(), backup.replace(), afterRestore(built));
        } finally {
            children.stop();
            lock.release();
        }
    }

    static String afterRestore(BuiltServers built) {
        try {
            return Files.readString(built.project().resolve("docker/postgres/after-restore.sql"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
