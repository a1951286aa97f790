package com.mealprep360.editorial.bulk;

import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_UNREADABLE_FILE;
import static com.mealprep360.kernel.problems.KernelProblem.BODY_TOO_LARGE;
import static com.mealprep360.kernel.problems.KernelProblem.FORBIDDEN;
import static com.mealprep360.kernel.problems.KernelProblem.UNSUPPORTED_MEDIA_TYPE;

import com.mealprep360.editorial.IncomingFiles;
import com.mealprep360.editorial.IncomingLines;
import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.Ids;
import com.mealprep360.kernel.http.Idempotency;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Takes a file in: to the end of its stream, or not at all. */
@ApplicationScoped
public class Receiving {
    private static final System.Logger LOG = System.getLogger(Receiving.class.getName());
    private static final int BUFFER_BYTES = 65_536;
    private static final int PEEKED_BYTES = 2;
    private static final long MOST_SWALLOWED_BYTES = 8_388_608;

    @Inject
    Imports imports;

    @Inject
    Pieces pieces;

    @Inject
    IncomingLines lines;

    @Inject
    IncomingFiles files;

    @Inject
    Unpacking unpacking;

    @Inject
    Idempotency idempotency;

    @Inject
    BulkConfig config;

    @Inject
    ImportSignal signal;

    /**
     * A file as it comes.
     *
     * @param length what its length is said to be, in bytes; -1 if nothing is
     * @param zip whether it is said to be a zip
     */
    record Upload(InputStream stream, long length, boolean zip) {}

    /**
     * Keeps the file and hands it to whoever works imports.
     *
     * @param locale of lines that name none; null for the platform's first
     * @throws Problem UNSUPPORTED_MEDIA_TYPE for a zip of what is not made of files; FORBIDDEN to publish for who is no editor; INVALID_REQUEST for an unknown locale; BODY_TOO_LARGE;
     *     EDITORIAL_UNREADABLE_FILE if it does not arrive whole
     */
    ImportJob receive(
            Upload upload,
            String type,
            boolean publish,
            boolean dryRun,
            @Nullable String locale,
            String source,
            Actor actor) {
        if (publish && !actor.isEditor()) {
            throw FORBIDDEN.because("Only editors may publish; import without publish, and submit what you made.");
        }
        if (upload.zip() && !files.isMadeOfFiles(type)) {
            throw UNSUPPORTED_MEDIA_TYPE.because("These are not made of files in a zip; send lines of NDJSON.");
        }
        ImportJob.Order order = new ImportJob.Order(type, publish, dryRun, lines.locale(locale), source, upload.zip());
        UUID id = idempotency.seed();
        UUID token = Ids.next();
        if (!imports.begin(id, token, order, actor, idempotency.isTakenOver())) {
            return imports.require(id, actor);
        }
        try {
            long limit = config.bytes(actor);
            KeptStream.Keep keep = (number, bytes) -> pieces.store(id, token, number, bytes);
            Measured file = upload.zip()
                    ? unpacking.use(upload, type, limit, all -> unpacked(new KeptStream(all, keep), limit))
                    : keep(upload, keep, limit);
            ImportJob job = imports.received(id, token, file.packed, file.bytes, file.lines);
            signal.raise();
            return job;
        } catch (RuntimeException | IOException e) {
            imports.abandon(id, token);
            swallow(upload.stream());
            throw e instanceof RuntimeException known ? known : cut();
        }
    }

    /** @param open whether the last line has no line feed */
    private record Measured(boolean packed, long bytes, long lines, boolean open) {}

    /** What is kept of a zip is the lines that were made of it. */
    private static Measured unpacked(KeptStream kept, long limit) throws IOException {
        Measured measured = measured(kept, true, limit);
        kept.finish();
        if (measured.bytes() == 0) {
            throw EDITORIAL_UNREADABLE_FILE.because("The zip holds no file that can be imported.");
        }
        return new Measured(false, measured.bytes(), measured.lines(), false);
    }

    private static Measured keep(Upload upload, KeptStream.Keep keep, long limit) throws IOException {
        KeptStream kept = new KeptStream(upload.stream(), keep);
        BufferedInputStream raw = new BufferedInputStream(kept, BUFFER_BYTES);
        raw.mark(PEEKED_BYTES);
        byte[] magic = raw.readNBytes(PEEKED_BYTES);
        raw.reset();
        // By its first bytes, which no JSON begins with: a proxy on the way may have unpacked what a header calls
        // packed.
        boolean packed = magic.length == PEEKED_BYTES
                && ((magic[0] & 0xFF) | (magic[1] & 0xFF) << 8) == GZIPInputStream.GZIP_MAGIC;
        Measured measured = packed ? unpacked(raw, kept, limit) : measured(raw, false, limit);
        while (raw.read() >= 0) {
            // What follows a packed file is kept, and no part of it.
        }
        kept.finish();
        boolean asSaid = upload.length() < 0 || kept.bytes() == upload.length();
        if (packed && !asSaid) {
            throw cut();
        }
        // With Content-Encoding the server has unpacked it on the way, and takes gzip that ends in the middle for
        // whole.
        if (!packed && !asSaid && measured.open()) {
            throw EDITORIAL_UNREADABLE_FILE.because(
                    "The gzip ends in the middle of a line; send the whole file, with a line feed at its end.");
        }
        if (measured.bytes() == 0) {
            throw EDITORIAL_UNREADABLE_FILE.because("The file is empty.");
        }
        return measured;
    }

    private static Measured unpacked(InputStream raw, KeptStream kept, long limit) throws IOException {
        try {
            return measured(new GZIPInputStream(raw, BUFFER_BYTES), true, limit);
        } catch (IOException e) {
            if (kept.isCut()) {
                throw e;
            }
            throw EDITORIAL_UNREADABLE_FILE.because(
                    e instanceof java.io.EOFException
                            ? "The gzip ends in the middle; send the whole file."
                            : "The gzip is damaged; pack the file again.");
        }
    }

    private static Measured measured(InputStream in, boolean packed, long limit) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long bytes = 0;
        long lines = 0;
        boolean open = false;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            bytes += read;
            if (bytes > limit) {
                throw BODY_TOO_LARGE.because("The file may have at most " + limit + " bytes"
                        + (packed ? " when it is unpacked" : "") + "; send it in parts.");
            }
            for (int i = 0; i < read; i++) {
                lines += buffer[i] == '\n' ? 1 : 0;
            }
            open = read > 0 ? buffer[read - 1] != '\n' : open;
        }
        return new Measured(packed, bytes, open ? lines + 1 : lines, open);
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

    private static Problem cut() {
        return EDITORIAL_UNREADABLE_FILE.because(
                "The file did not arrive whole; nothing of it was kept. Send it again.");
    }
}
