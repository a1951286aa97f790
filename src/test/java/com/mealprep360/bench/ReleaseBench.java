package com.mealprep360.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.stack.MeasuredStack;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Starts all servers as in production, and prints how long releases of many items take: publishing, and taking it back. */
public final class ReleaseBench implements AutoCloseable {
    private static final int ITEMS = Integer.getInteger("bench.items", 500);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final long SEED = 360;
    private static final String PUBLISH = "{\"action\":\"publish\"}";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final MeasuredStack stack = MeasuredStack.start("bench", Map.of(), System.out::println);
    private String token = "";

    /** @param millis how long it took */
    private record Timed(JsonNode json, String etag, long millis) {}

    public static void main(String[] args) throws IOException, InterruptedException {
        try (ReleaseBench bench = new ReleaseBench()) {
            System.out.printf("%nA release of %d recipes, in one transaction, ms%n", ITEMS);
            System.out.printf("%5s  %8s  %7s  %9s%n", "round", "validate", "publish", "roll back");
            for (int round = 1; round <= ROUNDS; round++) {
                bench.round(round);
            }
        }
    }

    private void round(int round) throws IOException, InterruptedException {
        token = stack.token("editor");
        List<Timed> recipes = new ArrayList<>();
        for (ObjectNode recipe : new Corpus(SEED + round).recipes(ITEMS)) {
            recipe.remove("slug");
            recipes.add(send("POST", "/api/recipes", Json.write(recipe), null));
        }
        String release = "/api/releases/"
                + send("POST", "/api/releases", "{\"title\":\"All\"}", null)
                        .json()
                        .path("id")
                        .asText();
        for (Timed recipe : recipes) {
            String entry = release + "/entries/" + recipe.json().path("id").asText();
            send("PUT", entry, PUBLISH, recipe.etag());
        }
        Timed validation = send("GET", release + "/validation", "", null);
        Timed published = send("POST", release + "/publish", "", validation.etag());
        Timed back = send("POST", release + "/roll-back", "", published.etag());
        System.out.printf("%5d  %8d  %7d  %9d%n", round, validation.millis(), published.millis(), back.millis());
    }

    private Timed send(String method, String path, String body, @Nullable String ifMatch)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(stack.platform().resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        long begin = System.nanoTime();
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        long millis = (System.nanoTime() - begin) / 1_000_000;
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(
                    answer.uri() + " was answered with " + answer.statusCode() + ": " + answer.body());
        }
        return new Timed(
                Json.object(answer.body()), answer.headers().firstValue("ETag").orElse(""), millis);
    }

    @Override
    public void close() {
        stack.close();
    }
}
