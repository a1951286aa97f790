package com.mealprep360.stack;

import com.mealprep360.backup.DatabaseBackup;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * The backup command: writes the database of the platform that runs with the same settings, or that {@code DATABASE_URL}
 * names, into one file. Exit code 1, and a sentence, if it cannot.
 */
public final class Backup {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'mealprep360-'yyyyMMdd'T'HHmmss'Z.zip'")
            .withZone(ZoneOffset.UTC);

    private Backup() {}

    public static void main(String[] args) {
        try {
            BuiltServers built = BuiltServers.find();
            StackSettings settings = StackSettings.of(built.project());
            Path file = BackupSettings.of(built.project())
                    .file()
                    .orElseGet(() -> settings.data().resolve("backups").resolve(NAME.format(Instant.now())));
            long rows = DatabaseBackup.write(settings.ownDatabaseUrl(), file);
            System.out.println(
                    rows + " rows are in " + file + ". Keycloak's accounts are not: see docs/operations.md.");
        } catch (StackFailure failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }
}
