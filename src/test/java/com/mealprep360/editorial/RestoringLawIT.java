package com.mealprep360.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Pictures;
import com.mealprep360.support.Posts;
import com.mealprep360.support.RecipeDocuments;
import com.mealprep360.support.Recipes;
import com.mealprep360.support.Uploads;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A law: whatever is restored, in whatever order, and restored again, is as it was when it was saved. */
class RestoringLawIT {
    private static final int STEPS = 15;

    private final Api editor = Api.user("editor");
    private final String picture =
            Uploads.sent(editor, Pictures.jpeg(Pictures.any(320, 240))).at("/id");

    @ParameterizedTest
    @CsvSource({"recipes, 360", "recipes, 361", "recipes, 362", "blog, 360", "blog, 361", "blog, 362"})
    void whateverIsRestoredInWhateverOrderIsAsItWas(String type, long seed) {
        boolean isRecipe = type.equals("recipes");
        List<ObjectNode> documents = isRecipe ? recipes() : posts();
        List<Answer> saved = new ArrayList<>();
        saved.add(editor.post(isRecipe ? "/api/recipes" : "/api/blog/posts")
                .json(documents.get(0))
                .expect(201));
        String path = isRecipe ? Recipes.path(saved.get(0)) : Posts.path(saved.get(0));
        Random random = new Random(seed);
        Answer now = saved.get(0);
        for (int step = 1; step <= STEPS; step++) {
            if (saved.size() < documents.size() && random.nextInt(3) == 0) {
                now = editor.put(path + "/working")
                        .ifMatch(now.etag())
                        .json(documents.get(saved.size()))
                        .expect(200);
                saved.add(now);
            } else {
                Answer wanted = saved.get(random.nextInt(saved.size()));
                Answer restored = editor.post("/api/items/" + now.at("/id") + "/revisions/"
                                + wanted.at("/revision/number") + "/restore")
                        .ifMatch(now.etag())
                        .expect(200);

                assertThat(restored.json().path("document"))
                        .as("step %d", step)
                        .isEqualTo(wanted.json().path("document"));
                assertThat(restored.at("/slug")).isEqualTo(wanted.at("/slug"));
                assertThat(restored.at("/revision/contentHash")).isEqualTo(wanted.at("/revision/contentHash"));
                boolean isChange = !wanted.at("/revision/contentHash").equals(now.at("/revision/contentHash"));
                assertThat(restored.etag().equals(now.etag())).isEqualTo(!isChange);
                now = restored;
            }
        }
    }

    private List<ObjectNode> recipes() {
        ObjectNode bare = RecipeDocuments.full("Bread");
        bare.putArray("ingredientGroups");
        bare.remove(List.of("tags", "steps"));
        return List.of(
                covered(RecipeDocuments.full("Bread")),
                RecipeDocuments.full("Other bread"),
                RecipeDocuments.simple().put("slug", "bread-" + UUID.randomUUID()),
                bare);
    }

    private List<ObjectNode> posts() {
        UUID recipe = UUID.fromString(Recipes.saved(editor).at("/id"));
        ObjectNode sorted = Posts.about(recipe);
        sorted.putArray("categories").add(Posts.made(editor, Posts.category()).at("/id"));
        return List.of(
                covered(Posts.about(recipe)),
                Posts.ofParagraphs(5),
                covered(Posts.simple()).put("slug", "post-" + UUID.randomUUID()),
                sorted);
    }

    private ObjectNode covered(ObjectNode document) {
        document.putObject("cover").put("mediaId", picture).put("alt", "A bowl");
        return document;
    }
}
