package com.mealprep360.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.kernel.Json;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A platform that a command works with, called by somebody who may. */
public final class BulkTarget {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    /** Of a body that is not there. */
    static final String NO_TYPE = "application/octet-stream";

    private static final int FIRST_REFUSAL = 400;
    private static final Duration TOKEN_REST = Duration.ofSeconds(60);

    private final URI platform;
    private final URI issuer;
    private final String user;
    private final Optional<String> given;
    private @Nullable String token;
    private Instant signedIn = Instant.EPOCH;

    /**
     * @param user of the demo people, who signs in as often as needed
     * @param given an access token to use instead
     */
    public BulkTarget(URI platform, URI issuer, String user, Optional<String> given) {
        this.platform = platform;
        this.issuer = issuer;
        this.user = user;
        this.given = given;
    }

    /** What the environment names, else what the run command starts with these settings. */
    static BulkTarget of(StackSettings settings, Map<String, String> environment, String user) {
        String url = environment.getOrDefault("MEALPREP360_URL", "");
        return new BulkTarget(
                url.isBlank() ? settings.platformUri() : URI.create(url.strip().replaceAll("/+$", "")),
                settings.issuerUri(),
                user,
                Optional.ofNullable(environment.get("MEALPREP360_TOKEN")).filter(text -> !text.isBlank()));
    }

    /**
     * Sends a request and hands back the body, unpacked.
     *
     * @throws StackFailure if nobody is there, or the platform refuses, in its own words
     */
    InputStream call(String method, String path, String mediaType, HttpRequest.BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(platform + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", mediaType)
                .header("Accept-Encoding", "gzip")
                .method(method, body)
                .build();
        try {
            HttpResponse<InputStream> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofInputStream());
            boolean packed = response.headers()
                    .firstValue("Content-Encoding")
                    .filter("gzip"::equals)
                    .isPresent();
            InputStream answer = packed ? new GZIPInputStream(response.body()) : response.body();
            if (response.statusCode() >= FIRST_REFUSAL) {
                throw new StackFailure("%s refuses (HTTP %d): %s"
                        .formatted(platform, response.statusCode(), reason(answer.readAllBytes())));
            }
            return answer;
        } catch (IOException e) {
            throw new StackFailure(
                    "No platform answers at " + platform + ", or the connection broke; start one with ./mvnw -Prun, or "
                            + "name another by MEALPREP360_URL.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted.", e);
        }
    }

    /** @throws StackFailure as {@link #call} */
    JsonNode json(String method, String path, String mediaType, HttpRequest.BodyPublisher body) {
        try (InputStream answer = call(method, path, mediaType, body)) {
            return Json.tree(answer.readAllBytes());
        } catch (IOException e) {
            throw new StackFailure("The answer of " + platform + " is no JSON, or was cut.", e);
        }
    }

    JsonNode get(String path) {
        return json("GET", path, NO_TYPE, HttpRequest.BodyPublishers.noBody());
    }

    private static String reason(byte[] refusal) {
        try {
            return Json.tree(refusal).path("detail").asText("it does not say why.");
        } catch (IOException e) {
            return "it does not say why.";
        }
    }

    private String token() {
        if (given.isPresent()) {
            return given.get();
        }
        if (token == null || Instant.now().isAfter(signedIn.plus(TOKEN_REST))) {
            token = DemoSignIn.accessToken(issuer, user);
            signedIn = Instant.now();
        }
        return token;
    }
}
