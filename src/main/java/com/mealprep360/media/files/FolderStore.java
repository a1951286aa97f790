package com.mealprep360.media.files;

import com.mealprep360.media.MediaConfig;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Files in a folder: written beside, forced to the disk, then renamed. */
@ApplicationScoped
public class FolderStore implements FileStore {
    private static final System.Logger LOG = System.getLogger(FolderStore.class.getName());
    private static final String SCRATCH = "incoming";

    @Inject
    MediaConfig config;

    /** What nodes that were killed have left behind. */
    @PostConstruct
    void clean() {
        Path scratch = config.folder().resolve(SCRATCH);
        if (!Files.isDirectory(scratch)) {
            return;
        }
        Instant yesterday = Instant.now().minus(Duration.ofDays(1));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(scratch)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(yesterday)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            LOG.log(System.Logger.Level.WARNING, "Files that are not needed any more stay in " + scratch, e);
        }
    }

    @Override
    public Path scratch() throws IOException {
        return Files.createTempFile(Files.createDirectories(config.folder().resolve(SCRATCH)), "file", ".part");
    }

    @Override
    public void keep(String key, Path file) throws IOException {
        Path target = config.folder().resolve(key);
        if (Files.exists(target)) {
            return;
        }
        Files.createDirectories(target.getParent());
        try (FileChannel written = FileChannel.open(file, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        try {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("The folder of files spans file systems: " + config.folder(), e);
        }
        forceNames(target.getParent());
    }

    /** The new name has to outlive a power cut, too. Windows cannot open a folder and does not need it. */
    private static void forceNames(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }

    @Override
    public Optional<Stored> find(String key) throws IOException {
        Path file = config.folder().resolve(key);
        try {
            return Optional.of(new Stored(Files.size(file), () -> Files.newInputStream(file)));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
    }
}
