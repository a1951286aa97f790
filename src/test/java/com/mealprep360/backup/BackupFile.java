package com.mealprep360.backup;

import com.mealprep360.stack.StackFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A backup that was written before, found to be whole. */
final class BackupFile implements AutoCloseable {
    private final ZipFile archive;
    private final Manifest manifest;

    private BackupFile(ZipFile archive, Manifest manifest) {
        this.archive = archive;
        this.manifest = manifest;
    }

    /** @throws StackFailure if it is no backup, or one byte of it is not what was written */
    static BackupFile open(Path file) {
        try {
            ZipFile archive = new ZipFile(file.toFile());
            try {
                ZipEntry entry = archive.getEntry(Manifest.ENTRY);
                if (entry == null) {
                    throw new StackFailure(
                            file + " is not a backup of the platform: it has no " + Manifest.ENTRY + ".");
                }
                Manifest manifest = Manifest.of(archive.getInputStream(entry).readAllBytes());
                if (manifest.format() != Manifest.FORMAT) {
                    throw new StackFailure(file + " is a backup of the form " + manifest.format()
                            + ", which this version does not read; restore it with the version that made it.");
                }
                BackupFile backup = new BackupFile(archive, manifest);
                for (Manifest.Table table : manifest.tables()) {
                    if (!Checksums.of(backup.open(table)).equals(table.sha256())) {
                        throw new StackFailure(file + " is damaged: " + table.entry()
                                + " is not what was written. Nothing was changed; take another backup.");
                    }
                }
                return backup;
            } catch (IOException | RuntimeException e) {
                archive.close();
                throw e;
            }
        } catch (IOException e) {
            throw new StackFailure(
                    file + " cannot be read as a backup (" + e.getMessage()
                            + "). Nothing was changed; take another backup.",
                    e);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream open(Manifest.Table table) throws IOException {
        ZipEntry entry = archive.getEntry(table.entry());
        if (entry == null) {
            throw new IOException("it lacks " + table.entry());
        }
        return archive.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
