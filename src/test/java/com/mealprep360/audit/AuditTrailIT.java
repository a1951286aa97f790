package com.mealprep360.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Await;
import com.mealprep360.support.Database;
import com.mealprep360.support.Posts;
import com.mealprep360.support.RecipeDocuments;
import com.mealprep360.support.Recipes;
import com.mealprep360.support.Releases;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the trail says of what people did. */
class AuditTrailIT {
    private final Api editor = Api.user("editor");
    private final Api admin = Api.user("admin");

    @Test
    void aLineSaysWhatTheContentWasBeforeAndIsNow() {
        Answer first = Recipes.published(editor);
        Answer second = Recipes.changed(editor, first, "{\"servings\": 7}");
        Recipes.command(editor, second, "publish").expect(200);
        Recipes.command(editor, second, "unpublish").expect(200);
        String one = hash(first, 1);
        String two = hash(first, 2);

        List<JsonNode> lines = lines(first, 5);

        assertThat(actions(lines))
                .containsExactly(
                        "editorial.unpublished.v1",
                        "editorial.published.v1",
                        "editorial.revised.v1",
                        "editorial.published.v1",
                        "editorial.created.v1");
        assertThat(lines)
                .extracting(line ->
                        List.of(line.path("before").asText(), line.path("after").asText()))
                .containsExactly(
                        List.of(two, ""), List.of(one, two), List.of(one, two), List.of("", one), List.of("", one));
        assertThat(one).hasSize(64).isNotEqualTo(two);
    }

    @Test
    void whatChangesNothingOfTheContentSaysThatTheContentIsTheSame() {
        Answer recipe = Recipes.saved(editor);
        Recipes.command(editor, recipe, "submit").expect(200);

        JsonNode submitted = lines(recipe, 2).get(0);

        assertThat(submitted.path("before").asText()).isEqualTo(hash(recipe, 1));
        assertThat(submitted.path("after")).isEqualTo(submitted.path("before"));
    }

    @Test
    void ofWhatGoesOfflineItSaysWhatTakesItsPlace() {
        Answer old = Recipes.published(editor);
        String successor = Recipes.published(editor).at("/id");
        Recipes.command(editor, old, "unpublish")
                .json("{\"successor\": {\"id\": \"%s\"}}".formatted(successor))
                .expect(200);

        assertThat(lines(old, 3).get(0).at("/facts/successor").asText()).isEqualTo(successor);
    }

    /** One for the release, and one for its roll-back. */
    @Test
    void ofAReleaseEachItemHasALineOfItsOwn() {
        Answer draft = Recipes.saved(editor);
        Answer live = Recipes.published(editor);
        Answer post = Posts.saved(editor);
        Answer begun = Releases.begun(editor);
        Releases.put(editor, begun, draft, "publish").expect(200);
        Releases.put(editor, begun, live, "unpublish").expect(200);
        Releases.put(editor, begun, post, "publish").expect(200);
        Answer release = editor.get(Releases.path(begun)).expect(200);
        Answer published = Releases.command(editor, release, "publish").expect(200);
        Releases.command(editor, published, "roll-back").expect(200);

        assertThat(actions(lines(draft, 3)))
                .containsExactly("editorial.unpublished.v1", "editorial.published.v1", "editorial.created.v1");
        assertThat(actions(lines(live, 4)))
                .containsExactly(
                        "editorial.published.v1",
                        "editorial.unpublished.v1",
                        "editorial.published.v1",
                        "editorial.created.v1");
        assertThat(actions(Await.until(
                        Duration.ofSeconds(20),
                        () -> items("/api/audit?subject=blog/" + post.at("/id")),
                        found -> found.size() == 3)))
                .containsExactly("editorial.unpublished.v1", "editorial.published.v1", "editorial.created.v1");
    }

    private static List<String> actions(List<JsonNode> lines) {
        return lines.stream().map(line -> line.path("action").asText()).toList();
    }

    @Test
    void whatIsSaidOfAPathIsOnItAsWell() {
        String from = "/told-" + UUID.randomUUID();
        Answer made = editor.post("/api/redirects")
                .json("{\"from\": \"%s\", \"to\": \"/here\"}".formatted(from))
                .expect(201);
        String address = "/api/redirects/" + made.at("/id");
        Answer changed = editor.put(address)
                .ifMatch(made.etag())
                .json("{\"from\": \"%s\", \"to\": \"/there\"}".formatted(from))
                .expect(200);
        editor.delete(address).ifMatch(changed.etag()).expect(204);

        List<JsonNode> lines = Await.until(
                Duration.ofSeconds(20),
                () -> items("/api/audit?subject=redirects/" + made.at("/id")),
                found -> found.size() == 3);

        assertThat(actions(lines))
                .containsExactly("editorial.redirect-removed.v1", "editorial.redirected.v1", "editorial.redirected.v1");
        assertThat(lines.get(1).at("/facts/redirect/to").asText()).isEqualTo("/there");
        assertThat(lines.get(1).path("before").asText())
                .hasSize(64)
                .isEqualTo(lines.get(2).path("after").asText());
        assertThat(lines.get(0).path("before")).isEqualTo(lines.get(1).path("after"));
        assertThat(lines.get(0).has("after")).isFalse();
    }

    @Test
    void aLineSaysWhereTheCallCameFrom() {
        JsonNode line = lines(Recipes.saved(editor), 1).get(0);

        assertThat(line.path("origin").asText()).isIn("127.0.0.1", "0:0:0:0:0:0:0:0/64");
        assertThat(line.path("hash").asText()).hasSize(64);
    }

    @Test
    void ofWhatWasPlannedItSaysThatTheScheduleDidIt() {
        Answer recipe = Recipes.saved(editor);
        Recipes.plan(editor, recipe, "publish", Instant.now().plusMillis(1_000)).expect(201);

        List<JsonNode> lines = lines(recipe, 3);

        assertThat(lines.get(0).path("action").asText()).isEqualTo("editorial.published.v1");
        assertThat(lines.get(0).path("origin").asText()).isEqualTo("system:schedule");
        assertThat(lines.get(0).path("actor").asText()).isEqualTo(recipe.at("/owner"));
    }

    @Test
    void nothingThatADraftSaysIsInTheTrail() {
        String mark = "saffron" + UUID.randomUUID().toString().replace("-", "");
        Answer draft = Recipes.saved(editor, RecipeDocuments.titled("Soup of " + mark));
        Recipes.changed(editor, draft, "{\"description\": \"More %s\"}".formatted(mark));
        editor.post(Recipes.item(draft) + "/comments")
                .json("{\"text\": \"Why %s?\"}".formatted(mark))
                .expect(201);
        lines(draft, 3);

        for (String table : List.of("entry", "person", "origin")) {
            assertThat(rowsThatName(mark, table)).as(table).isZero();
        }
        assertThat(draft.at("/slug")).as("the mark is where it may be").contains(mark);
    }

    @Test
    void theListCanBeNarrowedToATimeAndAPerson() {
        Answer recipe = Recipes.published(editor);
        lines(recipe, 2);
        String list = "/api/audit?subject=recipes/" + recipe.at("/id");
        String owner = recipe.at("/owner");
        String before = Instant.now().minusSeconds(3_600).toString();
        String after = Instant.now().plusSeconds(3_600).toString();

        assertThat(items(list + "&from=" + before + "&until=" + after + "&actor=" + owner))
                .hasSize(2);
        assertThat(items(list + "&from=" + after)).isEmpty();
        assertThat(items(list + "&until=" + before)).isEmpty();
        assertThat(items(list + "&actor=somebody-else")).isEmpty();
        assertThat(admin.get(list + "&from=2026-13-01T00:00:00Z").expect(400).pointers())
                .containsExactly("#/query/from");
    }

    @Test
    void assigneesAreKnownByPseudonymsToo() {
        String somebody = "assignee-" + UUID.randomUUID();
        Answer recipe = Recipes.saved(editor);
        editor.put(Recipes.item(recipe) + "/assignment")
                .ifMatch(recipe.etag())
                .json("{\"assignee\": \"%s\"}".formatted(somebody))
                .expect(200);

        assertThat(lines(recipe, 2).get(0).at("/facts/assignee").asText()).isEqualTo(somebody);
        assertThat(rowsThatName(somebody, "entry")).isZero();

        admin.delete("/api/audit/people/" + somebody).expect(204);

        assertThat(lines(recipe, 2).get(0).at("/facts/assignee").asText()).matches("[0-9a-f]{64}");
        assertThat(admin.get("/api/audit/verify?lines=1000000").expect(200).at("/intact"))
                .isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"DELETE FROM audit.entry", "UPDATE audit.entry SET actor = 'nobody'", "TRUNCATE audit.entry"})
    void theOwnerOfTheDatabaseIsStoppedAsWell(String statement) {
        lines(Recipes.saved(editor), 1);

        assertThatThrownBy(() -> Database.shared().useHandle(handle -> handle.execute(statement)))
                .hasMessageContaining("only ever added to");
    }

    private List<JsonNode> lines(Answer recipe, int expected) {
        return Await.until(
                Duration.ofSeconds(20),
                () -> items("/api/audit?subject=recipes/" + recipe.at("/id")),
                lines -> lines.size() == expected);
    }

    private List<JsonNode> items(String list) {
        return admin.get(list).expect(200).json().get("items").valueStream().toList();
    }

    private static long rowsThatName(String text, String table) {
        return Database.shared()
                .withHandle(handle -> handle.createQuery(
                                "SELECT count(*) FROM audit." + table + " t WHERE t::text LIKE :text")
                        .bind("text", "%" + text + "%")
                        .mapTo(Long.class)
                        .one());
    }

    private static String hash(Answer recipe, int number) {
        return Database.shared()
                .withHandle(handle -> handle.createQuery(
                                "SELECT content_hash FROM editorial.revision WHERE item_id = :id AND number = :number")
                        .bind("id", UUID.fromString(recipe.at("/id")))
                        .bind("number", number)
                        .mapTo(String.class)
                        .one());
    }
}
