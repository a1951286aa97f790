package com.mealprep360.operations;

import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.Json;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** One connection, and what it may be told. Who takes in slowly is told less often, and the newest. */
final class Spectator {
    private static final Duration BEAT = Duration.ofSeconds(10);
    private static final Duration GONE_AFTER = BEAT.multipliedBy(3);

    private final Session session;
    private final TreeSet<String> changed = new TreeSet<>();
    private @Nullable String token;
    private @Nullable String subject;
    private boolean seesHealth;
    private Instant heardAt;
    private Instant beatAt;
    private Future<?> sending = CompletableFuture.completedFuture(null);

    Spectator(Session session, Instant now) {
        this.session = session;
        heardAt = now;
        beatAt = now;
    }

    Session session() {
        return session;
    }

    /** The token was found to be good; from now on it is told. */
    synchronized void admit(String good, Actor actor, boolean forHealth, Instant now) {
        token = good;
        subject = actor.subject();
        seesHealth = forHealth;
        beatAt = now;
    }

    /** Null as long as none was brought. */
    synchronized @Nullable String token() {
        return token;
    }

    synchronized boolean is(String who) {
        return who.equals(subject);
    }

    synchronized boolean seesHealth() {
        return seesHealth;
    }

    synchronized void heard(Instant now) {
        heardAt = now;
    }

    /** Not even an answer to a ping, or nothing at all from the start. */
    synchronized boolean isSilent(Instant now) {
        return heardAt.plus(GONE_AFTER).isBefore(now);
    }

    synchronized boolean isDue(Instant now) {
        return token != null && !beatAt.plus(BEAT).isAfter(now);
    }

    /** @throws IOException if the connection is gone */
    void ping() throws IOException {
        session.getAsyncRemote().sendPing(ByteBuffer.allocate(0));
    }

    /** Something happened in these rooms. Kept until what was sent before has arrived. */
    synchronized void tellChanged(Collection<String> rooms) {
        if (token != null) {
            changed.addAll(rooms);
            if (!changed.isEmpty() && sending.isDone()) {
                send(Json.write(Map.of("changed", changed)));
                changed.clear();
            }
        }
    }

    synchronized void tellHealth(String text) {
        if (seesHealth && sending.isDone()) {
            send(text);
        }
    }

    private void send(String text) {
        if (session.isOpen()) {
            sending = session.getAsyncRemote().sendText(text);
        }
    }
}
