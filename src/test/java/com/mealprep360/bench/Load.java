package com.mealprep360.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Requests that are sent in turn, over and over.
 *
 * @param lines what {@code bench/requests.lua} reads: method, path and body with tabs between
 */
record Load(String name, List<String> lines) {
    /** In a body: a number that no other request has, of as many digits. */
    static final String SERIAL = "############";

    private static final int TURNS = 5_000;
    private static final String SCRIPT = "bench/requests.lua";

    static Load ofGets(String name, List<String> paths) {
        return new Load(
                name, shuffled(paths.stream().map(path -> "GET\t" + path + "\t").toList()));
    }

    static Load ofPosts(String name, String path, List<String> bodies) {
        return new Load(
                name, bodies.stream().map(body -> "POST\t" + path + "\t" + body).toList());
    }

    /** All of them in turn, in one load. */
    static Load together(List<Load> loads) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < TURNS; i++) {
            for (Load load : loads) {
                all.add(load.lines.get(i % load.lines.size()));
            }
        }
        return new Load("together", all);
    }

    /** Of every ten requests one is the other load's. */
    Load withATenthOf(String mixed, Load other) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < other.lines.size(); i++) {
            for (int j = 0; j < 9; j++) {
                all.add(lines.get((i * 9 + j) % lines.size()));
            }
            all.add(other.lines.get(i));
        }
        return new Load(mixed, all);
    }

    /** @param token sent with what is no GET; empty for none */
    Measured run(URI server, int connections, int seconds, String token) {
        try {
            Path requests = Files.createTempFile("requests", ".tsv");
            try {
                Files.write(requests, lines);
                return Measured.ofWrk(Tool.run(
                        Map.of("REQUESTS", requests.toString(), "TOKEN", token, "SERIAL", SERIAL),
                        List.of(
                                "wrk",
                                "-t1",
                                "-c" + connections,
                                "-d" + seconds + "s",
                                "--latency",
                                "--timeout",
                                "10s",
                                "-s",
                                SCRIPT,
                                server.toString())));
            } finally {
                Files.delete(requests);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> shuffled(List<String> lines) {
        List<String> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, new Random(360));
        return shuffled;
    }
}
