package com.mealprep360.editorial.redirects;

import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Recipes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever editors say in whatever order: resolving never goes in circles, answers in one hop, and finds what one finds who
 * follows what the editors said one by one.
 */
class RedirectsLawIT {
    private static final int STEPS = 80;
    private static final int PATHS = 7;
    private static final String AWAY = "https://example.com/away";

    private final Api editor = Api.user("editor");
    private final List<String> paths = new ArrayList<>();
    private final Map<String, Said> said = new HashMap<>();
    private Answer recipe;
    private String content;
    private boolean live;

    /** @param to a path, an address, or null for the recipe */
    private record Said(String location, String etag, String to, boolean permanent) {}

    private record End(String to, int status) {}

    @ParameterizedTest
    @ValueSource(longs = {360, 361, 362})
    void resolvingIsFollowing(long seed) {
        Random random = new Random(seed);
        recipe = Recipes.published(editor);
        live = true;
        content = "/recipes/" + recipe.at("/slug");
        String own = "/law-" + UUID.randomUUID() + "/";
        for (int i = 0; i < PATHS; i++) {
            paths.add(own + i);
        }
        paths.add(content);
        int loops = 0;
        int longest = 0;
        for (int step = 0; step < STEPS; step++) {
            loops += act(random) ? 1 : 0;
            for (String path : paths) {
                assertThat(resolved(path)).as("step %d, %s", step, path).isEqualTo(followed(path));
                longest = Math.max(longest, hops(path));
            }
        }
        assertThat(loops).as("loops that were refused").isPositive();
        assertThat(longest).as("hops of the longest chain").isGreaterThan(2);
    }

    /** @return whether a loop was refused */
    private boolean act(Random random) {
        int kind = random.nextInt(10);
        String from = paths.get(random.nextInt(paths.size()));
        Said before = said.get(from);
        if (kind == 0) {
            Answer done = Recipes.command(editor, recipe, live ? "unpublish" : "publish")
                    .expect(200);
            assertThat(done.etag()).isEqualTo(recipe.etag());
            live = !live;
            return false;
        }
        if (kind < 3 && before != null) {
            editor.delete(before.location()).ifMatch(before.etag()).expect(204);
            said.remove(from);
            return false;
        }
        int target = random.nextInt(10);
        String to = target == 0 ? null : target == 1 ? AWAY : paths.get(random.nextInt(paths.size()));
        boolean permanent = random.nextInt(4) > 0;
        String document = to == null
                ? "{\"from\": \"%s\", \"permanent\": %s, \"item\": {\"type\": \"recipes\", \"id\": \"%s\"}}"
                        .formatted(from, permanent, recipe.at("/id"))
                : "{\"from\": \"%s\", \"permanent\": %s, \"to\": \"%s\"}".formatted(from, permanent, to);
        Answer answer = before == null
                ? editor.post("/api/redirects").json(document).send()
                : editor.put(before.location())
                        .ifMatch(before.etag())
                        .json(document)
                        .send();
        boolean shown = live && from.equals(content);
        boolean loop = to != null && leads(to, from);
        assertThat(answer.status()).as(answer.text()).isEqualTo(shown || loop ? 409 : before == null ? 201 : 200);
        if (answer.status() == 409) {
            assertThat(answer.problem()).isEqualTo(shown ? "editorial-redirect-taken" : "editorial-redirect-loop");
            return !shown;
        }
        said.put(from, new Said("/api/redirects/" + answer.at("/id"), answer.etag(), to, permanent));
        return false;
    }

    /** Whether a redirect from the end to the start would close a circle, whatever stood there before. */
    private boolean leads(String start, String end) {
        String path = start;
        while (path != null && !path.equals(end)) {
            Said next = said.get(path);
            path = next == null ? null : next.to();
        }
        return path != null;
    }

    private int hops(String start) {
        int hops = 0;
        String path = start;
        while (path != null && said.containsKey(path)) {
            hops++;
            path = said.get(path).to();
        }
        return hops;
    }

    private Optional<End> resolved(String path) {
        Answer answer = editor.get("/api/redirects/resolve?path=" + path).send();
        if (answer.status() == 404) {
            return Optional.empty();
        }
        return Optional.of(
                new End(answer.at("/to"), answer.json().path("status").asInt()));
    }

    /** As a browser does it: one redirect after the other, until something is shown. */
    private Optional<End> followed(String start) {
        if (isShown(start) || !said.containsKey(start)) {
            return Optional.empty();
        }
        boolean permanent = true;
        String path = start;
        for (int hops = 0; hops <= paths.size(); hops++) {
            Said next = said.get(path);
            if (next == null || isShown(path)) {
                return Optional.of(new End(path, permanent ? 308 : 307));
            }
            permanent &= next.permanent();
            if (next.to() == null) {
                return live ? Optional.of(new End(content, permanent ? 308 : 307)) : Optional.empty();
            }
            path = next.to();
        }
        throw new AssertionError("It goes in circles from " + start + ": " + said);
    }

    private boolean isShown(String path) {
        return live && path.equals(content);
    }
}
