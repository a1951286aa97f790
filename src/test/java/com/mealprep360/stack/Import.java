package com.mealprep360.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

/**
 * The import command: sends a file of NDJSON, packed or not, or a zip of Markdown files, and waits for its end. Prints what
 * could not be kept. Exit code 1, and the reasons, if a line was refused or could not be published.
 */
public final class Import {
    private static final int SHOWN = 20;
    private static final int MOST_NOTES = 500;
    private static final long BETWEEN_NANOS = TimeUnit.MILLISECONDS.toNanos(300);

    private final BulkTarget target;
    private final ProgressBar bar;

    Import(BulkTarget target, ProgressBar bar) {
        this.target = target;
        this.bar = bar;
    }

    public static void main(String[] args) {
        try {
            StackSettings settings = StackSettings.of(BuiltServers.find().project());
            BulkTarget target = BulkTarget.of(settings, System.getenv(), "editor");
            ProgressBar bar = new ProgressBar(System.out, System.console() != null);
            if (!new Import(target, bar).run(BulkFile.named(), query())) {
                System.exit(1);
            }
        } catch (StackFailure failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    /** @return whether all of it was taken */
    boolean run(BulkFile file, String query) {
        if (file.isDocument() && flag("dryRun")) {
            throw new StackFailure(
                    "Categories have no dry run: what is there is left as it is, and the rest is added.");
        }
        JsonNode job = send(file, file.isDocument() ? "" : query);
        if (file.isDocument()) {
            System.out.printf(
                    "%d created, %d unchanged, %d of the new ones with another slug%n",
                    job.path("created").asLong(),
                    job.path("unchanged").asLong(),
                    job.path("renamed").size());
            return true;
        }
        String path = "/api/imports/" + job.path("id").asText();
        long began = System.nanoTime();
        while (job.path("state").asText().matches("waiting|running")) {
            LockSupport.parkNanos(BETWEEN_NANOS);
            job = target.get(path);
            bar.show(
                    "imported",
                    job.path("linesDone").asLong(),
                    job.path("lines").asLong(),
                    said(job, began));
        }
        bar.end("imported", job.path("linesDone").asLong(), job.path("lines").asLong(), said(job, began));
        tell(path, "refused", job.path("refused").asLong());
        if (file.type().equals("posts")) {
            tellNotes(path);
        }
        if (job.path("notPublished").asLong() > 0) {
            System.out.println(job.path("notPublished").asLong() + " lines were saved and not published; " + path
                    + "/lines says why.");
        }
        if (!job.path("state").asText().equals("done")) {
            System.out.println("It ended before the end of the file ("
                    + job.path("state").asText() + "). " + job.path("message").asText());
        }
        return job.path("state").asText().equals("done")
                && job.path("refused").asLong() == 0
                && job.path("notPublished").asLong() == 0;
    }

    private JsonNode send(BulkFile file, String query) {
        try {
            long bytes = Files.size(file.path());
            HttpRequest.BodyPublisher body = BodyPublishers.fromPublisher(
                    BodyPublishers.ofInputStream(() -> counted(
                            file.path(),
                            sent -> bar.show("sent", sent, bytes, megabytes(sent) + " of " + megabytes(bytes)))),
                    bytes);
            JsonNode job = target.json("POST", "/api/imports/" + file.type() + query, file.mediaType(), body);
            bar.end("sent", bytes, bytes, megabytes(bytes));
            return job;
        } catch (IOException e) {
            throw new StackFailure(
                    "There is no file " + file.path() + " that can be read; name one with -Dfile=<file>.", e);
        }
    }

    private void tell(String path, String outcome, long many) {
        if (many == 0) {
            return;
        }
        for (JsonNode line : target.get(path + "/lines?outcome=" + outcome + "&limit=" + SHOWN)
                .path("items")) {
            String fault = line.at("/errors/0/pointer").asText() + " "
                    + line.at("/errors/0/message").asText();
            System.out.printf(
                    "  %s: %s %s%n",
                    line.path("path").asText("line " + line.path("line").asLong()),
                    line.path("message").asText(),
                    fault.isBlank() ? "" : "(" + fault.strip() + ")");
        }
        if (many > SHOWN) {
            System.out.printf("  and %d more; %s/lines lists them.%n", many - SHOWN, path);
        }
    }

    /** What was taken and is not as it was. */
    private void tellNotes(String path) {
        String cursor = "";
        int shown = 0;
        while (cursor != null && shown < MOST_NOTES) {
            JsonNode page = target.get(path + "/lines?limit=100" + cursor);
            for (JsonNode line : page.path("items")) {
                for (JsonNode note : line.path("notes")) {
                    System.out.printf(
                            "  %s%s: %s%n",
                            line.path("path").asText("line " + line.path("line").asLong()),
                            note.has("line")
                                    ? ":" + note.path("line").asInt()
                                    : note.path("pointer").asText(),
                            note.path("message").asText());
                    shown++;
                }
            }
            cursor = page.has("nextCursor")
                    ? "&cursor=" + page.path("nextCursor").asText()
                    : null;
        }
        if (shown >= MOST_NOTES) {
            System.out.printf("  There may be more; %s/lines lists all.%n", path);
        }
    }

    private static String said(JsonNode job, long began) {
        double seconds = (System.nanoTime() - began) / 1e9;
        return "%d created, %d updated, %d unchanged, %d refused; %.0f lines/s"
                .formatted(
                        job.path("created").asLong(),
                        job.path("updated").asLong(),
                        job.path("unchanged").asLong(),
                        job.path("refused").asLong(),
                        job.path("linesDone").asLong() / Math.max(seconds, 0.001));
    }

    private static InputStream counted(Path file, LongConsumer sent) {
        try {
            return new FilterInputStream(Files.newInputStream(file)) {
                private long bytes;

                @Override
                public int read(byte[] into, int offset, int length) throws IOException {
                    int read = super.read(into, offset, length);
                    bytes += Math.max(0, read);
                    sent.accept(bytes);
                    return read;
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String query() {
        String source = System.getProperty("source", "");
        return "?publish=" + flag("publish") + "&dryRun=" + flag("dryRun")
                + (source.isEmpty() ? "" : "&source=" + URLEncoder.encode(source, StandardCharsets.UTF_8));
    }

    private static boolean flag(String name) {
        String value = System.getProperty(name);
        return value != null && !value.equals("false");
    }

    static String megabytes(long bytes) {
        return "%.1f MB".formatted(bytes / 1e6);
    }
}
