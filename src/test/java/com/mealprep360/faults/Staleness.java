package com.mealprep360.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Await;
import com.mealprep360.support.GridNodes;
import com.mealprep360.support.Posts;
import com.mealprep360.support.RecipeDocuments;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What one node publishes and takes back, the other serves and no longer serves a second later, hot as it may be. */
abstract class Staleness {
    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final int READERS = 4;
    private static final int CHANGES = 20;
    /** What readers note for an answer without the recipe; the recipe's first title is number 0. */
    private static final int GONE = Integer.MAX_VALUE;

    private final String cuisine = RecipeDocuments.unique("Stale").replace(' ', '-');
    private final AtomicBoolean enough = new AtomicBoolean();
    private final Queue<String> stale = new ConcurrentLinkedQueue<>();

    @Test
    void theOtherNodeIsNeverMoreThanASecondBehindAndNeverGoesBack() throws Exception {
        GridNodes grid = GridNodes.shared();
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try {
            Plain editor = Plain.of(grid.one()).as("editor");
            Plain anybody = Plain.of(grid.other());
            Answer recipe = editor.post("/api/recipes?publish=true", document(0).toString());
            assertThat(recipe.status()).as(recipe.toString()).isEqualTo(201);
            String path = "/api/recipes/" + recipe.at("/id");
            List<String> addresses = List.of(
                    path,
                    "/api/recipes/" + recipe.at("/slug"),
                    "/api/recipes?cuisine=" + cuisine,
                    "/api/recipes/search?cuisine=" + cuisine);
            addresses.forEach(address -> Await.until(A_SECOND, () -> number(anybody, address), n -> n == 0));
            addresses.forEach(address -> readers.submit(() -> watch(anybody, address)));

            for (int i = 1; i <= CHANGES; i++) {
                int expected = i;
                recipe = publish(editor, path, recipe.etag(), i);
                addresses.forEach(
                        address -> Await.until(A_SECOND, () -> number(anybody, address), number -> number >= expected));
            }
            Answer gone = editor.with("If-Match", recipe.etag()).post(path + "/unpublish", "");
            assertThat(gone.status()).as(gone.toString()).isEqualTo(200);
            addresses.forEach(address -> Await.until(A_SECOND, () -> number(anybody, address), n -> n == GONE));

            categoriesFollow(editor, anybody);

            enough.set(true);
            readers.shutdown();
            assertThat(readers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
            assertThat(stale).isEmpty();
        } finally {
            enough.set(true);
            readers.shutdownNow();
        }
    }

    private static void categoriesFollow(Plain editor, Plain anybody) throws IOException {
        Answer category = editor.post("/api/blog/categories", Posts.category().toString());
        assertThat(category.status()).as(category.toString()).isEqualTo(201);
        String path = Posts.at(category);
        for (int i = 0; i < 5; i++) {
            ObjectNode renamed = Posts.category();
            category = editor.with("If-Match", category.etag()).send("PUT", path, renamed.toString());
            assertThat(category.status()).as(category.toString()).isEqualTo(200);
            String name = renamed.at("/texts/0/name").asText();
            Await.until(A_SECOND, () -> anybody.get("/api/blog/categories").text(), list -> list.contains(name));
        }
    }

    private ObjectNode document(int number) {
        return RecipeDocuments.simple("Title " + number)
                .put("cuisine", cuisine)
                .put("slug", cuisine.toLowerCase(Locale.ROOT));
    }

    private Answer publish(Plain editor, String path, String etag, int number) throws IOException {
        Answer changed = editor.with("If-Match", etag)
                .send("PUT", path + "/working", document(number).toString());
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        Answer published = editor.with("If-Match", changed.etag()).post(path + "/publish", "");
        assertThat(published.status()).as(published.toString()).isEqualTo(200);
        return published;
    }

    /** Reads all the time; what was seen once must not be older the next time. */
    private void watch(Plain anybody, String address) {
        int last = 0;
        while (!enough.get()) {
            int seen = number(anybody, address);
            if (seen < last) {
                stale.add(address + " went back from " + last + " to " + seen);
            }
            last = seen;
        }
    }

    private static int number(Plain anybody, String address) {
        Answer answer = anybody.get(address);
        String title = answer.status() == 404
                ? ""
                : address.contains("?") ? answer.at("/items/0/title") : answer.at("/document/title");
        return title.isEmpty() ? GONE : Integer.parseInt(title.replace("Title ", ""));
    }
}
