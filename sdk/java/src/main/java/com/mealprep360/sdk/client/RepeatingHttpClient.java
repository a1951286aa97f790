package com.mealprep360.sdk.client;

import java.io.Closeable;
import java.io.IOException;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.PushPromiseHandler;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/** Sends again, a few times, what does no harm twice; {@link Repeating} says what that is. */
final class RepeatingHttpClient extends HttpClient {
    /** Whoever is told to wait longer is given the answer at once: that is for a person to know. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final HttpClient http;
    private final int tries;

    RepeatingHttpClient(HttpClient http, int tries) {
        this.http = http;
        this.tries = tries;
    }

    @Override
    public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler)
            throws IOException, InterruptedException {
        Repeating repeating = Repeating.of(request);
        for (int sent = 1; ; sent++) {
            Duration wait = Repeating.backoff(sent, ThreadLocalRandom.current().nextDouble());
            try {
                HttpResponse<T> answer = http.send(request, handler);
                if (sent >= tries || !repeating.after(answer.statusCode(), answer.headers())) {
                    return answer;
                }
                wait = longer(wait, Repeating.retryAfter(answer.headers(), Clock.systemUTC()));
                if (wait.compareTo(LONGEST_WAIT) > 0) {
                    return answer;
                }
                if (answer.body() instanceof Closeable unread) {
                    unread.close();
                }
            } catch (IOException e) {
                if (sent >= tries || repeating != Repeating.ALWAYS || isSlow(e)) {
                    throw e;
                }
            }
            Thread.sleep(wait.toMillis());
        }
    }

    private static Duration longer(Duration wait, Optional<Duration> told) {
        return told.filter(it -> it.compareTo(wait) > 0).orElse(wait);
    }

    /** A server that took too long is not asked for the same again; one that could not be reached is. */
    private static boolean isSlow(IOException failure) {
        return failure instanceof HttpTimeoutException && !(failure instanceof HttpConnectTimeoutException);
    }

    /** Once: the generated calls wait for their answers, by {@code send}. */
    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, BodyHandler<T> handler) {
        return http.sendAsync(request, handler);
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
            HttpRequest request, BodyHandler<T> handler, @Nullable PushPromiseHandler<T> pushes) {
        return http.sendAsync(request, handler, pushes);
    }

    @Override
    public Optional<CookieHandler> cookieHandler() {
        return http.cookieHandler();
    }

    @Override
    public Optional<Duration> connectTimeout() {
        return http.connectTimeout();
    }

    @Override
    public Redirect followRedirects() {
        return http.followRedirects();
    }

    @Override
    public Optional<ProxySelector> proxy() {
        return http.proxy();
    }

    @Override
    public SSLContext sslContext() {
        return http.sslContext();
    }

    @Override
    public SSLParameters sslParameters() {
        return http.sslParameters();
    }

    @Override
    public Optional<Authenticator> authenticator() {
        return http.authenticator();
    }

    @Override
    public Version version() {
        return http.version();
    }

    @Override
    public Optional<Executor> executor() {
        return http.executor();
    }
}
