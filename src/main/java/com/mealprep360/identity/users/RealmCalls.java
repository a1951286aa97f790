package com.mealprep360.identity.users;

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
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.jspecify.annotations.Nullable;

/**
 * The way to Keycloak's administration of the realm: JSON out, JSON in, under the token of the service account. Why not
 * Keycloak's own client: ADR 0033.
 */
@ApplicationScoped
class RealmCalls {
    private static final int MOST_CONNECTIONS = 16;
    private static final Timeout CONNECT = Timeout.ofSeconds(1);
    private static final Timeout ANSWER = Timeout.ofSeconds(3);
    private static final int REFUSED = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int MOST_REASON_CHARACTERS = 300;

    /** A token is not used in its last seconds, which the request may take. */
    private static final int REST_SECONDS = 10;

    @Inject
    UsersConfig config;

    @Inject
    Clock clock;

    private final CloseableHttpClient client = HttpClients.custom()
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                    .setMaxConnPerRoute(MOST_CONNECTIONS)
                    .setMaxConnTotal(MOST_CONNECTIONS)
                    .setDefaultConnectionConfig(
                            ConnectionConfig.custom().setConnectTimeout(CONNECT).build())
                    .build())
            .setDefaultRequestConfig(RequestConfig.custom()
                    .setConnectionRequestTimeout(ANSWER)
                    .setResponseTimeout(ANSWER)
                    .build())
            .disableAutomaticRetries()
            .disableRedirectHandling()
            .disableCookieManagement()
            .build();
    private volatile Token token = new Token("", Instant.EPOCH);
    private String administration = "";

    private record Token(String text, Instant staleAt) {}

    @PostConstruct
    void begin() {
        administration = config.administration();
    }

    @PreDestroy
    void end() {
        client.close(CloseMode.GRACEFUL);
    }

    /** Whether there is a secret to sign in with. */
    boolean isConfigured() {
        return config.secret().isPresent();
    }

    /**
     * Asks, and once more where nobody was reached; while most calls fail it gives up at once.
     *
     * @param path below the realm, with its query
     * @throws RealmFailure if Keycloak does not answer, or refuses
     */
    @Retry(maxRetries = 1, delay = 0, jitter = 50, retryOn = RealmFailure.Unreached.class)
    @CircuitBreaker(requestVolumeThreshold = 8, failureRatio = 0.5, delay = 2_000, failOn = RealmFailure.Away.class)
    public JsonNode call(String method, String path, @Nullable JsonNode body) {
        try {
            return send(method, path, body);
        } catch (RealmFailure refused) {
            if (refused instanceof Unauthorized) {
                // The realm has lost its keys or its sessions since; a new token is another matter.
                token = new Token("", Instant.EPOCH);
                return send(method, path, body);
            }
            throw refused;
        }
    }

    private static final class Unauthorized extends RealmFailure {
        Unauthorized() {
            super(UNAUTHORIZED, "Keycloak does not take the token of the service account.", null);
        }
    }

    private JsonNode send(String method, String path, @Nullable JsonNode body) {
        HttpUriRequestBase request = new HttpUriRequestBase(method, URI.create(administration + path));
        request.setHeader("Authorization", "Bearer " + token());
        request.setHeader("Accept", "application/json");
        if (body != null) {
            request.setEntity(new StringEntity(Json.write(body), ContentType.APPLICATION_JSON));
        }
        return exchange(request);
    }

    private String token() {
        Token known = token;
        if (clock.instant().isBefore(known.staleAt())) {
            return known.text();
        }
        HttpUriRequestBase request = new HttpUriRequestBase("POST", config.tokens());
        request.setEntity(new UrlEncodedFormEntity(List.of(
                new BasicNameValuePair("grant_type", "client_credentials"),
                new BasicNameValuePair("client_id", config.client()),
                new BasicNameValuePair("client_secret", config.secret().orElse("")))));
        Instant asked = clock.instant();
        JsonNode answer = exchange(request);
        Token fresh = new Token(
                answer.path("access_token").asText(),
                asked.plusSeconds(answer.path("expires_in").asLong() - REST_SECONDS));
        token = fresh;
        return fresh.text();
    }

    private JsonNode exchange(HttpUriRequestBase request) {
        try {
            return client.execute(request, RealmCalls::read);
        } catch (ConnectException e) {
            throw new RealmFailure.Unreached("Keycloak cannot be reached: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new RealmFailure.Away(0, "Keycloak does not answer: " + e.getMessage(), e);
        }
    }

    private static JsonNode read(ClassicHttpResponse answer) throws IOException {
        byte[] bytes = answer.getEntity() == null ? new byte[0] : EntityUtils.toByteArray(answer.getEntity());
        if (answer.getCode() == UNAUTHORIZED) {
            throw new Unauthorized();
        }
        if (answer.getCode() >= REFUSED) {
            throw RealmFailure.of(answer.getCode(), reason(bytes, answer.getCode()));
        }
        return bytes.length == 0 ? MissingNode.getInstance() : Json.tree(bytes);
    }

    private static String reason(byte[] answer, int status) {
        String text = new String(answer, StandardCharsets.UTF_8);
        return "Keycloak answers with status " + status + ": "
                + text.substring(0, Math.min(text.length(), MOST_REASON_CHARACTERS));
    }
}
