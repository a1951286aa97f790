package com.mealprep360.blog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Call;
import com.mealprep360.support.Pictures;
import com.mealprep360.support.Posts;
import com.mealprep360.support.Recipes;
import com.mealprep360.support.Uploads;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Bodies as Markdown and as HTML. */
class PostFormsIT {
    private final Api editor = Api.user("editor");

    @Test
    void markdownBecomesAPostAndMarkdownAgain() {
        String markdown =
                "## Before\n\nRinse **well**, [look](https://example.org).\n\n1. one\n2. two\n\n<blink>x</blink>\n";
        JsonNode read = markdown(markdown).expect(200).json();

        assertThat(read.at("/losses/0/line").asInt()).isEqualTo(8);
        assertThat(read.at("/body/blocks").findValuesAsText("type")).startsWith("heading", "paragraph", "list");
        ObjectNode post = Posts.simple();
        post.set("body", read.path("body"));
        Answer saved = Posts.saved(editor, post);
        assertThat(saved.json().at("/document/body/blocks")).isEqualTo(read.at("/body/blocks"));
        JsonNode rendered = render(read.path("body"));
        assertThat(rendered.path("markdown").asText())
                .contains("## Before", "Rinse **well**, [look](https://example.org).", "1. one");
        assertThat(rendered.path("html").asText()).contains("<h2>Before</h2>", "<strong>well</strong>", "<ol>");
        assertThat(rendered.path("words").asInt()).isEqualTo(7);
    }

    @Test
    void htmlShowsWhatIsPublishedAndWhatMayBeSeen() {
        Answer recipe = Recipes.published(editor);
        Answer draft = Recipes.saved(editor);
        Answer picture = Uploads.sent(editor, Pictures.jpeg(Pictures.any(40, 30)));
        editor.patch(Uploads.path(picture))
                .ifMatch(picture.etag())
                .merge("{\"alt\": {\"en\": \"A soup\"}}")
                .expect(200);
        ObjectNode body = Posts.about(UUID.fromString(recipe.at("/id"))).withObject("/body");
        body.withArray("blocks").addObject().put("type", "recipe").put("recipeId", draft.at("/id"));
        body.withArray("blocks").addObject().put("type", "image").put("mediaId", picture.at("/id"));

        String html = render(body).path("html").asText();

        assertThat(html).contains(recipe.at("/document/title"), "/recipes/" + recipe.at("/slug"), "alt=\"A soup\"");
        assertThat(html).doesNotContain(draft.at("/document/title"));
        assertThat(Api.user("user")
                        .post("/api/blog/rendering")
                        .json(Json.MAPPER.createObjectNode().set("body", body))
                        .expect(200)
                        .at("/html"))
                .contains(recipe.at("/document/title"))
                .doesNotContain("A soup");
    }

    @Test
    void whatIsPublishedIsHtmlForEverybodyWithAbsoluteAddresses() {
        Answer recipe = Recipes.published(editor);
        Answer post = editor.post("/api/blog/posts?publish=true")
                .json(Posts.about(UUID.fromString(recipe.at("/id"))))
                .expect(201);

        Answer html = Api.anonymous().get(Posts.path(post) + "/rendering").expect(200);

        assertThat(html.header("Content-Language")).hasValue("en");
        assertThat(html.at("/markdown")).startsWith("It is dark at five. Here is soup.");
        assertThat(html.at("/html"))
                .startsWith("<p>It is dark at five. Here is soup.</p>")
                .contains("\"http://localhost:8080/recipes/" + recipe.at("/slug") + "\"");
        Api.anonymous()
                .get(Posts.path(post) + "/rendering")
                .header("If-None-Match", html.etag())
                .expect(304);
        Recipes.command(editor, recipe, "unpublish").expect(200);
        assertThat(Api.anonymous()
                        .get(Posts.path(post) + "/rendering")
                        .expect(200)
                        .text())
                .doesNotContain(recipe.at("/slug"));
    }

    @Test
    void whatCouldDoHarmDoesNotComeOut() {
        JsonNode read = markdown("<script>alert(1)</script> [x](javascript:alert(1)) <img src=x onerror=alert(1)>")
                .expect(200)
                .json();
        String html = render(read.path("body")).path("html").asText();

        assertThat(html).doesNotContain("<script", "<a", "<img");
        ObjectNode unsafe = Json.object(
                "{\"body\": {\"blocks\": [{\"type\": \"paragraph\", \"text\": [{\"text\": \"x\", \"link\": {\"href\": \"javascript:x\"}}]}]}}");
        assertThat(editor.post("/api/blog/rendering")
                        .json(unsafe)
                        .onPurpose()
                        .expect(400)
                        .pointers())
                .containsExactly("/body/blocks/0/text/0/link/href");
    }

    @Test
    void aTextOfTooManyBlocksIsRefused() {
        assertThat(markdown("x\n\n".repeat(501)).onPurpose().expect(400).pointers())
                .containsOnly("/markdown");
    }

    private Call markdown(String text) {
        return editor.post("/api/blog/markdown")
                .json(Json.MAPPER.createObjectNode().put("markdown", text));
    }

    private JsonNode render(JsonNode body) {
        return editor.post("/api/blog/rendering")
                .json(Json.MAPPER.createObjectNode().set("body", body))
                .expect(200)
                .json();
    }
}
