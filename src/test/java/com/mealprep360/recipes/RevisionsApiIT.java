package com.mealprep360.recipes;

import static com.mealprep360.support.RecipeDocuments.simple;
import static com.mealprep360.support.Recipes.changed;
import static com.mealprep360.support.Recipes.path;
import static com.mealprep360.support.Recipes.saved;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was saved, and by whom. */
class RevisionsApiIT {
    private final Api editor = Api.user("editor");

    @Test
    void everySaveIsListedTheNewestFirst() {
        Answer recipe = savedTimes(5);
        List<Integer> numbers = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = editor.get(path(recipe) + "/revisions?limit=2" + next)
                    .expect(200)
                    .json();
            assertThat(page.path("items").size()).isBetween(1, 2);
            page.path("items").forEach(item -> numbers.add(item.path("number").asInt()));
            next = page.has("nextCursor") ? "&cursor=" + page.path("nextCursor").asText() : "";
        } while (!next.isEmpty());

        assertThat(numbers).containsExactly(5, 4, 3, 2, 1);
    }

    @Test
    void eachIsReadAsItWasSaved() {
        Answer first = saved(editor, simple());
        Answer second = changed(Api.user("editor2"), first, "{\"summary\": \"Second\"}");
        Answer third = changed(editor, second, "{\"summary\": null}");

        Answer read = editor.get(path(first) + "/revisions/2").expect(200);

        assertThat(read.json().path("revision")).isEqualTo(second.json().path("revision"));
        assertThat(read.json().path("document")).isEqualTo(second.json().path("document"));
        assertThat(read.etag()).isEqualTo(second.etag());
        assertThat(read.at("/revision/author"))
                .isEqualTo(Api.user("editor2").get("/api/user").send().at("/subject"));
        assertThat(read.header("Content-Language")).hasValue("en");
        assertThat(read.header("Cache-Control")).hasValue("no-store");
        assertThat(third.at("/revision/contentHash"))
                .isEqualTo(first.at("/revision/contentHash"))
                .isNotEqualTo(second.at("/revision/contentHash"));
    }

    @ParameterizedTest
    @CsvSource({"99, 404", "2147483647, 404", "0, 400", "-1, 400", "2147483648, 400", "one, 400", "1.0, 400", "01x, 400"
    })
    void aRevisionThatDoesNotExistIsNotFound(String number, int status) {
        editor.get(path(saved(editor)) + "/revisions/" + number).onPurpose().expect(status);
    }

    @Test
    void aCursorBelongsToItsRecipe() {
        String cursor =
                editor.get(path(savedTimes(2)) + "/revisions?limit=1").send().at("/nextCursor");

        Answer refused = editor.get(path(savedTimes(2)) + "/revisions?limit=1&cursor=" + cursor)
                .expect(400);

        assertThat(refused.pointers()).containsExactly("#/query/cursor");
    }

    private Answer savedTimes(int times) {
        Answer recipe = saved(editor);
        for (int i = 1; i < times; i++) {
            recipe = changed(editor, recipe, "{\"servings\": " + i + "}");
        }
        return recipe;
    }
}
