package com.mealprep360.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Puts recipes on the platform, one call each, and asks it for what a load needs to know. */
record Loading(URI platform, String token) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WRITERS = 8;

    /** Creates and publishes them in English; their ids in the same order. */
    List<String> publish(List<? extends JsonNode> recipes) {
        return publish(recipes, "en");
    }

    /** Creates and publishes them in a locale; their ids in the same order. */
    List<String> publish(List<? extends JsonNode> recipes, String locale) {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<String>> ids = new ArrayList<>();
            recipes.forEach(recipe -> ids.add(writers.submit(() -> publish(recipe, locale))));
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

    private String publish(JsonNode recipe, String locale) throws IOException, InterruptedException {
        return send(request("/api/recipes?publish=true&locale=" + locale)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(recipe))))
                .path("id")
                .asText();
    }

    JsonNode get(String path) {
        try {
            return send(request(path).GET());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(platform + path)).timeout(Duration.ofSeconds(30));
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
