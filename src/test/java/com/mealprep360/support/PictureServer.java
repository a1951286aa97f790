package com.mealprep360.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/** A server on this machine that pictures are fetched from, and that sends whoever asks for it astray. */
public final class PictureServer {
    private static final int NO_BODY = -1;
    private static PictureServer shared;

    private final HttpServer server;

    private PictureServer(HttpServer server) {
        this.server = server;
    }

    public static synchronized PictureServer shared() {
        if (shared == null) {
            shared = start();
        }
        return shared;
    }

    private static PictureServer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
            server.setExecutor(Executors.newCachedThreadPool(work -> {
                Thread thread = new Thread(work, "pictures");
                thread.setDaemon(true);
                return thread;
            }));
            server.createContext("/soup.jpg", exchange -> answer(exchange, Pictures.anyJpeg()));
            server.createContext("/wordy.jpg", exchange -> {
                exchange.getResponseHeaders().set("X-Words", "x".repeat(100_000));
                answer(exchange, Pictures.anyJpeg());
            });
            server.createContext("/page.html", exchange -> answer(exchange, "<html>".getBytes()));
            server.createContext("/missing.jpg", exchange -> exchange.sendResponseHeaders(404, NO_BODY));
            server.createContext("/moved/", PictureServer::redirect);
            server.createContext("/endless.jpg", PictureServer::sendForEver);
            server.createContext("/slow.jpg", PictureServer::sendSlowly);
            server.start();
            return new PictureServer(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its name with its port. */
    public String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    public String address(String path) {
        return "http://" + host() + path;
    }

    private static void answer(HttpExchange exchange, byte[] body) throws IOException {
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** To what follows {@code to=}; {@code /moved/3} by so many steps to the soup. */
    private static void redirect(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        String path = exchange.getRequestURI().getPath();
        int steps = Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
        String target = query != null ? query.substring(3) : steps > 1 ? "/moved/" + (steps - 1) : "../soup.jpg";
        exchange.getResponseHeaders().set("Location", target);
        exchange.sendResponseHeaders(302, NO_BODY);
        exchange.close();
    }

    private static void sendForEver(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        while (true) {
            exchange.getResponseBody().write(new byte[65_536]);
        }
    }

    private static void sendSlowly(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try {
            while (true) {
                exchange.getResponseBody().write(0);
                exchange.getResponseBody().flush();
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
