package com.mealprep360.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
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
 * Sends hostile input, and counts what came of it: bodies that are no JSON have to be answered with 400, nothing with 5xx,
 * and each text comes back as it was stored or is refused with the reason. Results by id are left in {@code
 * target/robustness}, in the form that {@code score_misc.py} reads.
 */
final class Robustness {
    private static final int REFUSED = 400;
    private static final int OWN_FAULT = 500;
    private static final int CREATED = 201;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI recipes;
    private final String token;
    private final Map<String, Integer> figures = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    /** @param token of an editor */
    Robustness(URI platform, String token) {
        recipes = platform.resolve("/api/recipes");
        this.token = token;
    }

    /** @return whether nothing was missed */
    boolean run(Path data) throws IOException {
        Path results = Files.createDirectories(Path.of("target/robustness"));
        bodies(data.resolve("robustness/json_bodies.jsonl"), results.resolve("json.jsonl"));
        texts(data.resolve("robustness/naughty_strings.jsonl"), results.resolve("roundtrip.jsonl"));
        System.out.println();
        figures.forEach((name, count) -> System.out.printf("%-40s %5d%n", name, count));
        misses.forEach(miss -> System.out.println("MISS " + miss));
        return misses.isEmpty();
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

    private Answered send(String method, URI uri, byte[] body) {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
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
