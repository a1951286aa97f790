package com.mealprep360.media;

import com.mealprep360.kernel.problems.Problem;
import com.mealprep360.media.files.Accepting;
import com.mealprep360.media.files.FileStore;
import com.mealprep360.media.images.Cleaning;
import com.mealprep360.media.images.FileType;
import com.mealprep360.media.images.Outline;
import com.mealprep360.media.images.Rendering;
import com.mealprep360.media.images.Size;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Pictures in their other sizes. Made when the first is asked for, all of a picture in one go, and kept. */
@ApplicationScoped
class Renditions {
    private static final int LOCKS = 64;

    @Inject
    FileStore files;

    @Inject
    Workbench workbench;

    private final Object[] locks = new Object[LOCKS];

    Renditions() {
        Arrays.setAll(locks, lock -> new Object());
    }

    /**
     * The file that an address names, made if need be.
     *
     * @return empty if there is no such file
     * @throws Problem UNAVAILABLE if the disk fails or too much is being worked on
     */
    Optional<FileStore.Stored> find(Addresses.Named named) {
        try {
            String key = named.isOriginal()
                    ? Keys.original(named.hash())
                    : Keys.rendition(named.hash(), named.name(), named.type());
            Optional<FileStore.Stored> found = files.find(key);
            if (found.isPresent() || named.isOriginal()) {
                return found;
            }
            make(named.hash(), named.name(), key);
            return files.find(key);
        } catch (IOException e) {
            throw Accepting.away(e);
        }
    }

    private void make(String hash, String name, String key) throws IOException {
        Optional<FileStore.Stored> original = files.find(Keys.original(hash));
        if (original.isEmpty()) {
            return;
        }
        // Who comes second waits for the first, and finds what it made.
        synchronized (locks[Math.floorMod(hash.hashCode(), LOCKS)]) {
            if (files.find(key).isEmpty()) {
                workbench.use(() -> {
                    make(hash, name, original.get());
                    return null;
                });
            }
        }
    }

    private void make(String hash, String name, FileStore.Stored original) throws IOException {
        Outline outline = outline(original);
        if (!outline.type().isPicture()) {
            return;
        }
        Optional<Size.Focus> focus = Size.focusIn(name);
        List<Size> all = Size.ofPicture(outline.shownWidth(), outline.shownHeight(), focus.orElse(Size.Focus.CENTRE));
        // Another focal point makes another square, and nothing else.
        boolean isSquareAlone = focus.isPresent() && !focus.get().equals(Size.Focus.CENTRE);
        List<Size> wanted = isSquareAlone
                ? all.stream().filter(size -> size.name().equals(name)).toList()
                : all;
        boolean transparent = Rendering.look(original::open, outline).transparent();
        Rendering.render(
                original::open,
                outline,
                wanted,
                Rendering.types(transparent),
                (size, type, content) -> keep(Keys.rendition(hash, size.name(), type), content));
    }

    private static Outline outline(FileStore.Stored original) throws IOException {
        try (InputStream in = original.open()) {
            return Cleaning.outline(in);
        }
    }

    private void keep(String key, Rendering.Content content) throws IOException {
        Path scratch = files.scratch();
        try {
            try (OutputStream out = Files.newOutputStream(scratch)) {
                content.to(out);
            }
            files.keep(key, scratch);
        } finally {
            Files.deleteIfExists(scratch);
        }
    }

    /** Makes all sizes of a picture, if they are not there. */
    void prepare(Medium.File file) {
        String smallest = Size.ofPicture(file.width(), file.height(), Size.Focus.CENTRE)
                .get(1)
                .name();
        find(new Addresses.Named(file.hash(), smallest, FileType.WEBP));
    }
}
