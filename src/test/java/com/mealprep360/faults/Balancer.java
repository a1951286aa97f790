package com.mealprep360.faults;

import com.mealprep360.stack.Platform;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A balancer as they come, in small: asks each node five times a second whether it is ready, hands each request to the
 * next one that is, keeps its connections to them, and tries nothing twice.
 */
final class Balancer implements AutoCloseable {
    private static final int THREADS = 16;
    private static final long LOOK_MILLIS = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Set<String> PASSED_ON =
            Set.of("authorization", "content-type", "idempotency-key", "if-match", "accept");

    private final List<Platform> nodes;
    private final Map<Platform, Boolean> ready = new ConcurrentHashMap<>();
    private final AtomicInteger turn = new AtomicInteger();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final ScheduledExecutorService watch = Executors.newScheduledThreadPool(2);
    private final HttpServer server;

    Balancer(List<Platform> nodes) throws IOException {
        this.nodes = nodes;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::passOn);
        nodes.forEach(node -> watch.scheduleWithFixedDelay(() -> look(node), 0, LOOK_MILLIS, TimeUnit.MILLISECONDS));
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Whether requests go to the node. */
    boolean sendsTo(Platform node) {
        return ready.getOrDefault(node, false);
    }

    private void look(Platform node) {
        HttpRequest question = HttpRequest.newBuilder(node.baseUri().resolve("/health/ready"))
                .timeout(Duration.ofSeconds(2))
                .build();
        try {
            ready.put(node, client.send(question, BodyHandlers.discarding()).statusCode() == 200);
        } catch (IOException away) {
            ready.put(node, false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void passOn(HttpExchange exchange) throws IOException {
        try (exchange) {
            List<Platform> serving = nodes.stream().filter(this::sendsTo).toList();
            if (serving.isEmpty()) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            Platform node = serving.get(Math.floorMod(turn.getAndIncrement(), serving.size()));
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            node.baseUri().resolve(exchange.getRequestURI().toString()))
                    .timeout(PATIENCE)
                    .method(
                            exchange.getRequestMethod(),
                            BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
            exchange.getRequestHeaders().forEach((name, values) -> {
                if (PASSED_ON.contains(name.toLowerCase(Locale.ROOT))) {
                    values.forEach(value -> request.header(name, value));
                }
            });
            answer(exchange, client.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            exchange.sendResponseHeaders(502, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        answer.headers()
                .firstValue("ETag")
                .ifPresent(etag -> exchange.getResponseHeaders().set("ETag", etag));
        answer.headers()
                .firstValue("Content-Type")
                .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
        exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
        exchange.getResponseBody().write(answer.body());
    }

    @Override
    public void close() {
        watch.shutdownNow();
        server.stop(0);
        threads.shutdownNow();
    }
}
