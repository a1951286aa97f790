package com.mealprep360.faults;

import com.mealprep360.stack.Platform;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * A client that takes every answer as it comes, failures of the server too.
 *
 * @param user who calls; empty for nobody
 * @param headers that go with every request
 */
record Plain(URI server, String user, Map<String, String> headers) {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static Plain of(Platform node) {
        return new Plain(node.baseUri(), "", Map.of());
    }

    /** With a token that is good for another minute; who lives longer comes again. */
    Plain as(String someone) {
        return new Plain(server, someone, headers).with("Authorization", "Bearer " + Tokens.of(someone));
    }

    Plain with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Plain(server, user, more);
    }

    /** @throws IOException if no answer comes within half a minute, or the connection breaks */
    Answer send(String method, String path, String json) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .timeout(PATIENCE)
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        headers.forEach(request::header);
        if (!json.isEmpty() && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Answer get(String path) {
        return answered("GET", path, "");
    }

    Answer post(String path, String json) {
        return answered("POST", path, json);
    }

    private Answer answered(String method, String path, String json) {
        try {
            return send(method, path, json);
        } catch (IOException e) {
            throw new AssertionError(method + " " + path + " was not answered", e);
        }
    }
}
