package com.mealprep360.blog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Await;
import com.mealprep360.support.Posts;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Posts are found as recipes are, in an index of their own. */
class PostSearchIT {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final Api editor = Api.user("editor");
    private final Api anyone = Api.anonymous();
    private final String word = "word" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void itIsFoundByWhatItSaysUntilItIsOffline() {
        Answer live = published("Soups at " + word);

        assertThat(Await.until(LIMIT, () -> found("q=" + word), List.of(live.at("/id"))::equals))
                .hasSize(1);
        JsonNode result = anyone.get("/api/blog/posts/search?facets=true&highlights=true&q=" + word)
                .expect(200)
                .json();
        assertThat(result.path("engine").asText()).isEqualTo("opensearch");
        assertThat(result.at("/items/0/excerpt").asText()).isEqualTo("What it is about.");
        assertThat(result.at("/facets/tags/0/count").asInt()).isEqualTo(1);
        assertThat(result.path("highlights").findValuesAsText("field")).contains("body");
        assertThat(found("q=" + word + "&author=Ayse%20" + word)).hasSize(1);
        assertThat(found("q=" + word + "&series=elsewhere")).isEmpty();
        assertThat(found("tag=" + word)).hasSize(1);

        Posts.command(editor, live, "unpublish").expect(200);
        assertThat(found("q=" + word)).isEmpty();
    }

    @Test
    void itIsSuggestedWhileItsTitleIsTyped() {
        Answer live = published("Nothing");

        Await.until(
                LIMIT,
                () -> anyone.get("/api/blog/posts/suggest?q=Titled%20" + word.substring(0, 12))
                        .expect(200)
                        .json()
                        .path("items")
                        .findValuesAsText("id"),
                List.of(live.at("/id"))::equals);
    }

    @Test
    void aRecipeIsNoPost() {
        published("Soups at " + word);
        Await.until(LIMIT, () -> found("q=" + word), ids -> ids.size() == 1);

        assertThat(anyone.get("/api/recipes/search?q=" + word)
                        .expect(200)
                        .json()
                        .path("items"))
                .isEmpty();
    }

    private Answer published(String text) {
        ObjectNode post = Posts.simple().put("title", "Titled " + word).put("series", "Week");
        ((ObjectNode) post.at("/body/blocks/0/text/0")).put("text", text);
        post.putArray("tags").add(word);
        post.putArray("authors").addObject().put("name", "Ayşe " + word);
        return editor.post("/api/blog/posts?publish=true").json(post).expect(201);
    }

    private List<String> found(String query) {
        return anyone.get("/api/blog/posts/search?" + query)
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("id");
    }
}
