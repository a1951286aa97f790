package com.mealprep360.editorial.presence;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.editorial.presence.Presence.Place;
import com.mealprep360.identity.Actor;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One connection: what it said last, and what it was told last. */
final class Guest {
    private final Session session;
    private @Nullable String token;
    private @Nullable String locale;
    private boolean editing;
    private @Nullable Actor actor;
    private @Nullable Place place;
    private Instant heardAt;
    private Instant beatAt;
    private String told = "";

    Guest(Session session, Instant now) {
        this.session = session;
        heardAt = now;
        beatAt = now;
    }

    Session session() {
        return session;
    }

    /** What a message does not say stays as it was. */
    synchronized void wants(JsonNode message) {
        token = message.path("token").asText(token);
        locale = message.path("locale").asText(locale);
        editing = message.path("editing").asBoolean(editing);
    }

    synchronized void heard(Instant now) {
        heardAt = now;
    }

    synchronized void isAt(Place there, Actor as, Instant now) {
        place = there;
        actor = as;
        beatAt = now;
    }

    synchronized @Nullable String token() {
        return token;
    }

    synchronized @Nullable String locale() {
        return locale;
    }

    synchronized boolean editing() {
        return editing;
    }

    synchronized @Nullable Actor actor() {
        return actor;
    }

    synchronized @Nullable Place place() {
        return place;
    }

    boolean is(String subject) {
        Actor who = actor();
        return who != null && who.subject().equals(subject);
    }

    /** Whether this is another connection of the same person in the same document. */
    boolean isTwinOf(Guest other) {
        Place here = place();
        Actor who = actor();
        Actor otherOne = other.actor();
        return this != other
                && here != null
                && here.equals(other.place())
                && who != null
                && otherOne != null
                && who.subject().equals(otherOne.subject());
    }

    /** Not even an answer to a ping. */
    synchronized boolean isSilent(Instant now) {
        return heardAt.plus(Attendance.GONE_AFTER).isBefore(now);
    }

    synchronized boolean isDue(Instant now) {
        return !beatAt.plus(Attendance.BEAT).isAfter(now);
    }

    /** @throws IOException if the connection is gone */
    void ping() throws IOException {
        session.getAsyncRemote().sendPing(ByteBuffer.allocate(0));
    }

    /** Sends what is otherwise than what was sent last. */
    synchronized void tell(String news) {
        if (!news.equals(told) && session.isOpen()) {
            session.getAsyncRemote().sendText(news);
            told = news;
        }
    }
}
