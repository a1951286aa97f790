package com.mealprep360.editorial.bulk;

import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_UNREADABLE_FILE;
import static com.mealprep360.kernel.problems.KernelProblem.BODY_TOO_LARGE;

import com.mealprep360.editorial.IncomingFiles;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes lines of a zip, which is on disk for that time: its directory is at its end. */
@ApplicationScoped
class Unpacking {
    private static final int BUFFER_BYTES = 65_536;

    @Inject
    IncomingFiles files;

    @Inject
    BulkConfig config;

    /** What is done with the lines. */
    interface Use<T> {
        T of(InputStream lines) throws IOException;
    }

    /**
     * @param limit the most that the zip may have, in bytes
     * @throws Problem BODY_TOO_LARGE; EDITORIAL_UNREADABLE_FILE if it did not arrive whole, is no zip, or holds nothing to import
     */
    <T> T use(Receiving.Upload upload, String type, long limit, Use<T> use) throws IOException {
        Path scratch = Files.createTempFile("import", ".zip");
        try {
            receive(upload, scratch, limit);
            try (Archive archive = Archive.open(scratch, config.lineBytes())) {
                return use.of(new LineStream(archive.lines(path -> files.isContent(type, path))));
            }
        } finally {
            Files.deleteIfExists(scratch);
        }
    }

    private static void receive(Receiving.Upload upload, Path scratch, long limit) throws IOException {
        long bytes = 0;
        try (OutputStream out = Files.newOutputStream(scratch)) {
            byte[] buffer = new byte[BUFFER_BYTES];
            for (int read = upload.stream().read(buffer);
                    read >= 0;
                    read = upload.stream().read(buffer)) {
                bytes += read;
                if (bytes > limit) {
                    throw BODY_TOO_LARGE.because("The file may have at most " + limit + " bytes; send it in parts.");
                }
                out.write(buffer, 0, read);
            }
        }
        if (upload.length() >= 0 && bytes != upload.length()) {
            throw EDITORIAL_UNREADABLE_FILE.because(
                    "The file did not arrive whole; nothing of it was kept. Send it again.");
        }
    }
}
