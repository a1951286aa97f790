package com.mealprep360.backup;

import com.mealprep360.stack.StackFailure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Writes all of the platform's tables, as they are at one moment, into one file. Nobody waits for it. */
public final class DatabaseBackup {
    private DatabaseBackup() {}

    /**
     * @param url a JDBC address with user and password, of the user who owns the database
     * @param file that is written; it is there when it is complete, and not before
     * @return how many rows it holds
     * @throws StackFailure if the database cannot be read, or the file not be written
     */
    public static long write(String url, Path file) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (Connection database = DriverManager.getConnection(url)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            // One snapshot for all tables, however long it takes and whatever is written meanwhile.
            database.setAutoCommit(false);
            database.setReadOnly(true);
            database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            Manifest manifest;
            try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(part))) {
                manifest = copy(database, archive);
                archive.putNextEntry(new ZipEntry(Manifest.ENTRY));
                archive.write(manifest.json());
                archive.closeEntry();
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return manifest.rows();
        } catch (SQLException e) {
            throw new StackFailure("The database could not be backed up: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new StackFailure("The backup could not be written to " + file + ": " + e.getMessage(), e);
        }
    }

    private static Manifest copy(Connection database, ZipOutputStream archive) throws SQLException, IOException {
        String schema = Schema.version(database);
        if (schema.isEmpty()) {
            throw new StackFailure("There is nothing to back up: no platform was ever started on this database.");
        }
        String at = Instant.now().toString();
        CopyManager copying = database.unwrap(PGConnection.class).getCopyAPI();
        List<Manifest.Table> tables = new ArrayList<>();
        for (Map.Entry<String, List<String>> table : Schema.tables(database).entrySet()) {
            Manifest.Table unread = new Manifest.Table(table.getKey(), table.getValue(), 0, "");
            archive.putNextEntry(new ZipEntry(unread.entry()));
            MessageDigest sha256 = Checksums.sha256();
            OutputStream counted = new DigestOutputStream(archive, sha256);
            long rows = copying.copyOut("COPY " + unread.target() + " TO STDOUT", counted);
            archive.closeEntry();
            tables.add(new Manifest.Table(
                    unread.name(), unread.columns(), rows, HexFormat.of().formatHex(sha256.digest())));
        }
        return new Manifest(Manifest.FORMAT, schema, at, tables);
    }
}
