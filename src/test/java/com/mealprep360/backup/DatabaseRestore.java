package com.mealprep360.backup;

import com.mealprep360.stack.StackFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Puts a backup into a database: all of it, or nothing. */
public final class DatabaseRestore {
    /** Silent: what it has to say comes as an exception. */
    private static final Logger MIGRATIONS_LOG = Logger.getLogger("org.flywaydb");

    private DatabaseRestore() {}

    /**
     * @param file what {@link DatabaseBackup} wrote
     * @param url a JDBC address with user and password, of the user who owns the database
     * @param replace whether what is there may be thrown away
     * @param afterRestore SQL that sets right what belongs to the cluster that the backup comes from
     * @return how many rows it put there
     * @throws StackFailure if the backup is not whole, the database is in use, or holds something that may not be replaced
     */
    public static long read(Path file, String url, boolean replace, String afterRestore) {
        try (BackupFile backup = BackupFile.open(file);
                Connection database = DriverManager.getConnection(url)) {
            prepare(database, replace);
            migrate(url, backup.manifest().schema());
            fill(database, backup, afterRestore);
            return backup.manifest().rows();
        } catch (SQLException | FlywayException e) {
            throw new StackFailure("The database could not be restored: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new StackFailure("The backup could not be read: " + e.getMessage(), e);
        }
    }

    private static void prepare(Connection database, boolean replace) throws SQLException {
        if (Schema.isServed(database)) {
            throw new StackFailure("Nodes of the platform are connected to this database; stop them first.");
        }
        if (Schema.isUsed(database) && !replace) {
            throw new StackFailure("The database is not empty, and nothing was changed. To throw away what is in it:"
                    + " -Dmealprep360.restore=replace.");
        }
        Schema.drop(database);
    }

    /** To the very version of the backup; whichever node starts then brings it to its own. */
    private static void migrate(String url, String version) {
        MIGRATIONS_LOG.setLevel(Level.WARNING);
        Flyway flyway = Flyway.configure()
                .dataSource(url, null, null)
                .defaultSchema("kernel")
                .target(version)
                .load();
        flyway.migrate();
        if (!flyway.info().current().getVersion().getVersion().equals(version)) {
            throw new StackFailure("The backup is of schema " + version
                    + ", which this version does not know; restore it with the version that made it, or a newer one.");
        }
    }

    private static void fill(Connection database, BackupFile backup, String afterRestore)
            throws SQLException, IOException {
        database.setAutoCommit(false);
        CopyManager copying = database.unwrap(PGConnection.class).getCopyAPI();
        try (Statement statement = database.createStatement()) {
            // What migrations bring along is in the backup too, as it was then.
            statement.execute(
                    "TRUNCATE " + String.join(", ", Schema.tables(database).keySet()));
            for (Manifest.Table table : backup.manifest().tables()) {
                try (InputStream rows = backup.open(table)) {
                    long copied = copying.copyIn("COPY " + table.target() + " FROM STDIN", rows);
                    if (copied != table.rows()) {
                        throw new StackFailure(table.name() + " should have " + table.rows() + " rows and has " + copied
                                + "; the database is empty now. Take another backup.");
                    }
                }
            }
            statement.execute(afterRestore);
            database.commit();
            database.setAutoCommit(true);
            statement.execute("ANALYZE");
        }
    }
}
