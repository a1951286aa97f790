package com.mealprep360.editorial;

import static com.mealprep360.support.Recipes.changed;
import static com.mealprep360.support.Recipes.command;
import static com.mealprep360.support.Recipes.item;
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
import com.mealprep360.support.Database;
import com.mealprep360.support.RecipeDocuments;
import com.mealprep360.support.Recipes;
import com.mealprep360.support.SecondNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes live and offline by itself. */
class SchedulesApiIT {
    private static final Duration SOON = Duration.ofMillis(1_500);
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Api editor = Api.user("editor");
    private final Api other = Api.user("editor2");

    @Test
    void itGoesLiveAtItsTimeAndNotBefore() {
        Answer recipe = saved(editor);

        Answer planned = plan(recipe, "publish", SOON).expect(201);
        Api.anonymous().get(path(recipe)).onPurpose().expect(404);
        JsonNode done = over(recipe, planned);

        assertThat(planned.at("/state")).isEqualTo("waiting");
        assertThat(done.path("state").asText()).isEqualTo("done");
        assertThat(Instant.parse(done.path("finishedAt").asText())).isAfterOrEqualTo(Instant.parse(planned.at("/at")));
        assertThat(Api.anonymous().get(path(recipe)).expect(200).etag()).isEqualTo(recipe.etag());
        assertThat(happened(recipe, "published")).isEqualTo(1);
    }

    @Test
    void whatIsLiveStaysSoUntilItsChangeIsDue() {
        Answer live = published(editor);
        Answer change = changed(
                editor, live, "{\"title\": \"Changed\", \"slug\": \"changed-%s\"}".formatted(UUID.randomUUID()));
        Answer planned = plan(change, "publish", SOON).expect(201);
        Answer later = changed(
                editor, change, "{\"title\": \"Later still\", \"slug\": \"later-%s\"}".formatted(UUID.randomUUID()));

        assertThat(Api.anonymous().get(path(live)).expect(200).etag()).isEqualTo(live.etag());
        over(live, planned);

        // Whichever node let it happen, the others forget what they remember within a second.
        Answer now = Await.until(
                Duration.ofSeconds(1),
                () -> Api.anonymous().get(path(live)).expect(200),
                found -> found.etag().equals(change.etag()));
        assertThat(now.at("/slug")).isEqualTo(change.at("/slug"));
        Answer working = editor.get(path(live) + "/working").expect(200);
        assertThat(working.etag()).isEqualTo(later.etag());
        assertThat(working.at("/publishedRevision/number")).isEqualTo("2");
        assertThat(Api.anonymous()
                        .get("/api/recipes/" + change.at("/slug"))
                        .expect(200)
                        .at("/id"))
                .isEqualTo(live.at("/id"));
    }

    @Test
    void theSlugOfWhatIsPlannedIsNotGivenAway() {
        String slug = "planned-" + UUID.randomUUID();
        Answer recipe = saved(editor, RecipeDocuments.simple().put("slug", slug));
        plan(recipe, "publish", Duration.ofHours(1)).expect(201);
        changed(editor, recipe, "{\"slug\": \"%s-b\"}".formatted(slug));

        assertThat(editor.post("/api/recipes")
                        .json(RecipeDocuments.simple().put("slug", slug))
                        .onPurpose()
                        .expect(409)
                        .problem())
                .isEqualTo("editorial-slug-taken");
    }

    @Test
    void ifWhatIsLiveHasChangedNothingIsOverwritten() {
        Answer live = published(editor);
        Answer change = changed(editor, live, "{\"title\": \"Planned\"}");
        Answer planned = plan(change, "publish", SOON).expect(201);
        Answer urgent = changed(editor, change, "{\"title\": \"Urgent\"}");
        command(other, urgent, "publish").expect(200);

        JsonNode blocked = over(live, planned);

        assertThat(blocked.path("state").asText()).isEqualTo("blocked");
        assertThat(blocked.path("reason").asText()).isEqualTo("editorial-live-changed");
        assertThat(blocked.path("message").asText()).contains("plan again");
        assertThat(Api.anonymous().get(path(live)).expect(200).at("/document/title"))
                .isEqualTo("Urgent");
        assertThat(happened(live, "blocked")).isEqualTo(1);
    }

    @Test
    void whatSomebodyPublishedBeforeItsTimeIsDone() {
        Answer recipe = saved(editor);
        Answer planned = plan(recipe, "publish", SOON).expect(201);
        command(other, recipe, "publish").expect(200);

        assertThat(over(recipe, planned).path("state").asText()).isEqualTo("done");
        assertThat(happened(recipe, "published")).isEqualTo(1);
    }

    @Test
    void whatIsPlannedInARowHappensInARow() {
        Answer first = saved(editor);
        Answer one = plan(first, "publish", SOON).expect(201);
        Answer second = changed(editor, first, "{\"title\": \"Second\"}");
        Answer two = plan(second, "publish", SOON.plusMillis(700)).expect(201);
        Answer three = plan(second, "unpublish", SOON.plusMillis(1_400)).expect(201);

        assertThat(over(first, three).path("state").asText()).isEqualTo("done");

        assertThat(over(first, one).path("state").asText()).isEqualTo("done");
        assertThat(over(first, two).path("state").asText()).isEqualTo("done");
        assertThat(happened(first, "published")).isEqualTo(2);
        assertThat(happened(first, "unpublished")).isEqualTo(1);
        Api.anonymous().get(path(first)).onPurpose().expect(404);
    }

    @Test
    void whatCountsOnSomethingThatIsCalledOffIsBlocked() {
        Answer first = saved(editor);
        Answer one = plan(first, "publish", SOON).expect(201);
        Answer second = changed(editor, first, "{\"title\": \"Second\"}");
        Answer two = plan(second, "publish", SOON.plusMillis(200)).expect(201);

        editor.delete(at(first, one)).expect(204);

        assertThat(over(first, two).path("reason").asText()).isEqualTo("editorial-live-changed");
        assertThat(over(first, one).path("state").asText()).isEqualTo("cancelled");
        assertThat(editor.delete(at(first, one)).onPurpose().expect(409).problem())
                .isEqualTo("editorial-schedule-over");
        Api.anonymous().get(path(first)).onPurpose().expect(404);
    }

    @Test
    void whatIsMovedHappensAtItsNewTimeAsItWasPlanned() {
        Answer recipe = saved(editor);
        Answer planned = plan(recipe, "publish", Duration.ofHours(1)).expect(201);
        Answer later = changed(editor, recipe, "{\"title\": \"Written since\"}");

        Answer moved = move(recipe, planned, SOON).expect(200);
        JsonNode done = over(recipe, planned);

        assertThat(moved.at("/title")).isEqualTo(recipe.at("/document/title"));
        assertThat(moved.at("/state")).isEqualTo("waiting");
        assertThat(Instant.parse(done.path("finishedAt").asText())).isAfterOrEqualTo(Instant.parse(moved.at("/at")));
        assertThat(Api.anonymous().get(path(recipe)).expect(200).etag())
                .isEqualTo(recipe.etag())
                .isNotEqualTo(later.etag());
        assertThat(happened(recipe, "rescheduled")).isEqualTo(1);
        assertThat(move(recipe, planned, SOON).onPurpose().expect(409).problem())
                .isEqualTo("editorial-schedule-over");
    }

    @Test
    void whatWentLiveIsFoundByWhenItDid() {
        Instant before = Instant.now();
        Answer first = published(editor);
        Answer second = published(editor);
        Answer gone = published(editor);
        command(editor, gone, "unpublish").expect(200);
        String path = "/api/items/publications?from=%s&until=%s&limit=1".formatted(before, Instant.now());

        Answer page = editor.get(path).expect(200);
        Answer next = editor.get(path + "&cursor=" + page.at("/nextCursor")).expect(200);

        assertThat(page.at("/items/0/item")).isEqualTo(second.at("/id"));
        assertThat(page.at("/items/0/title")).isEqualTo(second.at("/document/title"));
        assertThat(next.at("/items/0/item")).isEqualTo(first.at("/id"));
        assertThat(next.json().has("nextCursor")).isFalse();
        assertThat(editor.get(path.replaceFirst("from=[^&]*", "from=2026-02-30T00:00:00Z"))
                        .onPurpose()
                        .expect(400)
                        .pointers())
                .containsExactly("#/query/from");
    }

    @Test
    void whatChangesPlacesHappensInTheNewOrder() {
        Answer first = saved(editor);
        Answer one = plan(first, "publish", SOON).expect(201);
        Answer second = changed(editor, first, "{\"title\": \"Second\"}");
        Answer two = plan(second, "publish", SOON.plusMillis(200)).expect(201);

        move(first, one, SOON.plusMillis(700)).expect(200);

        assertThat(over(first, two).path("state").asText()).isEqualTo("done");
        assertThat(over(first, one).path("state").asText()).isEqualTo("done");
        assertThat(Api.anonymous().get(path(first)).expect(200).at("/document/title"))
                .isEqualTo(first.at("/document/title"));
    }

    @Test
    void whatCannotBeMovedStaysWhereItIs() {
        Answer recipe = saved(editor);
        Answer live = plan(recipe, "publish", Duration.ofHours(1)).expect(201);
        Answer end = plan(recipe, "unpublish", Duration.ofHours(2)).expect(201);

        assertThat(move(recipe, live, Duration.ofHours(-1))
                        .onPurpose()
                        .expect(400)
                        .pointers())
                .contains("/at");
        assertThat(move(recipe, end, Duration.ofMinutes(30))
                        .onPurpose()
                        .expect(409)
                        .problem())
                .isEqualTo("editorial-not-published");

        assertThat(found(recipe, live).path("at").asText()).isEqualTo(live.at("/at"));
        assertThat(found(recipe, end).path("at").asText()).isEqualTo(end.at("/at"));
        assertThat(happened(recipe, "rescheduled")).isZero();
    }

    @Test
    void whatIsInTheTrashByThenIsBlocked() {
        Answer recipe = saved(editor);
        Answer planned = plan(recipe, "publish", SOON).expect(201);
        trash(editor, recipe);

        assertThat(over(recipe, planned).path("reason").asText()).isEqualTo("editorial-trashed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001-01-01T00:00:00Z", "2026-02-30T00:00:00Z", "tomorrow", ""})
    void aTimeThatIsPastOrNoneIsRefused(String at) {
        Answer recipe = saved(editor);

        Answer refused = editor.post(item(recipe) + "/schedules")
                .ifMatch(recipe.etag())
                .json("{\"action\": \"publish\", \"at\": \"%s\"}".formatted(at))
                .onPurpose()
                .expect(400);

        assertThat(refused.pointers()).contains("/at");
    }

    @Test
    void forAMomentThatIsPastNothingIsPlannedOrMoved() {
        Answer recipe = saved(editor);
        Answer planned = plan(recipe, "publish", Duration.ofHours(1)).expect(201);

        for (Call late : List.of(
                plan(recipe, "unpublish", Duration.ofSeconds(-1)), move(recipe, planned, Duration.ofSeconds(-1)))) {
            Answer refused = late.expect(400);
            assertThat(refused.problem()).isEqualTo("editorial-moment-past");
            assertThat(refused.pointers()).containsExactly("/at");
        }
        assertThat(found(recipe, planned).path("at").asText()).isEqualTo(planned.at("/at"));
    }

    @Test
    void whatCouldNotBePublishedNowIsNotPlanned() {
        Answer empty =
                editor.post("/api/recipes").json("{\"title\": \"Nothing yet\"}").expect(201);
        Answer offline = saved(editor);

        assertThat(plan(empty, "publish", SOON).onPurpose().expect(422).problem())
                .isEqualTo("editorial-not-ready");
        assertThat(plan(offline, "unpublish", SOON).onPurpose().expect(409).problem())
                .isEqualTo("editorial-not-published");
        Answer elsewhere = saved(SecondNode.user("editor"));
        assertThat(Recipes.plan(SecondNode.user("editor"), elsewhere, "publish", Instant.parse("2099-01-01T00:00:00Z"))
                        .onPurpose()
                        .expect(409)
                        .problem())
                .isEqualTo("editorial-not-approved");
        plan(changed(editor, offline, "{\"servings\": 1}"), "publish", SOON).expect(201);
        plan(offline, "publish", SOON).onPurpose().expect(412);
    }

    @Test
    void whatIsKeptFromHappeningInTimeIsSaidByTheHealth() {
        Answer recipe = saved(editor);
        Answer planned = plan(recipe, "publish", Duration.ofHours(1)).expect(201);

        Database.shared().useTransaction(inTheWay -> {
            inTheWay.execute("SELECT FROM editorial.item WHERE id = CAST(? AS uuid) FOR UPDATE", recipe.at("/id"));
            Database.shared()
                    .useHandle(handle -> handle.execute(
                            "UPDATE editorial.schedule SET at = now() - interval '1 minute' WHERE id = CAST(? AS uuid)",
                            planned.at("/id")));
            awaitBacklog("LATE");
        });

        assertThat(over(recipe, planned).path("state").asText()).isEqualTo("done");
        awaitBacklog("UP");
    }

    private static void awaitBacklog(String status) {
        Await.until(
                LIMIT,
                () -> Api.anonymous().get("/health/deps").expect(200).at("/backlogs/schedules/status"),
                status::equals);
    }

    private static int happened(Answer recipe, String what) {
        return Database.shared()
                .withHandle(handle -> handle.createQuery(
                                "SELECT count(*) FROM kernel.event WHERE aggregateid = ? AND type = ?")
                        .bind(0, recipe.at("/id"))
                        .bind(1, "editorial." + what + ".v1")
                        .mapTo(Integer.class)
                        .one());
    }

    /** Waits until it is no longer waiting, and returns it as it is then. */
    private JsonNode over(Answer recipe, Answer planned) {
        return Await.until(
                LIMIT,
                () -> found(recipe, planned),
                schedule -> !schedule.path("state").asText().equals("waiting"));
    }

    private JsonNode found(Answer recipe, Answer planned) {
        for (JsonNode one :
                editor.get(item(recipe) + "/schedules").expect(200).json().path("items")) {
            if (one.path("id").asText().equals(planned.at("/id"))) {
                return one;
            }
        }
        throw new AssertionError("It is not among the item's schedules.");
    }

    private Call plan(Answer recipe, String action, Duration in) {
        return Recipes.plan(editor, recipe, action, Instant.now().plus(in));
    }

    private Call move(Answer recipe, Answer planned, Duration in) {
        return editor.put(at(recipe, planned))
                .json("{\"at\": \"%s\"}".formatted(Instant.now().plus(in)));
    }

    private static String at(Answer recipe, Answer planned) {
        return item(recipe) + "/schedules/" + planned.at("/id");
    }
}
