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
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.jspecify.annotations.Nullable;

/**
 * The way to OpenSearch: JSON out, JSON in, on the thread that asks. A client of OpenSearch's own builds and binds typed
 * requests, and hands each over to other threads and back, which costs more than a search (ADR 0013).
 */
@ApplicationScoped
class Engine {
    private static final ContentType LINES = ContentType.create("application/x-ndjson", StandardCharsets.UTF_8);
    /** More than there are threads that answer requests and consume events. */
    private static final int MOST_CONNECTIONS = 64;

    private static final int CONNECT_MILLIS = 1_000;
    private static final int ANSWER_SECONDS = 30;
    private static final int SEARCH_SECONDS = 2;
    private static final int REFUSED = 400;
    private static final int MOST_REASON_CHARACTERS = 500;

    @Inject
    SearchConfig config;

    private final RequestConfig calls = within(ANSWER_SECONDS);
    private final RequestConfig searches = within(SEARCH_SECONDS);
    private String address = "";
    private @Nullable CloseableHttpClient client;

    @PostConstruct
    void begin() {
        config.openSearch().ifPresent(given -> {
            address = withoutUser(given).toString().replaceFirst("/+$", "");
            client = HttpClients.custom()
                    .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                            .setMaxConnPerRoute(MOST_CONNECTIONS)
                            .setMaxConnTotal(MOST_CONNECTIONS)
                            .setDefaultConnectionConfig(ConnectionConfig.custom()
                                    .setConnectTimeout(Timeout.ofMilliseconds(CONNECT_MILLIS))
                                    .build())
                            .build())
                    .setDefaultHeaders(credentials(given))
                    .disableContentCompression()
                    .disableAutomaticRetries()
                    .disableRedirectHandling()
                    .disableCookieManagement()
                    .build();
        });
    }

    @PreDestroy
    void end() {
        if (client != null) {
            client.close(CloseMode.GRACEFUL);
        }
    }

    /** Waits so long for a connection, and so long for an answer. */
    private static RequestConfig within(int seconds) {
        Timeout timeout = Timeout.ofSeconds(seconds);
        return RequestConfig.custom()
                .setConnectionRequestTimeout(timeout)
                .setResponseTimeout(timeout)
                .build();
    }

    /** Whether an address is configured at all. */
    boolean isConfigured() {
        return client != null;
    }

    JsonNode get(String path) {
        return call("GET", path, null);
    }

    JsonNode post(String path) {
        return call("POST", path, null);
    }

    JsonNode post(String path, JsonNode body) {
        return call("POST", path, json(body));
    }

    JsonNode put(String path, JsonNode body) {
        return call("PUT", path, json(body));
    }

    JsonNode delete(String path) {
        return call("DELETE", path, null);
    }

    /**
     * A search, which somebody waits for: bounded in time, tried once more where nobody was reached, and given up at once
     * while most of them fail. The client bounds it: a timeout of MicroProfile's takes the server more than the search.
     */
    @Retry(maxRetries = 1, delay = 0, jitter = 20, retryOn = EngineFailure.Unreached.class)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.5, delay = 1_000, failOn = EngineFailure.Away.class)
    public JsonNode search(String path, JsonNode body) {
        return call(searches, "POST", path, json(body));
    }

    /** The lines of a request to {@code _bulk}. */
    JsonNode bulk(String path, String lines) {
        return call("POST", path, new StringEntity(lines, LINES));
    }

    /** @throws EngineFailure if it is not configured, does not answer, or refuses */
    private JsonNode call(String method, String path, @Nullable HttpEntity body) {
        return call(calls, method, path, body);
    }

    private JsonNode call(RequestConfig patience, String method, String path, @Nullable HttpEntity body) {
        if (client == null) {
            throw new EngineFailure.Away(0, "no address of OpenSearch is configured", null);
        }
        HttpUriRequestBase request = new HttpUriRequestBase(method, URI.create(address + path));
        request.setConfig(patience);
        request.setEntity(body);
        try {
            return client.execute(request, Engine::read);
        } catch (ConnectException e) {
            throw new EngineFailure.Unreached("OpenSearch cannot be reached: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new EngineFailure.Away(0, "OpenSearch does not answer: " + e.getMessage(), e);
        }
    }

    private static JsonNode read(ClassicHttpResponse answer) throws IOException {
        byte[] bytes = answer.getEntity() == null ? new byte[0] : EntityUtils.toByteArray(answer.getEntity());
        if (answer.getCode() >= REFUSED) {
            throw EngineFailure.of(answer.getCode(), reason(bytes, answer.getCode()));
        }
        return bytes.length == 0 ? MissingNode.getInstance() : Json.tree(bytes);
    }

    /** The address as it may be shown. */
    static URI withoutUser(URI address) {
        return URI.create(address.toString().replaceFirst("//[^/@]*@", "//"));
    }

    private static List<Header> credentials(URI address) {
        if (address.getUserInfo() == null) {
            return List.of();
        }
        String basic = Base64.getEncoder().encodeToString(address.getUserInfo().getBytes(StandardCharsets.UTF_8));
        return List.of(new BasicHeader("Authorization", "Basic " + basic));
    }

    private static HttpEntity json(JsonNode body) {
        return new StringEntity(Json.write(body), ContentType.APPLICATION_JSON);
    }

    private static String reason(byte[] answer, int status) {
        String text = new String(answer, StandardCharsets.UTF_8);
        return "OpenSearch answers with status " + status + ": "
                + text.substring(0, Math.min(text.length(), MOST_REASON_CHARACTERS));
    }
}
