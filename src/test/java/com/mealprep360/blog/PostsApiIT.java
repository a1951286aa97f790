package com.mealprep360.blog;

import static com.mealprep360.support.Posts.command;
import static com.mealprep360.support.Posts.path;
import static com.mealprep360.support.Posts.published;
import static com.mealprep360.support.Posts.saved;
import static com.mealprep360.support.Posts.simple;
import static com.mealprep360.support.Posts.working;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Posts;
import com.mealprep360.support.RecipeDocuments;
import com.mealprep360.support.Recipes;
import com.mealprep360.support.Releases;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Posts through the core that recipes go through. */
class PostsApiIT {
    private final Api editor = Api.user("editor");
    private final Api other = Api.user("editor2");
    private final Api anyone = Api.anonymous();

    @Test
    void aPostIsWrittenReviewedAndPublished() {
        Answer draft = saved(editor);
        anyone.get(path(draft)).onPurpose().expect(404);

        command(editor, draft, "submit").expect(200);
        command(other, draft, "approve").expect(200);
        Answer live = command(editor, draft, "publish").expect(200);

        assertThat(draft.location()).endsWith(working(draft));
        assertThat(live.at("/type")).isEqualTo("blog");
        assertThat(live.at("/publication")).isEqualTo("published");
        Answer seen = anyone.get("/api/blog/posts/" + live.at("/slug")).expect(200);
        assertThat(seen.etag()).isEqualTo(draft.etag());
        assertThat(seen.at("/document/body/blocks/0/type")).isEqualTo("paragraph");
        assertThat(seen.json().path("readingMinutes").asInt()).isEqualTo(1);
        assertThat(seen.json().path("words").asInt()).isEqualTo(8);
        assertThat(anyone.get(path(draft))
                        .header("If-None-Match", seen.etag())
                        .expect(304)
                        .text())
                .isEmpty();

        command(editor, draft, "unpublish").expect(200);
        anyone.get(path(draft)).onPurpose().expect(404);
    }

    @Test
    void partsGetIdsAndKeepThem() {
        Answer draft = saved(editor);
        String block = draft.at("/document/body/blocks/0/id");

        Answer same = editor.put(working(draft))
                .ifMatch(draft.etag())
                .json(draft.json().path("document"))
                .expect(200);

        assertThat(UUID.fromString(block)).isNotNull();
        assertThat(same.etag()).isEqualTo(draft.etag());
        assertThat(draft.at("/document/body/version")).isEqualTo("1");
    }

    @Test
    void anOldSlugRedirects() {
        Answer live = published(editor);
        Answer renamed = editor.patch(working(live))
                .ifMatch(live.etag())
                .merge("{\"slug\": \"renamed-%s\"}".formatted(UUID.randomUUID()))
                .expect(200);
        command(editor, renamed, "publish").expect(200);

        assertThat(anyone.get("/api/blog/posts/" + live.at("/slug")).expect(308).location())
                .endsWith("/api/blog/posts/" + renamed.at("/slug"));
    }

    @Test
    void aSlugOfARecipeIsFreeForAPost() {
        String slug = "both-" + UUID.randomUUID();
        editor.post("/api/recipes?publish=true")
                .json(RecipeDocuments.simple().put("slug", slug))
                .expect(201);

        saved(editor, simple().put("slug", slug));
    }

    @Test
    void itIsListedByWhatItSays() {
        String tag = "tag " + UUID.randomUUID();
        ObjectNode post = simple().put("series", "Week " + tag);
        post.putArray("tags").add(tag).add("soup");
        post.putArray("authors").addObject().put("name", "Ayşe " + tag);
        Answer first = editor.post("/api/blog/posts?publish=true").json(post).expect(201);
        ObjectNode second = simple();
        second.putArray("tags").add(tag.toUpperCase());
        Answer later = editor.post("/api/blog/posts?publish=true").json(second).expect(201);

        assertThat(ids("tag", tag)).containsExactly(later.at("/id"), first.at("/id"));
        assertThat(ids("tag", tag, "tag", "soup")).containsExactly(first.at("/id"));
        assertThat(ids("author", "ayse " + tag)).containsExactly(first.at("/id"));
        assertThat(ids("series", "WEEK " + tag)).containsExactly(first.at("/id"));
        assertThat(ids("tag", tag, "sort", "oldest")).containsExactly(first.at("/id"), later.at("/id"));
        JsonNode card = anyone.get("/api/blog/posts?limit=1").expect(200).json().at("/items/0");
        assertThat(card.path("id").asText()).isEqualTo(later.at("/id"));
        assertThat(card.path("excerpt").asText()).isEqualTo("What it is about.");
        assertThat(card.has("body")).isFalse();
    }

    private List<String> ids(String... query) {
        StringBuilder path = new StringBuilder("/api/blog/posts?limit=100");
        for (int i = 0; i < query.length; i += 2) {
            path.append("&").append(query[i]).append("=").append(query[i + 1].replace(" ", "%20"));
        }
        return anyone.get(path.toString()).expect(200).json().path("items").findValuesAsText("id");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type': 'paragraph', 'text': [{'text': 'x', 'link': {'href': 'javascript:alert(1)'}}]} | /body/blocks/0/text/0/link/href",
                "{'type': 'video', 'url': 'https://example.org/v'} | /body/blocks/0/url",
                "{'type': 'marquee'} | /body/blocks/0",
                "{'type': 'heading', 'level': 1, 'text': []} | /body/blocks/0/level",
                "{'type': 'recipe', 'recipeId': 'x'} | /body/blocks/0/recipeId",
                "{'type': 'paragraph', 'text': [{'text': 'x', 'html': '<b>'}]} | /body/blocks/0/text/0/html"
            })
    void aBlockThatIsNoneIsRefusedAtItsPlace(String block, String pointer) {
        String body = "{\"title\": \"x\", \"body\": {\"blocks\": [" + block.replace('\'', '"') + "]}}";

        Answer refused = editor.post("/api/blog/posts")
                .body("application/json", body)
                .onPurpose()
                .expect(400);

        assertThat(refused.pointers()).contains(pointer);
    }

    @Test
    void whatIsMissingIsSaidByField() {
        Answer draft = editor.post("/api/blog/posts")
                .json("{\"title\": \"Nothing yet\"}")
                .expect(201);

        assertThat(command(editor, draft, "publish").onPurpose().expect(422).pointers())
                .containsExactlyInAnyOrder("/excerpt", "/body/blocks");
    }

    @Test
    void itIsTranslatedByItsBlocksAndGoesLiveInARelease() {
        Answer draft = saved(editor);
        String item = "/api/items/" + draft.at("/id");
        Answer german = Recipes.translating(editor, draft, "de").expect(201);
        ObjectNode english = draft.json().path("document").deepCopy();
        ((ObjectNode) english.at("/body/blocks/0/text/0")).put("text", "It is dark at six.");
        Answer changed =
                editor.put(working(draft)).ifMatch(draft.etag()).json(english).expect(200);

        JsonNode stale = editor.get(item + "/locales").expect(200).json().at("/items/1/stale");
        assertThat(stale.findValuesAsText("pointer")).contains("/body/blocks/0/text/0/text");

        Answer release = Releases.begun(editor);
        editor.put(Releases.entry(release, draft))
                .ifMatch(changed.etag())
                .json("{\"action\": \"publish\"}")
                .expect(200);
        editor.put(Releases.entry(release, draft) + "?locale=de")
                .ifMatch(german.etag())
                .json("{\"action\": \"publish\"}")
                .expect(200);
        Answer full = editor.get(Releases.path(release)).expect(200);
        Answer done = Releases.command(editor, full, "publish").expect(200);
        assertThat(anyone.get(path(draft) + "?locale=de").expect(200).etag()).isEqualTo(german.etag());
        assertThat(anyone.get(path(draft)).expect(200).etag()).isEqualTo(changed.etag());
        Releases.command(editor, done, "roll-back").expect(200);
        anyone.get(path(draft)).onPurpose().expect(404);
    }

    @Test
    void anItemIsOfOneType() {
        Answer post = Posts.published(editor);

        anyone.get("/api/recipes/" + post.at("/id")).onPurpose().expect(404);
        editor.get("/api/recipes/" + post.at("/id") + "/working").onPurpose().expect(404);
    }
}
