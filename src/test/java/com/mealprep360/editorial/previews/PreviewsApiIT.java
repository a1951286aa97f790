package com.mealprep360.editorial.previews;

import static com.mealprep360.support.Recipes.changed;
import static com.mealprep360.support.Recipes.command;
import static com.mealprep360.support.Recipes.path;
import static com.mealprep360.support.Recipes.plan;
import static com.mealprep360.support.Recipes.published;
import static com.mealprep360.support.Recipes.saved;
import static com.mealprep360.support.Recipes.trash;
import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Call;
import com.mealprep360.support.Database;
import com.mealprep360.support.Posts;
import com.mealprep360.support.RecipeDocuments;
import com.mealprep360.support.Releases;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The public API as it will be. */
class PreviewsApiIT {
    private final Api editor = Api.user("editor");
    private final Api anyone = Api.anonymous();

    @Test
    void aReleaseIsSeenBeforeItHappens() {
        String author = RecipeDocuments.unique("Author");
        Answer fresh = saved(editor, RecipeDocuments.simple().put("author", author));
        Answer live = published(editor, RecipeDocuments.simple().put("author", author));
        String slug = "previewed-" + UUID.randomUUID();
        Answer update = changed(editor, live, "{\"title\": \"Changed\", \"slug\": \"%s\"}".formatted(slug));
        Answer going = published(editor, RecipeDocuments.simple().put("author", author));
        Answer post = Posts.saved(editor);
        Answer other = saved(editor, RecipeDocuments.simple().put("author", author));
        Answer release = Releases.of(editor, fresh, update, post);
        Releases.put(editor, release, going, "unpublish").expect(200);
        String token = token("release", release.at("/id"));

        assertThat(preview(path(fresh), token).expect(200).at("/document/author"))
                .isEqualTo(author);
        assertThat(preview("/api/recipes/" + slug, token).expect(200).at("/document/title"))
                .isEqualTo("Changed");
        preview(path(going), token).onPurpose().expect(404);
        preview(path(other), token).onPurpose().expect(404);
        assertThat(preview(Posts.path(post), token).expect(200).at("/slug")).isEqualTo(post.at("/slug"));
        Answer list = preview("/api/recipes?sort=oldest&author=" + author.replace(" ", "%20"), token)
                .expect(200);
        assertThat(list.json().path("items").findValuesAsText("id")).containsExactly(live.at("/id"), fresh.at("/id"));
        assertThat(list.header("Cache-Control")).hasValue("no-store");
        anyone.get(path(fresh)).onPurpose().expect(404);
        assertThat(anyone.get(path(live)).expect(200).etag()).isEqualTo(live.etag());
        anyone.get(path(going)).expect(200);
    }

    /** As the public reads do once it has happened: the test asks both. */
    @Test
    void itLeadsOnAsItWillBe() {
        Answer renamed = published(editor);
        String slug = "previewed-" + UUID.randomUUID();
        Answer update = changed(editor, renamed, "{\"slug\": \"%s\"}".formatted(slug));
        Answer going = published(editor);
        Answer successor = saved(editor);
        Answer post = Posts.published(editor);
        Answer before = published(editor);
        command(editor, before, "unpublish")
                .json("{\"successor\": {\"id\": \"%s\"}}".formatted(going.at("/id")))
                .expect(200);
        Answer release = Releases.of(editor, update, successor);
        Releases.put(editor, release, going, "unpublish")
                .json("{\"action\": \"unpublish\", \"successor\": {\"id\": \"%s\"}}".formatted(successor.at("/id")))
                .expect(200);
        Releases.put(editor, release, post, "unpublish").expect(200);
        String token = token("release", release.at("/id"));
        List<String> paths = List.of(
                "/api/recipes/" + renamed.at("/slug"),
                "/api/recipes/" + renamed.at("/slug") + "/json-ld",
                "/api/recipes/" + going.at("/slug"),
                path(going),
                "/api/recipes/" + before.at("/slug"),
                Posts.path(post));

        List<Answer> previewed = paths.stream()
                .map(path -> preview(path, token).onPurpose().send())
                .toList();
        Releases.command(editor, editor.get(Releases.path(release)).expect(200), "publish")
                .expect(200);

        for (int i = 0; i < paths.size(); i++) {
            Answer will = previewed.get(i);
            Answer is = anyone.get(paths.get(i)).onPurpose().send();
            assertThat(will.status()).as(paths.get(i)).isEqualTo(is.status());
            assertThat(will.header("Location"))
                    .isEqualTo(is.header("Location")
                            .map(to -> to.replaceFirst("/api/", "/api/preview/") + "?token=" + token));
        }
        assertThat(previewed.stream().map(Answer::status)).containsExactly(308, 308, 308, 308, 308, 404);
        assertThat(previewed.get(0).header("Cache-Control")).hasValue("no-store");
        assertThat(preview("/api/recipes/" + slug, token).expect(200).at("/id")).isEqualTo(renamed.at("/id"));
    }

    /** A post with a card of a recipe and another that is like it, of one release. */
    @Test
    void whatIsMadeOfAPostIsSeenWithWhatGoesLiveWithIt() {
        String series = RecipeDocuments.unique("Series");
        Answer recipe = saved(editor);
        Answer post = Posts.saved(
                editor, Posts.about(UUID.fromString(recipe.at("/id"))).put("series", series));
        Answer alike = Posts.saved(editor, Posts.simple().put("series", series));
        Answer going = editor.post("/api/blog/posts?publish=true")
                .json(Posts.simple().put("series", series))
                .expect(201);
        Answer release = Releases.of(editor, recipe, post, alike);
        Releases.put(editor, release, going, "unpublish").expect(200);
        String token = token("release", release.at("/id"));
        String itsPage = "/recipes/" + recipe.at("/slug");

        assertThat(preview(Posts.path(post) + "/rendering", token).expect(200).at("/html"))
                .contains(itsPage, recipe.at("/document/title"));
        Answer description = preview(Posts.path(post) + "/json-ld", token).expect(200);
        assertThat(description.header("Content-Type").orElseThrow()).startsWith("application/ld+json");
        assertThat(description.at("/mentions/0/url")).endsWith(itsPage);
        Answer related = preview(Posts.path(post) + "/related", token).expect(200);
        assertThat(related.json().path("items").findValuesAsText("id")).containsExactly(alike.at("/id"));
        assertThat(preview(path(recipe) + "/json-ld", token).expect(200).at("/name"))
                .isEqualTo(recipe.at("/document/title"));
        assertThat(List.of(description, related)).allSatisfy(answer -> {
            assertThat(answer.header("Cache-Control")).hasValue("no-store");
            assertThat(answer.header("X-Robots-Tag")).hasValue("noindex");
            assertThat(answer.header("Content-Language")).hasValue("en");
        });
        for (String path : List.of(
                Posts.path(post) + "/rendering",
                Posts.path(post) + "/json-ld",
                Posts.path(post) + "/related",
                path(recipe) + "/json-ld")) {
            anyone.get(path).onPurpose().expect(404);
            preview(path, "x").onPurpose().expect(403);
        }
    }

    @Test
    void itFollowsWhatChanges() {
        Answer first = saved(editor);
        Answer second = saved(editor);
        Answer release = Releases.of(editor, first);
        String token = token("release", release.at("/id"));
        preview(path(second), token).onPurpose().expect(404);

        Releases.put(editor, release, second, "publish").expect(200);
        preview(path(second), token).expect(200);
        trash(editor, first);
        preview(path(first), token).onPurpose().expect(404);
    }

    @Test
    void anItemIsSeenAsItIsWorkedOn() {
        Answer live = published(editor);
        String token = token("item", live.at("/id"));
        changed(editor, live, "{\"title\": \"Draft\"}");

        assertThat(preview(path(live), token).expect(200).at("/document/title")).isEqualTo("Draft");
        assertThat(anyone.get(path(live)).expect(200).etag()).isEqualTo(live.etag());
    }

    @Test
    void anInstantHasAllThatIsPlannedUntilThen() {
        Instant day =
                Instant.parse("2097-01-01T00:00:00Z").plusSeconds(Instant.now().getEpochSecond() % 1_000_000);
        Answer recipe = saved(editor);
        plan(editor, recipe, "publish", day).expect(201);
        Answer later = changed(editor, recipe, "{\"title\": \"Later\"}");
        plan(editor, later, "publish", day.plusSeconds(10)).expect(201);
        Answer inRelease = saved(editor);
        Releases.schedule(editor, Releases.of(editor, inRelease), day.plusSeconds(5))
                .expect(200);

        preview(path(recipe), token("at", day.minusSeconds(1).toString()))
                .onPurpose()
                .expect(404);
        String between = token("at", day.plusSeconds(1).toString());
        assertThat(preview(path(recipe), between).expect(200).at("/slug")).isEqualTo(recipe.at("/slug"));
        assertThat(preview(path(recipe), between).expect(200).at("/document/title"))
                .isEqualTo(recipe.at("/document/title"));
        preview(path(inRelease), between).onPurpose().expect(404);
        String end = token("at", day.plusSeconds(20).toString());
        assertThat(preview(path(recipe), end).expect(200).at("/document/title")).isEqualTo("Later");
        preview(path(inRelease), end).expect(200);
    }

    @Test
    void aTokenThatIsNotWholeOpensNothing() {
        Answer recipe = saved(editor);
        String token = token("item", recipe.at("/id"));
        preview(path(recipe), token).expect(200);
        char last = token.charAt(token.length() - 2);
        String forged = token.substring(0, token.length() - 2)
                + (last == 'A' ? 'B' : 'A')
                + token.substring(token.length() - 1);
        String longer = token.replaceFirst("\\.(\\d+)\\.", ".9$1.");

        for (String wrong : new String[] {"x", forged, longer, UUID.randomUUID() + ".1.x"}) {
            assertThat(preview(path(recipe), wrong).onPurpose().expect(403).problem())
                    .isEqualTo("editorial-preview-closed");
        }
        anyone.get("/api/preview" + path(recipe).substring(4)).onPurpose().expect(400);
    }

    @Test
    void aTokenOpensNothingAfterItsEnd() {
        PreviewTokens tokens = new PreviewTokens();
        tokens.sql = Database.shared();
        UUID id = UUID.randomUUID();
        Instant end = Instant.parse("2099-01-01T00:00:00Z");
        String token = tokens.of(id, end);

        tokens.clock = Clock.fixed(end.minusSeconds(1), ZoneOffset.UTC);
        assertThat(tokens.open(token)).contains(id);
        tokens.clock = Clock.offset(tokens.clock, Duration.ofSeconds(1));
        assertThat(tokens.open(token)).isEmpty();
    }

    @Test
    void whatIsClosedStaysClosed() {
        Answer recipe = saved(editor);
        Answer opened = open("item", recipe.at("/id")).expect(201);
        editor.delete("/api/previews/" + opened.at("/id")).expect(204);

        preview(path(recipe), opened.at("/token")).onPurpose().expect(403);
        editor.delete("/api/previews/" + opened.at("/id")).onPurpose().expect(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"at\": \"2099-01-01T00:00:00Z\", \"item\": \"01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b61\"}",
                "{\"at\": \"2001-01-01T00:00:00Z\"}",
                "{\"at\": \"2099-01-01T00:00:00Z\", \"minutes\": 10081}"
            })
    void aPreviewIsOfOneThingToCome(String body) {
        editor.post("/api/previews").json(body).onPurpose().expect(400);
    }

    @Test
    void itIsOfSomethingThatIsThere() {
        open("release", UUID.randomUUID().toString()).onPurpose().expect(404);
        open("item", UUID.randomUUID().toString()).onPurpose().expect(404);
        Answer personal = saved(Api.user("user"));
        open("item", personal.at("/id")).onPurpose().expect(404);
    }

    /** The role reads the previews' views, and nothing else. */
    @Test
    void itsRoleReadsNothingElse() {
        List<String> readable = Database.shared()
                .withHandle(
                        handle -> handle.createQuery("""
            SELECT table_schema || '.' || table_name FROM information_schema.tables
            WHERE table_schema NOT IN ('pg_catalog', 'information_schema')
              AND has_schema_privilege('mealprep360_preview', table_schema, 'USAGE')
              AND has_table_privilege('mealprep360_preview',
                                      format('%I.%I', table_schema, table_name), 'SELECT, INSERT, UPDATE, DELETE')
            """).mapTo(String.class).list());

        assertThat(readable)
                .containsExactlyInAnyOrder(
                        "recipes.preview",
                        "blog.preview",
                        "blog.category",
                        "blog.category_slug",
                        "editorial.preview_slug",
                        "editorial.preview_place",
                        "editorial.preview_successor");
    }

    @Test
    void whatIsPublishedMeanwhileIsSeenAsWell() {
        Answer mine = saved(editor);
        String token = token("item", mine.at("/id"));
        Answer other = saved(editor);
        command(editor, other, "publish").expect(200);

        preview(path(other), token).expect(200);
    }

    private Call open(String what, String value) {
        return editor.post("/api/previews").json("{\"%s\": \"%s\"}".formatted(what, value));
    }

    private String token(String what, String value) {
        return open(what, value).expect(201).at("/token");
    }

    private Call preview(String path, String token) {
        return anyone.get("/api/preview" + path.substring(4) + (path.contains("?") ? "&" : "?") + "token=" + token);
    }
}
