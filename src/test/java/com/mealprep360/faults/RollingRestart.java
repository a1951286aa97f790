package com.mealprep360.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.stack.Platform;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Await;
import com.mealprep360.support.GridNodes;
import com.mealprep360.support.RecipeDocuments;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

abstract class RollingRestart {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int READERS = 3;
    private static final int WRITERS = 2;
    /** Of each; all that the machine can do would leave too little of it for a node to start. */
    private static final Duration BETWEEN_REQUESTS = Duration.ofMillis(20);

    private final AtomicBoolean enough = new AtomicBoolean();
    private final AtomicInteger served = new AtomicInteger();
    private final Queue<String> failed = new ConcurrentLinkedQueue<>();

    @Test
    void aRollingRestartOfTwoNodesUnderLoadFailsNoRequest() throws Exception {
        List<Platform> nodes = GridNodes.shared().both();
        ExecutorService load = Executors.newFixedThreadPool(READERS + WRITERS);
        try (Balancer balancer = new Balancer(nodes)) {
            nodes.forEach(node -> Await.until(LIMIT, () -> balancer.sendsTo(node), sends -> sends));
            Plain anybody = new Plain(balancer.address(), "", Map.of());
            for (int i = 0; i < READERS; i++) {
                load.submit(() -> repeat(() -> read(anybody)));
            }
            for (int i = 0; i < WRITERS; i++) {
                load.submit(() -> repeat(() -> write(anybody.as("editor"))));
            }

            for (Platform node : nodes) {
                awaitServed(100);
                node.terminate();
                Await.until(LIMIT, node::isAlive, alive -> !alive);
                awaitServed(100);
                node.start();
                Await.until(LIMIT, () -> balancer.sendsTo(node), sends -> sends);
            }
            awaitServed(100);

            enough.set(true);
            load.shutdown();
            assertThat(load.awaitTermination(LIMIT.toSeconds(), TimeUnit.SECONDS))
                    .isTrue();
            assertThat(failed).isEmpty();
        } finally {
            enough.set(true);
            load.shutdownNow();
        }
    }

    private void read(Plain anybody) throws IOException {
        Answer list = anybody.send("GET", "/api/recipes?limit=5", "");
        expect(200, list);
        if (list.json().path("items").size() > 0) {
            expect(200, anybody.send("GET", "/api/recipes/" + list.at("/items/0/id"), ""));
        }
    }

    private void write(Plain editor) throws IOException {
        expect(
                201,
                editor.send(
                        "POST",
                        "/api/recipes?publish=true",
                        RecipeDocuments.simple().toString()));
    }

    private void expect(int status, Answer answer) {
        if (answer.status() == status) {
            served.incrementAndGet();
        } else {
            failed.add(answer.toString());
        }
    }

    private interface Request {
        void send() throws IOException;
    }

    private void repeat(Request request) {
        while (!enough.get()) {
            try {
                request.send();
            } catch (IOException e) {
                failed.add(e.toString());
            }
            LockSupport.parkNanos(BETWEEN_REQUESTS.toNanos());
        }
    }

    /** Waits until so many more requests than now were answered. */
    private void awaitServed(int more) {
        int from = served.get();
        Await.until(LIMIT, served::get, now -> now >= from + more);
    }
}
