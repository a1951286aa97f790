package com.mealprep360.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.stack.TestStack;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A WebSocket to the platform, as a browser opens it. */
public final class LiveSocket implements AutoCloseable {
    private static final int LIMIT_SECONDS = 10;

    private final BlockingQueue<JsonNode> news = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final WebSocket socket;

    private LiveSocket(URI address) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new Listener())
                .join();
    }

    /** @param path from the server's root on */
    public static LiveSocket open(String path) {
        return open(TestStack.shared().platform().baseUri(), path);
    }

    /** @param server whichever node */
    public static LiveSocket open(URI server, String path) {
        return new LiveSocket(URI.create("ws://" + server.getAuthority() + path));
    }

    public void send(String text) {
        socket.sendText(text, true).join();
    }

    /** The next message that is as wanted; those before it are passed over. */
    public JsonNode await(Predicate<JsonNode> wanted) throws InterruptedException {
        while (true) {
            JsonNode message = news.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError("Nothing of the kind was told within " + LIMIT_SECONDS + " s.");
            }
            if (wanted.test(message)) {
                return message;
            }
        }
    }

    /** The next message; null if none has come yet. */
    public @Nullable JsonNode next() {
        return news.poll();
    }

    /** The status with which the server closed it. */
    public int closed() throws Exception {
        return closed.get(LIMIT_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "")
                .exceptionally(gone -> socket)
                .join();
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder parts = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            parts.append(data);
            if (last) {
                news.add(Json.object(parts.toString()));
                parts.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            closed.complete(status);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            closed.completeExceptionally(error);
        }
    }
}
