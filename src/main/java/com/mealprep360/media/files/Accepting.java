package com.mealprep360.media.files;

import static com.mealprep360.kernel.problems.KernelProblem.BODY_TOO_LARGE;
import static com.mealprep360.kernel.problems.KernelProblem.UNAVAILABLE;
import static com.mealprep360.kernel.problems.KernelProblem.invalid;
import static com.mealprep360.media.MediaProblem.MEDIA_TRUNCATED;

import com.mealprep360.kernel.problems.Problem;
import com.mealprep360.media.MediaConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Takes a file in, straight to the disk: to the end of its stream, or not at all. */
@ApplicationScoped
public class Accepting {
    private static final System.Logger LOG = System.getLogger(Accepting.class.getName());
    private static final int BUFFER_BYTES = 65_536;
    private static final long MOST_SWALLOWED_BYTES = 8_388_608;
    private static final int RETRY_SECONDS = 10;

    @Inject
    FileStore files;

    @Inject
    MediaConfig config;

    /**
     * @param boundary what parts the form that the body is; null if it is the file itself
     * @param length what the body's length is said to be, in bytes; -1 if nothing is
     * @throws Problem BODY_TOO_LARGE; MEDIA_TRUNCATED if it does not arrive whole; INVALID_REQUEST for another form;
     *     UNAVAILABLE if the disk fails
     */
    public Sent receive(InputStream body, @Nullable String boundary, long length) {
        try {
            if (boundary != null) {
                return FormFile.read(body, boundary, config.bytes(), this::receive);
            }
            if (length > config.bytes()) {
                throw tooLarge();
            }
            return receive(body, null);
        } catch (Problem refused) {
            swallow(body);
            throw refused;
        }
    }

    /** @see #receive(InputStream, String, long) */
    public Sent receive(InputStream file, @Nullable String filename) {
        Path scratch = scratch();
        try {
            return new Sent(scratch, copy(file, scratch), filename);
        } catch (IOException e) {
            Sent.delete(scratch);
            throw away(e);
        } catch (RuntimeException e) {
            Sent.delete(scratch);
            throw e;
        }
    }

    private String copy(InputStream file, Path scratch) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER_BYTES];
        long bytes = 0;
        try (OutputStream out = Files.newOutputStream(scratch)) {
            for (int read = read(file, buffer); read >= 0; read = read(file, buffer)) {
                bytes += read;
                if (bytes > config.bytes()) {
                    throw tooLarge();
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        if (bytes == 0) {
            throw invalid("", "required", "is required");
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static int read(InputStream in, byte[] buffer) {
        try {
            return in.read(buffer);
        } catch (IOException gone) {
            throw MEDIA_TRUNCATED.because("The file did not arrive whole; nothing of it was kept. Send it again.");
        }
    }

    private Path scratch() {
        try {
            return files.scratch();
        } catch (IOException e) {
            throw away(e);
        }
    }

    /** UNAVAILABLE, and a line in the log that says why. */
    public static Problem away(IOException failure) {
        LOG.log(System.Logger.Level.ERROR, "Files cannot be read or written", failure);
        return UNAVAILABLE
                .because("Files cannot be read or written at present. Nothing was changed; try again.")
                .retryAfter(RETRY_SECONDS);
    }

    /** A new digest. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** Who still sends hears the answer only when the server has read on for a while. */
    private static void swallow(InputStream rest) {
        byte[] buffer = new byte[BUFFER_BYTES];
        long swallowed = 0;
        try {
            for (int read = 0; read >= 0 && swallowed < MOST_SWALLOWED_BYTES; read = rest.read(buffer)) {
                swallowed += read;
            }
        } catch (IOException gone) {
            LOG.log(System.Logger.Level.DEBUG, "Nobody sends any more.", gone);
        }
    }

    private Problem tooLarge() {
        return BODY_TOO_LARGE.because("A file may have at most " + config.bytes() + " bytes.");
    }
}
