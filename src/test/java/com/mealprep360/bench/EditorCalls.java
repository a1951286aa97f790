package com.mealprep360.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.stack.MeasuredStack;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** What an editor asks of a measured platform, and how long each answer takes. */
final class EditorCalls {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final MeasuredStack stack;
    private String token = "";

    EditorCalls(MeasuredStack stack) {
        this.stack = stack;
    }

    /** @param millis from the call to the whole answer */
    record Timed(JsonNode json, String etag, long millis) {
        String id() {
            return json.path("id").asText();
        }
    }

    /** Good for five minutes. */
    void signIn() {
        token = stack.token("editor");
    }

    /** @throws IllegalStateException if it is refused */
    Timed send(String method, String path, String body, @Nullable String ifMatch)
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
}
