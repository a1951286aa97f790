package com.mealprep360.blog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Pictures;
import com.mealprep360.support.Posts;
import com.mealprep360.support.RecipeDocuments;
import com.mealprep360.support.Recipes;
import com.mealprep360.support.SchemaOrg;
import com.mealprep360.support.Uploads;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Posts and recipes as search engines read them. */
class JsonLdApiIT {
    private static final String SITE = "http://localhost:8080";

    private final Api editor = Api.user("editor");
    private final Api anyone = Api.anonymous();

    @Test
    void aRecipeIsDescribedAsItIsPublished() {
        String mark = RecipeDocuments.unique("</script>");
        ObjectNode document = RecipeDocuments.full(mark).put("slug", slug());
        document.withObject("/source").put("url", "https://example.com/soup");
        Answer recipe = Recipes.published(editor, document);
        Recipes.changed(editor, recipe, "{\"summary\": \"Not yet\"}");

        Answer description = anyone.get(Recipes.path(recipe) + "/json-ld").expect(200);

        assertThat(description.header("Content-Type")).hasValue("application/ld+json");
        assertThat(description.header("Content-Language")).hasValue("en");
        assertThat(SchemaOrg.faults("Recipe", description.json())).isEmpty();
        assertThat(description.at("/name")).isEqualTo(mark + " title");
        assertThat(description.at("/url")).isEqualTo(SITE + "/recipes/" + recipe.at("/slug"));
        assertThat(description.text()).doesNotContain("<", "Not yet");
    }

    @Test
    void aPostIsDescribedWithItsPicturesAndRecipes() {
        Answer recipe = Recipes.published(editor);
        Answer draft = Recipes.saved(editor);
        Answer picture = Uploads.sent(editor, Pictures.jpeg(Pictures.any(800, 600)));
        ObjectNode document = Posts.about(UUID.fromString(recipe.at("/id")));
        document.putObject("cover").put("mediaId", picture.at("/id")).put("alt", "A soup");
        document.withObject("/body")
                .withArray("blocks")
                .addObject()
                .put("type", "recipe")
                .put("recipeId", draft.at("/id"));
        Answer post = editor.post("/api/blog/posts?publish=true").json(document).expect(201);

        Answer description = anyone.get(Posts.path(post) + "/json-ld").expect(200);

        assertThat(SchemaOrg.faults("BlogPosting", description.json())).isEmpty();
        assertThat(description.at("/mainEntityOfPage/@id")).isEqualTo(SITE + "/blog/" + post.at("/slug"));
        assertThat(description.at("/image/0/url")).startsWith(SITE + "/media/");
        assertThat(description.json().at("/image/0/width/value").asInt()).isEqualTo(800);
        JsonNode mentions = description.json().path("mentions");
        assertThat(mentions.findValuesAsText("name")).containsExactly(recipe.at("/document/title"));
        assertThat(mentions.findValuesAsText("url")).containsExactly(SITE + "/recipes/" + recipe.at("/slug"));
    }

    @Test
    void itIsSentOnceAndAgainWhenWhatItMentionsChanged() {
        Answer recipe = Recipes.published(editor);
        Answer post = editor.post("/api/blog/posts?publish=true")
                .json(Posts.about(UUID.fromString(recipe.at("/id"))))
                .expect(201);
        String path = Posts.path(post) + "/json-ld";
        Answer first = anyone.get(path).expect(200);

        anyone.get(path).header("If-None-Match", first.etag()).expect(304);
        Recipes.command(editor, recipe, "unpublish").expect(200);
        assertThat(anyone.get(path)
                        .header("If-None-Match", first.etag())
                        .expect(200)
                        .json()
                        .has("mentions"))
                .isFalse();
    }

    @Test
    void anOldSlugLeadsToTheNewOne() {
        Answer recipe = Recipes.published(editor);
        Answer renamed = Recipes.changed(editor, recipe, "{\"slug\": \"" + slug() + "\"}");
        Recipes.command(editor, renamed, "publish").expect(200);

        Answer moved = anyone.get("/api/recipes/" + recipe.at("/slug") + "/json-ld?locale=en")
                .expect(308);

        assertThat(moved.location()).endsWith("/api/recipes/" + renamed.at("/slug") + "/json-ld?locale=en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/recipes/no-such-soup/json-ld", "/api/blog/posts/no-such-post/json-ld"})
    void whatIsNotPublishedIsNotFound(String path) {
        assertThat(anyone.get(path).expect(404).problem()).isEqualTo("editorial-not-found");
        assertThat(anyone.get(path + "?locale=x_").onPurpose().expect(400).pointers())
                .containsExactly("#/query/locale");
    }

    private static String slug() {
        return RecipeDocuments.unique("described").replace(' ', '-');
    }
}
