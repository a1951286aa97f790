package com.mealprep360.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.kernel.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/** A file that was sent to be imported, and what came of it. */
public record ImportedFile(Api caller, String id) {
    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final Set<String> ENDED = Set.of("done", "failed", "cancelled");

    /** The lines, each ended by a line feed. */
    public static byte[] lines(Object... documents) {
        return Arrays.stream(documents)
                .map(one -> one instanceof String text ? text : Json.write(one))
                .map(line -> line + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** @param query what follows the path, such as {@code ?publish=true} */
    public static Call call(Api caller, String query, byte[] body) {
        return caller.post("/api/imports/recipes" + query).body("application/x-ndjson", body);
    }

    /** Lines of posts. */
    public static Call posts(Api caller, String query, byte[] body) {
        return caller.post("/api/imports/posts" + query).body("application/x-ndjson", body);
    }

    /** Posts as files in a zip. */
    public static Call zip(Api caller, String query, byte[] body) {
        return caller.post("/api/imports/posts" + query).body("application/zip", body);
    }

    /** Sends the call, and waits for the import's end. */
    public static ImportedFile done(Api caller, Call call) {
        ImportedFile file = new ImportedFile(caller, call.expect(202).at("/id"));
        file.ended();
        return file;
    }

    /** Sends it; it is worked through later. */
    public static ImportedFile sent(Api caller, String query, byte[] body) {
        return new ImportedFile(caller, call(caller, query, body).expect(202).at("/id"));
    }

    /** Sends it, and waits for its end. */
    public static ImportedFile done(Api caller, String query, byte[] body) {
        ImportedFile file = sent(caller, query, body);
        file.ended();
        return file;
    }

    public JsonNode now() {
        return caller.get("/api/imports/" + id).expect(200).json();
    }

    public JsonNode ended() {
        return Await.until(
                LIMIT, this::now, job -> ENDED.contains(job.path("state").asText()));
    }

    /** How many lines were created, updated, unchanged, refused: {@code 2/0/1/0}. */
    public String counts() {
        JsonNode job = ended();
        return "%d/%d/%d/%d"
                .formatted(
                        job.path("created").asInt(),
                        job.path("updated").asInt(),
                        job.path("unchanged").asInt(),
                        job.path("refused").asInt());
    }

    /** All of its lines, page by page. */
    public List<JsonNode> lines() {
        List<JsonNode> all = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = caller.get("/api/imports/" + id + "/lines?limit=100" + cursor)
                    .expect(200)
                    .json();
            page.path("items").forEach(all::add);
            cursor =
                    page.has("nextCursor") ? "&cursor=" + page.get("nextCursor").asText() : "";
        } while (!cursor.isEmpty());
        return all;
    }

    public JsonNode line(int number) {
        return lines().stream()
                .filter(line -> line.path("line").asInt() == number)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing is said of line " + number));
    }
}
