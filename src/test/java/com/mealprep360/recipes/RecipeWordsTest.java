package com.mealprep360.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RecipeWordsTest {
    private final ObjectNode bread = Json.object("""
            {
              "title": "Bread", "servings": 4, "summary": "Crisp.", "tags": ["quick", "winter"], "prepMinutes": 10,
              "ingredientGroups": [
                {"id": "dough", "title": "For the dough", "lines": [
                  {"id": "flour", "text": "200 g flour", "quantity": "200", "unit": "g", "food": "flour"},
                  {"id": "eggs", "text": "2 eggs", "quantity": "2", "food": "eggs"},
                  {"id": "salt", "text": "a pinch of salt"}]}],
              "steps": [{"id": "knead", "text": "Knead.", "minutes": 10}, {"id": "bake", "text": "Bake.", "minutes": 40}]
            }""");

    @Test
    void whatStaysIsNotSpokenOf() {
        assertThat(words(recipe -> {})).isEmpty();
    }

    @Test
    void numbersAndShortTextsSayWhatTheyWereAndAre() {
        assertThat(words(recipe ->
                        recipe.put("servings", 6).put("prepMinutes", 15).put("title", "White bread")))
                .containsExactly("preparation minutes 10 → 15", "servings 4 → 6", "title Bread → White bread");
        assertThat(words(recipe -> recipe.put("cuisine", "French").remove("summary")))
                .containsExactly("cuisine French added", "summary Crisp. removed");
        assertThat(words(recipe -> recipe.put("summary", "Crisp. ".repeat(20)))).containsExactly("summary changed");
    }

    @Test
    void anAmountIsSaidWithItsFood() {
        assertThat(words(recipe -> line(recipe, 0).put("quantity", "300").put("text", "300 g flour")))
                .containsExactly("flour 200 g → 300 g");
        assertThat(words(recipe -> line(recipe, 1).put("quantity", "3").put("text", "3 eggs")))
                .containsExactly("eggs 2 → 3");
    }

    @Test
    void aLineWithoutPartsIsSaidWhole() {
        assertThat(words(recipe -> line(recipe, 2).put("text", "1 tsp salt")))
                .containsExactly("“a pinch of salt” → “1 tsp salt”");
        assertThat(words(recipe -> line(recipe, 2).put("note", "fine"))).containsExactly("a pinch of salt changed");
    }

    @Test
    void linesComeAndGoAndMove() {
        assertThat(words(recipe -> lines(recipe).remove(1))).containsExactly("2 eggs removed");
        assertThat(words(recipe -> lines(recipe).addObject().put("id", "oil").put("text", "1 tbsp oil")))
                .containsExactly("1 tbsp oil added");
        assertThat(words(recipe -> lines(recipe).insert(0, lines(recipe).remove(2))))
                .containsExactly("a pinch of salt moved");
    }

    @Test
    void groupsAreCalledByTheirTitles() {
        assertThat(words(recipe -> recipe.withArrayProperty("ingredientGroups").removeAll()))
                .containsExactly("group “For the dough” removed");
        assertThat(words(recipe -> recipe.remove("ingredientGroups"))).containsExactly("group “For the dough” removed");
        assertThat(words(recipe -> ((ObjectNode) recipe.at("/ingredientGroups/0")).put("title", "Dough")))
                .containsExactly("group For the dough → Dough");
    }

    @Test
    void stepsAreCalledByTheirPlaces() {
        assertThat(words(recipe -> recipe.withArrayProperty("steps")
                        .insert(0, recipe.withArrayProperty("steps").remove(1))))
                .containsExactly("step 1 is now step 2");
        assertThat(words(recipe -> ((ObjectNode) recipe.at("/steps/1")).put("minutes", 45)))
                .containsExactly("step 2 minutes 40 → 45");
        assertThat(words(recipe -> ((ObjectNode) recipe.at("/steps/1")).put("text", "Bake it.")))
                .containsExactly("step 2 changed");
        assertThat(words(recipe -> recipe.remove("steps"))).containsExactly("step 1 removed", "step 2 removed");
    }

    @Test
    void tagsAreSaidOneByOne() {
        assertThat(words(recipe ->
                        recipe.withArrayProperty("tags").set(0, "fast").add("bread")))
                .containsExactly("tag quick → fast", "tag bread added");
    }

    private List<String> words(Consumer<ObjectNode> change) {
        ObjectNode later = bread.deepCopy();
        change.accept(later);
        return RecipeWords.of(bread, later);
    }

    private static ArrayNode lines(ObjectNode recipe) {
        return (ArrayNode) recipe.at("/ingredientGroups/0/lines");
    }

    private static ObjectNode line(ObjectNode recipe, int place) {
        return (ObjectNode) lines(recipe).get(place);
    }
}
