package com.mealprep360.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.kernel.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A request in the making. Sent, it is held against the contract together with its answer. */
public final class Call {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int UNAVAILABLE = 503;

    private final URI server;
    private final String method;
    private final String path;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private byte[] body = new byte[0];
    private boolean chunked;
    /** HTTP/1.1, as browsers and proxies speak it without TLS: Java would offer an upgrade, which nobody else does. */
    private HttpClient.Version version = HttpClient.Version.HTTP_1_1;

    private boolean wellMeant = true;
    private boolean mayBeUnavailable;

    Call(URI server, String method, String path) {
        this.server = server;
        this.method = method;
        this.path = path;
    }

    public Call header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public Call ifMatch(String etag) {
        return header("If-Match", etag);
    }

    /** @param document anything that Jackson writes, or a text that is JSON already */
    public Call json(Object document) {
        return body("application/json", document instanceof String text ? text : Json.write(document));
    }

    /** @param patch a JSON merge patch, likewise */
    public Call merge(Object patch) {
        return body("application/merge-patch+json", patch instanceof String text ? text : Json.write(patch));
    }

    public Call body(String mediaType, String text) {
        return body(mediaType, text.getBytes(StandardCharsets.UTF_8));
    }

    /** @param mediaType empty for a body that nothing is said about */
    public Call body(String mediaType, byte[] bytes) {
        body = bytes;
        return mediaType.isEmpty() ? this : header("Content-Type", mediaType);
    }

    /** Sends the body without telling its length. */
    public Call chunked() {
        chunked = true;
        return this;
    }

    /** Makes the server go over to HTTP/2. */
    public Call overHttp2() {
        version = HttpClient.Version.HTTP_2;
        return this;
    }

    /** The request breaks the contract on purpose; only the answer is held against it. */
    public Call onPurpose() {
        wellMeant = false;
        return this;
    }

    /** What the answer depends on may be away: 503 is taken for an answer too. */
    public Call orUnavailable() {
        mayBeUnavailable = true;
        return this;
    }

    /** Sends it, and insists on a status. */
    public Answer expect(int status) {
        Answer answer = send();
        assertThat(answer.status())
                .as("%s %s was answered with %s", method, path, answer)
                .isEqualTo(status);
        return answer;
    }

    public Answer send() {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path))
                .version(version)
                .timeout(PATIENCE);
        headers.forEach(request::header);
        request.method(method, body.length == 0 ? BodyPublishers.noBody() : publisher());
        Answer answer;
        try {
            HttpResponse<byte[]> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            answer = new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new AssertionError(method + " " + path + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        check(answer);
        return answer;
    }

    private HttpRequest.BodyPublisher publisher() {
        return chunked
                ? BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))
                : BodyPublishers.ofByteArray(body);
    }

    private void check(Answer answer) {
        if (!mayBeUnavailable || answer.status() != UNAVAILABLE) {
            assertThat(answer.status())
                    .as("%s %s failed: %s", method, path, answer)
                    .isLessThan(500);
        }
        if (path.startsWith("/api/") && !path.startsWith("/api/docs") && !path.startsWith("/api/openapi.")) {
            assertThat(answer.header("Content-Type").orElse(""))
                    .as(answer.toString())
                    .doesNotContain("html");
            ContractCheck.EXCHANGES.response(method, path, answer);
            if (wellMeant) {
                ContractCheck.EXCHANGES.request(
                        method, path, headers, body.length == 0 ? Optional.empty() : Optional.of(body));
            }
        }
    }
}
