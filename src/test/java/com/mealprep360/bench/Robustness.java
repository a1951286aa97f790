package com.mealprep360.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.stack.TestStack;
import com.mealprep360.support.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sends what is in a folder of hostile input ({@code MEALPREP360_EVAL_DATA}) to a platform of its own, and prints figures:
 * bodies that are no JSON have to be answered with 400, nothing with 5xx, and each text comes back as it was stored or is
 * refused. Results by id are left in {@code target/robustness}. Exit code 1 on a miss.
 */
public final class Robustness {
    private static final String FOLDER = "MEALPREP360_EVAL_DATA";
    private static final int REFUSED = 400;
    private static final int OWN_FAULT = 500;
    private static final int CREATED = 201;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI recipes = TestStack.shared().platform().baseUri().resolve("/api/recipes");
    private final Map<String, Integer> figures = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    private Robustness() {}

    public static void main(String[] args) throws IOException {
        String folder = System.getenv(FOLDER);
        if (folder == null || folder.isBlank()) {
            System.out.println(
                    "Nothing is evaluated: set " + FOLDER + " to a folder that has robustness/json_bodies.jsonl "
                            + "(lines of id, expect, body_base64) and robustness/naughty_strings.jsonl (lines of id, utf8_base64).");
            return;
        }
        Robustness robustness = new Robustness();
        Path results = Files.createDirectories(Path.of("target/robustness"));
        robustness.bodies(Path.of(folder, "robustness/json_bodies.jsonl"), results.resolve("json.jsonl"));
        robustness.texts(Path.of(folder, "robustness/naughty_strings.jsonl"), results.resolve("roundtrip.jsonl"));
        robustness.figures.forEach((name, count) -> System.out.printf("%-32s %5d%n", name, count));
        robustness.misses.forEach(miss -> System.out.println("MISS " + miss));
        System.out.println("Results for score_misc.py (json, roundtrip) are in " + results + ".");
        System.exit(robustness.misses.isEmpty() ? 0 : 1);
    }

    private void bodies(Path cases, Path results) throws IOException {
        List<String> lines = new ArrayList<>();
        for (JsonNode one : read(cases)) {
            int status = send("POST", recipes, body(one)).status();
            String id = one.path("id").asText();
            String expected = one.path("expect").asText();
            boolean missed = status == 0 || status >= OWN_FAULT || (expected.equals("reject") && status != REFUSED);
            count("bodies, " + expected, missed, id + " was answered with " + status);
            lines.add(Json.write(Map.of("id", id, "status", status)));
        }
        Files.write(results, lines);
    }

    private void texts(Path cases, Path results) throws IOException {
        List<String> lines = new ArrayList<>();
        for (JsonNode one : read(cases)) {
            String id = one.path("id").asText();
            String text = new String(
                    Base64.getDecoder().decode(one.path("utf8_base64").asText()), StandardCharsets.UTF_8);
            Read title = stored(text, "/document/title", "title", id);
            stored(text, "/document/steps/0/text", "step", id);
            lines.add(Json.write(Map.of(
                    "id",
                    id,
                    "status",
                    title.status(),
                    "utf8_base64",
                    Base64.getEncoder().encodeToString(title.text().getBytes(StandardCharsets.UTF_8)))));
        }
        Files.write(results, lines);
    }

    private record Read(int status, String text) {}

    /** Stores the text in its place, and reads it back. */
    private Read stored(String text, String pointer, String place, String id) throws IOException {
        ObjectNode document = Json.MAPPER.createObjectNode();
        document.put("title", place.equals("title") ? text : "A step");
        if (place.equals("step")) {
            document.putArray("steps").addObject().put("text", text);
        }
        Answered created = send("POST", recipes, Json.write(document).getBytes(StandardCharsets.UTF_8));
        if (created.status() != CREATED) {
            boolean told = created.status() >= REFUSED
                    && created.status() < OWN_FAULT
                    && !Json.tree(created.body()).path("errors").isEmpty();
            count(place + "s, refused with the reason", !told, id + " as a " + place + ": " + created.status());
            return new Read(created.status(), "");
        }
        String item = Json.tree(created.body()).path("id").asText();
        Answered read = send("GET", URI.create(recipes + "/" + item + "/working"), new byte[0]);
        String back = Json.tree(read.body()).at(pointer).asText();
        count(place + "s, read back unchanged", !back.equals(text), id + " as a " + place + " came back changed");
        return new Read(created.status(), back);
    }

    private void count(String figure, boolean missed, String miss) {
        figures.merge(missed ? figure + ": MISSED" : figure, 1, Integer::sum);
        if (missed) {
            misses.add(miss);
        }
    }

    /** @param status 0 if the connection broke */
    private record Answered(int status, byte[] body) {}

    private static Answered send(String method, URI uri, byte[] body) {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + Tokens.of("editor"))
                .header("Content-Type", "application/json")
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .build();
        try {
            HttpResponse<byte[]> response = CLIENT.send(request, BodyHandlers.ofByteArray());
            return new Answered(response.statusCode(), response.body());
        } catch (IOException broken) {
            return new Answered(0, new byte[0]);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static byte[] body(JsonNode one) {
        JsonNode generate = one.path("generate");
        return generate.isObject()
                ? (generate.path("repeat")
                                        .asText()
                                        .repeat(generate.path("times").asInt())
                                + generate.path("then").asText())
                        .getBytes(StandardCharsets.UTF_8)
                : Base64.getDecoder().decode(one.path("body_base64").asText());
    }

    private static List<JsonNode> read(Path file) throws IOException {
        List<JsonNode> cases = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                cases.add(Json.object(line));
            }
        }
        return cases;
    }
}
