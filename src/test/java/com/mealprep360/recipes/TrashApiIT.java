package com.mealprep360.recipes;

import static com.mealprep360.support.RecipeDocuments.simple;
import static com.mealprep360.support.RecipeDocuments.unique;
import static com.mealprep360.support.Recipes.changed;
import static com.mealprep360.support.Recipes.command;
import static com.mealprep360.support.Recipes.path;
import static com.mealprep360.support.Recipes.published;
import static com.mealprep360.support.Recipes.saved;
import static com.mealprep360.support.Recipes.trash;
import static com.mealprep360.support.Recipes.working;
import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Into the trash and out again. */
class TrashApiIT {
    private final Api user = Api.user("user");
    private final Api editor = Api.user("editor");

    @Test
    void whatIsInTheTrashIsOutOfSightAndComesBackAsItWas() {
        String title = unique("Trashed");
        Answer recipe = saved(user, simple(title));

        trash(user, recipe);

        assertThat(total(user, title, "")).isZero();
        assertThat(total(user, title, "&trashed=true")).isOne();
        Answer seen = user.get(working(recipe)).expect(200);
        assertThat(seen.at("/trashedAt")).isNotEmpty();
        assertThat(seen.etag()).isEqualTo(recipe.etag());

        Answer restored = command(user, recipe, "restore").expect(200);

        assertThat(restored.json()).isEqualTo(recipe.json());
        assertThat(total(user, title, "")).isOne();
    }

    @Test
    void whatIsInTheTrashIsNotChanged() {
        Answer recipe = saved(editor);
        trash(editor, recipe);

        for (Answer refused : List.of(
                editor.put(working(recipe))
                        .ifMatch(recipe.etag())
                        .json(simple())
                        .expect(409),
                editor.patch(working(recipe))
                        .ifMatch(recipe.etag())
                        .merge("{\"servings\": 1}")
                        .expect(409),
                editor.delete(working(recipe)).ifMatch(recipe.etag()).expect(409),
                command(editor, recipe, "submit").expect(409),
                command(editor, recipe, "publish").expect(409),
                command(editor, recipe, "unpublish").expect(409))) {
            assertThat(refused.problem()).isEqualTo("editorial-trashed");
            assertThat(refused.at("/see")).isEqualTo(path(recipe) + "/restore");
        }
    }

    @Test
    void whatIsNotInTheTrashIsNotRestored() {
        Answer recipe = saved(user);

        assertThat(command(user, recipe, "restore").expect(409).problem()).isEqualTo("editorial-not-trashed");
    }

    @Test
    void whatIsPublishedGoesOfflineAndComesBackUnpublished() {
        Answer recipe = published(editor);

        trash(Api.user("editor2"), recipe);

        Api.anonymous().get(path(recipe)).expect(404);
        Answer restored = command(editor, recipe, "restore").expect(200);
        assertThat(restored.at("/publication")).isEqualTo("unpublished");
        Api.anonymous().get(path(recipe)).expect(404);
    }

    @Test
    void itTakesAnEditorToTrashWhatIsPublished() {
        Answer submitted = command(user, saved(user), "submit").expect(200);
        Answer live = command(editor, submitted, "publish").expect(200);

        assertThat(user.delete(working(live)).ifMatch(live.etag()).expect(403).problem())
                .isEqualTo("forbidden");
        Api.anonymous().get(path(live)).expect(200);

        trash(editor, live);
        command(user, live, "restore").expect(200);
    }

    @Test
    void whatWasReadBeforeSomebodySavedIsNotTrashed() {
        Answer recipe = saved(editor);
        changed(editor, recipe, "{\"servings\": 2}");

        editor.delete(working(recipe)).ifMatch(recipe.etag()).expect(412);
        editor.delete(working(recipe)).expect(428);
    }

    private static int total(Api api, String title, String more) {
        return api.get("/api/recipes/working?text=" + title.replace(" ", "%20") + more)
                .expect(200)
                .json()
                .path("total")
                .asInt();
    }
}
