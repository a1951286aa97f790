package com.mealprep360.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.mealprep360.kernel.Json;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5Options;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;

/**
 * The way to OpenSearch: JSON in, JSON out. The client's typed requests are not used, since building and binding them
 * costs more than a search (ADR 0013).
 */
@ApplicationScoped
class Engine {
    private static final System.Logger LOG = System.getLogger(Engine.class.getName());
    static final String JSON = "application/json";
    static final String LINES = "application/x-ndjson";
    private static final int CONNECT_MILLIS = 1_000;
    private static final int ANSWER_SECONDS = 30;
    private static final int SEARCH_SECONDS = 2;
    private static final int REFUSED = 400;
    private static final int MOST_REASON_CHARACTERS = 500;
    /**
     * So large that a search goes out in one piece. The client itself sends what is beyond 2 KiB in a second one, which
     * waits until the first is acknowledged; and that the other side puts off for 40 ms.
     */
    private static final int ONE_PIECE_BYTES = 65_536;

    private static final Http1Config ONE_PIECE = Http1Config.custom()
            .setBufferSize(ONE_PIECE_BYTES)
            .setChunkSizeHint(ONE_PIECE_BYTES)
            .build();

    @Inject
    SearchConfig config;

    private @Nullable OpenSearchTransport transport;
    private @Nullable OpenSearchGenericClient client;
    private @Nullable OpenSearchGenericClient searches;

    @PostConstruct
    void begin() {
        config.openSearch().ifPresent(address -> {
            URI bare = withoutUser(address);
            transport = ApacheHttpClient5TransportBuilder.builder(
                            new HttpHost(bare.getScheme(), bare.getHost(), bare.getPort()))
                    .setPathPrefix(ApacheHttpClient5TransportBuilder.cleanPathPrefix("/" + bare.getPath()))
                    .setDefaultHeaders(credentials(address))
                    .setConnectionConfigCallback(
                            connection -> connection.setConnectTimeout(Timeout.ofMilliseconds(CONNECT_MILLIS)))
                    .setHttpClientConfigCallback(
                            http -> http.disableAutomaticRetries().setHttp1Config(ONE_PIECE))
                    .build();
            client = within(ANSWER_SECONDS, transport);
            searches = within(SEARCH_SECONDS, transport);
        });
    }

    @PreDestroy
    void end() {
        if (transport != null) {
            try {
                transport.close();
            } catch (IOException e) {
                LOG.log(System.Logger.Level.DEBUG, "The way to OpenSearch could not be closed", e);
            }
        }
    }

    /** A client that waits so long for a connection, and so long for an answer. */
    private static OpenSearchGenericClient within(int seconds, OpenSearchTransport transport) {
        Timeout timeout = Timeout.ofSeconds(seconds);
        RequestConfig config = RequestConfig.custom()
                .setConnectionRequestTimeout(timeout)
                .setResponseTimeout(timeout)
                .build();
        return new OpenSearchGenericClient(
                transport,
                ApacheHttpClient5Options.DEFAULT.toBuilder()
                        .setRequestConfig(config)
                        .build());
    }

    /** Whether an address is configured at all. */
    boolean isConfigured() {
        return client != null;
    }

    JsonNode get(String path) {
        return call("GET", path, Map.of(), null);
    }

    JsonNode post(String path, JsonNode body) {
        return call("POST", path, Map.of(), Body.from(bytes(body), JSON));
    }

    JsonNode put(String path, JsonNode body) {
        return call("PUT", path, Map.of(), Body.from(bytes(body), JSON));
    }

    JsonNode delete(String path) {
        return call("DELETE", path, Map.of(), null);
    }

    /**
     * A search, which somebody waits for: bounded in time, tried once more where nobody was reached, and given up at once
     * while most of them fail. The client bounds it: a timeout of MicroProfile's takes the server more than the search.
     */
    @Retry(maxRetries = 1, delay = 0, jitter = 20, retryOn = EngineFailure.Unreached.class)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.5, delay = 1_000, failOn = EngineFailure.Away.class)
    public JsonNode search(String path, JsonNode body) {
        return call(searches, "POST", path, Map.of(), Body.from(bytes(body), JSON));
    }

    /**
     * @param query parameters of the path, not encoded
     * @throws EngineFailure if it is not configured, does not answer, or refuses
     */
    JsonNode call(String method, String path, Map<String, String> query, @Nullable Body body) {
        return call(client, method, path, query, body);
    }

    private static JsonNode call(
            @Nullable OpenSearchGenericClient client,
            String method,
            String path,
            Map<String, String> query,
            @Nullable Body body) {
        if (client == null) {
            throw new EngineFailure.Away(0, "no address of OpenSearch is configured", null);
        }
        try (Response answer = client.execute(Requests.create(method, path, List.of(), query, body))) {
            Optional<Body> content = answer.getBody();
            byte[] bytes = content.isEmpty() ? new byte[0] : content.get().bodyAsBytes();
            if (answer.getStatus() >= REFUSED) {
                throw EngineFailure.of(answer.getStatus(), reason(bytes, answer.getStatus()));
            }
            return bytes.length == 0 ? MissingNode.getInstance() : Json.tree(bytes);
        } catch (ConnectException e) {
            throw new EngineFailure.Unreached("OpenSearch cannot be reached: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new EngineFailure.Away(0, "OpenSearch does not answer: " + e.getMessage(), e);
        }
    }

    /** The address as it may be shown. */
    static URI withoutUser(URI address) {
        return URI.create(address.toString().replaceFirst("//[^/@]*@", "//"));
    }

    private static Header[] credentials(URI address) {
        if (address.getUserInfo() == null) {
            return new Header[0];
        }
        String basic = Base64.getEncoder().encodeToString(address.getUserInfo().getBytes(StandardCharsets.UTF_8));
        return new Header[] {new BasicHeader("Authorization", "Basic " + basic)};
    }

    private static byte[] bytes(JsonNode body) {
        return Json.write(body).getBytes(StandardCharsets.UTF_8);
    }

    private static String reason(byte[] answer, int status) {
        String text = new String(answer, StandardCharsets.UTF_8);
        return "OpenSearch answers with status " + status + ": "
                + text.substring(0, Math.min(text.length(), MOST_REASON_CHARACTERS));
    }
}
