package com.mealprep360.media;

import com.mealprep360.kernel.problems.Problem;
import com.mealprep360.media.files.Accepting;
import com.mealprep360.media.files.FileStore;
import com.mealprep360.media.files.Sent;
import com.mealprep360.media.images.Cleaning;
import com.mealprep360.media.images.Outline;
import com.mealprep360.media.images.Rendering;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Makes of what was sent what is kept, or refuses it. */
@ApplicationScoped
class Keeping {
    private static final int BUFFER_BYTES = 65_536;

    @Inject
    FileStore files;

    @Inject
    Workbench workbench;

    @Inject
    MediaConfig config;

    /** @throws Problem MEDIA_TYPE_UNSUPPORTED; MEDIA_UNREADABLE; MEDIA_TRUNCATED; MEDIA_POLYGLOT; MEDIA_TOO_MANY_PIXELS; UNAVAILABLE */
    Medium.File keep(Sent sent) {
        return workbench.use(() -> {
            Path cleaned = files.scratch();
            try {
                return keep(sent, cleaned);
            } finally {
                Files.deleteIfExists(cleaned);
            }
        });
    }

    private Medium.File keep(Sent sent, Path cleaned) throws IOException {
        Outline outline;
        MessageDigest digest = Accepting.sha256();
        try (InputStream in = Files.newInputStream(sent.file());
                OutputStream out = new BufferedOutputStream(
                        new DigestOutputStream(Files.newOutputStream(cleaned), digest), BUFFER_BYTES)) {
            outline = Cleaning.clean(in, out, config.pixels());
        }
        String hash = HexFormat.of().formatHex(digest.digest());
        long bytes = Files.size(cleaned);
        Rendering.Look look = outline.type().isPicture()
                ? Rendering.look(() -> Files.newInputStream(cleaned), outline)
                : new Rendering.Look(null, false);
        files.keep(Keys.original(hash), cleaned);
        return new Medium.File(
                outline.type(),
                sent.sha256(),
                hash,
                bytes,
                outline.shownWidth(),
                outline.shownHeight(),
                look.transparent(),
                look.color());
    }
}
