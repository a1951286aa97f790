package com.mealprep360.faults;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Posts;
import com.mealprep360.support.RecipeDocuments;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Creates, changes and publishes items of one type, one after the other until its node is gone, and keeps what it was promised. */
final class Writer implements Runnable {
    private final Plain client;
    private final ContentKind kind;
    private final String mark;
    private final AtomicInteger promises;
    private final List<Attempt> attempts = new ArrayList<>();

    /** @param promises counts every 2xx answer of all writers */
    Writer(Plain client, ContentKind kind, String mark, AtomicInteger promises) {
        this.client = client;
        this.kind = kind;
        this.mark = mark;
        this.promises = promises;
    }

    /** One item as far as it came. What is null was sent, or not, and never answered. */
    static final class Attempt {
        final ContentKind kind;
        final String document;
        final String createKey = UUID.randomUUID().toString();
        final String publishKey = UUID.randomUUID().toString();

        @Nullable
        Answer created;

        @Nullable
        Answer changed;

        @Nullable
        Answer published;

        Attempt(ContentKind kind, String document) {
            this.kind = kind;
            this.document = document;
        }

        String path(Answer created) {
            return kind.path() + "/" + created.at("/id");
        }
    }

    /** Each key once, in the order in which they were used. Called after the end. */
    List<Attempt> attempts() {
        return attempts;
    }

    @Override
    public void run() {
        try {
            while (true) {
                write();
            }
        } catch (IOException killed) {
            // The node has gone; what was not answered may or may not have happened.
        }
    }

    private void write() throws IOException {
        ObjectNode document = kind == ContentKind.RECIPE ? RecipeDocuments.simple() : Posts.simple();
        Attempt attempt = new Attempt(
                kind, document.put("title", RecipeDocuments.unique(mark)).toString());
        attempts.add(attempt);
        attempt.created = kept(create(client, attempt));
        String path = attempt.path(attempt.created);
        ObjectNode change =
                Json.object(attempt.created.json().path("document").toString()).put(kind.field(), "Changed.");
        attempt.changed =
                kept(client.with("If-Match", attempt.created.etag()).send("PUT", path + "/working", change.toString()));
        attempt.published = kept(publish(client, attempt, path, attempt.changed.etag()));
    }

    static Answer create(Plain client, Attempt attempt) throws IOException {
        return client.with("Idempotency-Key", attempt.createKey).send("POST", attempt.kind.path(), attempt.document);
    }

    static Answer publish(Plain client, Attempt attempt, String path, String etag) throws IOException {
        return client.with("Idempotency-Key", attempt.publishKey)
                .with("If-Match", etag)
                .send("POST", path + "/publish", "");
    }

    private Answer kept(Answer answer) throws IOException {
        if (answer.status() >= 500) {
            throw new IOException("the node is going down: " + answer);
        }
        if (answer.status() >= 300) {
            throw new AssertionError("refused: " + answer);
        }
        promises.incrementAndGet();
        return answer;
    }
}
