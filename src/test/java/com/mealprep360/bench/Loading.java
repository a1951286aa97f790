package com.mealprep360.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** Puts content on the platform, one call each, and asks it for what a load needs to know. */
record Loading(URI platform, String token) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WRITERS = 8;
    private static final Set<String> ENDED = Set.of("done", "failed", "cancelled");

    /** Creates and publishes them, a call each; their ids in the same order. @param path of the type */
    List<String> publish(String path, List<? extends JsonNode> documents) {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<String>> ids = new ArrayList<>();
            documents.forEach(document -> ids.add(writers.submit(() -> publish(path, document))));
            List<String> all = new ArrayList<>();
            for (Future<String> id : ids) {
                all.add(id.get());
            }
            return all;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            writers.shutdownNow();
        }
    }

    private String publish(String path, JsonNode document) throws IOException, InterruptedException {
        return send(request(path + "?publish=true&locale=en")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(document))))
                .path("id")
                .asText();
    }

    /**
     * Imports documents in one file, publishes them, and waits for the end.
     *
     * @return the item of each, by its external id
     */
    Map<String, String> imported(List<? extends JsonNode> recipes, String locale) {
        String file = recipes.stream().map(JsonNode::toString).collect(Collectors.joining("\n", "", "\n"));
        String job = begun(
                "/api/imports/recipes?publish=true&locale=" + locale,
                "application/x-ndjson",
                file.getBytes(StandardCharsets.UTF_8));
        JsonNode state = ended(job);
        if (state.path("created").asInt() != recipes.size()
                || state.path("notPublished").asInt() > 0) {
            throw new IllegalStateException("Not everything was imported and published: " + state);
        }
        return lines(job).stream()
                .collect(Collectors.toMap(
                        line -> line.path("externalId").asText(),
                        line -> line.path("id").asText()));
    }

    /** What became of each line of an import. @param job the address of the import */
    private List<JsonNode> lines(String job) {
        List<JsonNode> lines = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = get(job + "/lines?limit=100" + cursor);
            page.path("items").forEach(lines::add);
            cursor = page.has("nextCursor")
                    ? "&cursor=" + page.path("nextCursor").asText()
                    : null;
        }
        return lines;
    }

    /**
     * Imports a file, and waits for the end.
     *
     * @param outcome what is to become of each of so many items, such as {@code created}
     */
    void imported(String path, String mediaType, byte[] file, String outcome, int items) {
        JsonNode state = ended(begun(path, mediaType, file));
        if (state.path(outcome).asInt() != items || state.path("notPublished").asInt() > 0) {
            throw new IllegalStateException("Not everything came in: " + state);
        }
    }

    /** Imports a zip whatever is in it, waits for the end, and returns what became of each file. */
    List<JsonNode> tried(String path, byte[] zip) {
        String job = begun(path, "application/zip", zip);
        ended(job);
        return lines(job);
    }

    private String begun(String path, String mediaType, byte[] file) {
        return "/api/imports/"
                + call(request(path)
                                .header("Content-Type", mediaType)
                                .POST(HttpRequest.BodyPublishers.ofByteArray(file)))
                        .path("id")
                        .asText();
    }

    private JsonNode ended(String job) {
        JsonNode state = get(job);
        while (!ENDED.contains(state.path("state").asText())) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            state = get(job);
        }
        return state;
    }

    JsonNode get(String path) {
        return call(request(path).GET());
    }

    private static JsonNode call(HttpRequest.Builder request) {
        try {
            return send(request);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(platform + path)).timeout(Duration.ofSeconds(30));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(request.build().uri() + " was answered with " + answer.statusCode() + " "
                    + new String(answer.body()));
        }
        return JSON.readTree(answer.body());
    }
}
