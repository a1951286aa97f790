package com.mealprep360.editorial.releases;

import static com.mealprep360.support.Recipes.changed;
import static com.mealprep360.support.Recipes.command;
import static com.mealprep360.support.Recipes.path;
import static com.mealprep360.support.Recipes.published;
import static com.mealprep360.support.Recipes.saved;
import static com.mealprep360.support.Recipes.trash;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Await;
import com.mealprep360.support.Call;
import com.mealprep360.support.RecipeDocuments;
import com.mealprep360.support.Releases;
import com.mealprep360.support.SecondNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sets of changes that happen together. */
class ReleasesApiIT {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Api editor = Api.user("editor");
    private final Api other = Api.user("editor2");
    private final Api anyone = Api.anonymous();

    @Test
    void allOfItHappensAtOnceAndIsTakenBackAsItWas() {
        Answer fresh = saved(editor);
        Answer live = published(editor);
        Answer update = changed(
                editor, live, "{\"title\": \"Changed\", \"slug\": \"changed-%s\"}".formatted(UUID.randomUUID()));
        Answer going = published(editor);
        Answer release = Releases.of(editor, fresh, update);
        Releases.put(editor, release, going, "unpublish").expect(200);
        Answer before = anyone.get(path(live)).expect(200);
        Answer goingBefore = anyone.get(path(going)).expect(200);
        anyone.get(path(fresh)).onPurpose().expect(404);

        Answer done = Releases.command(other, now(release), "publish").expect(200);

        assertThat(done.at("/state")).isEqualTo("published");
        assertThat(anyone.get(path(fresh)).expect(200).etag()).isEqualTo(fresh.etag());
        assertThat(anyone.get(path(live)).expect(200).etag()).isEqualTo(update.etag());
        anyone.get(path(going)).onPurpose().expect(404);
        assertThat(entry(release, live).path("before").asInt()).isEqualTo(1);

        Answer back = Releases.command(editor, done, "roll-back").expect(200);

        assertThat(back.at("/state")).isEqualTo("rolledBack");
        anyone.get(path(fresh)).onPurpose().expect(404);
        assertThat(anyone.get(path(live)).expect(200).text()).isEqualTo(before.text());
        assertThat(anyone.get(path(going)).expect(200).text()).isEqualTo(goingBefore.text());
        assertThat(editor.get(path(live) + "/working").expect(200).etag()).isEqualTo(update.etag());
        assertThat(problem(Releases.command(editor, back, "roll-back"), 409)).isEqualTo("editorial-release-state");
    }

    @Test
    void ifOneCannotHappenNoneDoes() {
        Answer good = saved(editor);
        Answer empty =
                editor.post("/api/recipes").json("{\"title\": \"Nothing yet\"}").expect(201);
        Answer release = Releases.of(editor, good, empty);

        JsonNode validation =
                editor.get(Releases.path(release) + "/validation").expect(200).json();
        Answer refused =
                Releases.command(editor, release, "publish").onPurpose().expect(422);

        assertThat(validation.path("ready").asBoolean()).isFalse();
        assertThat(validation.at("/obstacles/0/item").asText()).isEqualTo(empty.at("/id"));
        assertThat(validation.at("/obstacles/0/reason").asText()).isEqualTo("editorial-not-ready");
        assertThat(validation.at("/obstacles/0/errors").findValuesAsText("pointer"))
                .contains("/steps");
        assertThat(refused.problem()).isEqualTo("editorial-release-blocked");
        assertThat(refused.pointers()).containsExactly("#/entries/" + empty.at("/id") + "/" + empty.at("/locale"));
        anyone.get(path(good)).onPurpose().expect(404);
        assertThat(now(release).at("/state")).isEqualTo("open");

        editor.delete(Releases.entry(release, empty)).expect(204);
        Releases.command(editor, now(release), "publish").expect(200);
        anyone.get(path(good)).expect(200);
    }

    @Test
    void whatIsLiveByAnotherHandIsNotOverwritten() {
        Answer live = published(editor);
        Answer planned = changed(editor, live, "{\"title\": \"Planned\"}");
        Answer release = Releases.of(editor, planned);
        Answer urgent = changed(other, planned, "{\"title\": \"Urgent\"}");
        command(other, urgent, "publish").expect(200);

        assertThat(entry(release, live).path("outdated").asBoolean()).isTrue();
        assertThat(problem(Releases.command(editor, release, "publish"), 422)).isEqualTo("editorial-release-blocked");
        assertThat(anyone.get(path(live)).expect(200).etag()).isEqualTo(urgent.etag());
    }

    @Test
    void whatChangedSinceIsReportedAndNotTrampled() {
        Answer changes = published(editor);
        Answer stays = saved(editor);
        Answer planned = changed(editor, changes, "{\"title\": \"By the release\"}");
        Answer done = Releases.command(editor, Releases.of(editor, planned, stays), "publish")
                .expect(200);
        Answer later = changed(other, planned, "{\"title\": \"Later\"}");
        command(other, later, "publish").expect(200);

        Answer refused = Releases.command(editor, done, "roll-back").onPurpose().expect(422);
        assertThat(refused.pointers()).containsExactly("#/entries/" + changes.at("/id") + "/en");
        anyone.get(path(stays)).expect(200);

        Releases.command(editor, done, "roll-back?partial=true").expect(200);
        anyone.get(path(stays)).onPurpose().expect(404);
        assertThat(anyone.get(path(changes)).expect(200).etag()).isEqualTo(later.etag());
        assertThat(entry(done, changes).path("kept").asBoolean()).isTrue();
        assertThat(entry(done, changes).path("reason").asText()).isEqualTo("editorial-live-changed");
        assertThat(entry(done, stays).has("kept")).isFalse();
    }

    @Test
    void itHappensByItselfAtItsTime() {
        Answer one = saved(editor);
        Answer two = saved(editor);
        Answer release = Releases.of(editor, one, two);
        Answer planned = Releases.schedule(editor, release, Instant.now().plusMillis(1_500))
                .expect(200);

        assertThat(planned.at("/state")).isEqualTo("scheduled");
        assertThat(problem(Releases.put(editor, planned, saved(editor), "publish"), 409))
                .isEqualTo("editorial-release-state");
        anyone.get(path(one)).onPurpose().expect(404);

        Answer over = Await.until(
                LIMIT, () -> now(release), found -> !found.at("/state").equals("scheduled"));

        assertThat(over.at("/state")).isEqualTo("published");
        assertThat(Instant.parse(over.at("/publishedAt"))).isAfterOrEqualTo(Instant.parse(over.at("/at")));
        anyone.get(path(one)).expect(200);
        anyone.get(path(two)).expect(200);
    }

    @Test
    void whatCannotHappenAtItsTimeIsBlockedAndSaysWhy() {
        Answer good = saved(editor);
        Answer gone = saved(editor);
        Answer release = Releases.of(editor, good, gone);
        Releases.schedule(editor, release, Instant.now().plusMillis(1_500)).expect(200);
        trash(editor, gone);

        Answer over = Await.until(
                LIMIT, () -> now(release), found -> !found.at("/state").equals("scheduled"));

        assertThat(over.at("/state")).isEqualTo("blocked");
        assertThat(entry(release, gone).path("reason").asText()).isEqualTo("editorial-trashed");
        anyone.get(path(good)).onPurpose().expect(404);
        Releases.put(editor, release, good, "publish").expect(200);
        assertThat(now(release).at("/state")).isEqualTo("open");
    }

    @Test
    void whatIsCalledOffDoesNotHappen() {
        Answer recipe = saved(editor);
        Answer later = Releases.schedule(editor, Releases.of(editor, recipe), Instant.parse("2099-01-01T00:00:00Z"))
                .expect(200);
        Answer planned = Releases.schedule(editor, later, Instant.parse("2098-01-01T00:00:00Z"))
                .expect(200);
        assertThat(planned.at("/at")).as("moved in one step").startsWith("2098-01-01");
        Answer open = editor.delete(Releases.path(planned) + "/schedule")
                .ifMatch(planned.etag())
                .expect(200);

        assertThat(open.at("/state")).isEqualTo("open");
        assertThat(problem(editor.delete(Releases.path(open) + "/schedule").ifMatch(open.etag()), 409))
                .isEqualTo("editorial-release-state");
        editor.delete(Releases.path(open)).ifMatch(open.etag()).expect(204);
        editor.get(Releases.path(open)).onPurpose().expect(404);
    }

    @Test
    void theSlugOfWhatIsToGoLiveIsNotGivenAway() {
        String slug = "released-" + UUID.randomUUID();
        Answer recipe = saved(editor, RecipeDocuments.simple().put("slug", slug));
        Answer release = Releases.of(editor, recipe);
        changed(editor, recipe, "{\"slug\": \"%s-b\"}".formatted(slug));
        Call second = editor.post("/api/recipes").json(RecipeDocuments.simple().put("slug", slug));

        assertThat(problem(second, 409)).isEqualTo("editorial-slug-taken");
        Releases.command(editor, release, "publish").expect(200);
        assertThat(anyone.get("/api/recipes/" + slug).expect(200).at("/id")).isEqualTo(recipe.at("/id"));
    }

    @Test
    void whereApprovalIsDemandedEachEntryNeedsIt() {
        Api writer = SecondNode.user("editor");
        Answer recipe = saved(writer);
        Answer release = Releases.of(writer, recipe);

        JsonNode obstacle = writer.get(Releases.path(release) + "/validation")
                .expect(200)
                .json()
                .at("/obstacles/0");
        assertThat(obstacle.path("reason").asText()).isEqualTo("editorial-not-approved");

        command(SecondNode.user("editor2"), recipe, "approve").expect(200);
        changed(writer, recipe, "{\"title\": \"Not approved\"}");
        assertThat(problem(Releases.command(writer, release, "publish"), 422)).isEqualTo("editorial-release-blocked");
    }

    @Test
    void aReleaseThatSomebodyChangedIsNotPublishedUnseen() {
        Answer release = Releases.of(editor, saved(editor));
        Releases.put(other, release, saved(other), "publish").expect(200);

        Releases.command(editor, release, "publish").onPurpose().expect(412);
        editor.post(Releases.path(release) + "/publish").onPurpose().expect(428);
        assertThat(problem(Releases.command(editor, Releases.begun(editor), "publish"), 422))
                .isEqualTo("editorial-release-blocked");
        assertThat(Releases.schedule(editor, now(release), Instant.parse("2001-01-01T00:00:00Z"))
                        .onPurpose()
                        .expect(400)
                        .pointers())
                .containsExactly("/at");
        Answer stale = changed(editor, saved(editor), "{\"servings\": 3}");
        editor.put(Releases.entry(release, stale))
                .ifMatch("\"" + UUID.randomUUID() + "\"")
                .json("{\"action\": \"publish\"}")
                .onPurpose()
                .expect(412);
    }

    @Test
    void entriesAndReleasesComeInPages() {
        Answer release = Releases.of(editor, saved(editor), saved(editor), saved(editor));
        List<String> entries = pages(Releases.path(release) + "/entries?limit=2", "item");
        List<String> ids = IntStream.range(0, 3)
                .mapToObj(i -> Releases.begun(editor).at("/id"))
                .toList();

        assertThat(entries).hasSize(3).isSorted().doesNotHaveDuplicates();
        Answer page = editor.get("/api/releases?state=open&limit=2").expect(200);
        assertThat(page.json().path("items").findValuesAsText("id")).containsExactly(ids.get(2), ids.get(1));
        assertThat(editor.get("/api/releases?state=open&limit=1&cursor=" + page.at("/nextCursor"))
                        .expect(200)
                        .at("/items/0/id"))
                .isEqualTo(ids.get(0));
        assertThat(editor.get("/api/releases?cursor=x").onPurpose().expect(400).pointers())
                .containsExactly("#/query/cursor");
    }

    private List<String> pages(String query, String field) {
        List<String> found = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = editor.get(query + cursor).expect(200);
            found.addAll(page.json().path("items").findValuesAsText(field));
            cursor = page.json().has("nextCursor") ? "&cursor=" + page.at("/nextCursor") : "";
        } while (!cursor.isEmpty());
        return found;
    }

    private JsonNode entry(Answer release, Answer recipe) {
        for (JsonNode one : editor.get(Releases.path(release) + "/entries")
                .expect(200)
                .json()
                .path("items")) {
            if (one.path("item").asText().equals(recipe.at("/id"))) {
                return one;
            }
        }
        throw new AssertionError("It is no entry of the release.");
    }

    private Answer now(Answer release) {
        return editor.get(Releases.path(release)).expect(200);
    }

    private static String problem(Call call, int status) {
        return call.onPurpose().expect(status).problem();
    }
}
