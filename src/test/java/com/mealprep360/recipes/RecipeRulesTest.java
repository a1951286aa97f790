package com.mealprep360.recipes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.problems.Fault;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipeRulesTest {
    private static final String ONE = "01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b11";
    private static final String OTHER = "01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b12";

    @Test
    void aPartIsKnownByOneIdAlone() {
        ObjectNode recipe = recipe("""
        {"ingredientGroups": [{"id": "%1$s", "lines": [{"text": "salt", "id": "%2$s"}]}],
         "steps": [{"text": "Cook", "id": "%3$s"}, {"text": "Eat", "id": "%1$s"}]}
        """.formatted(ONE, OTHER, OTHER.toUpperCase(Locale.ROOT)));

        assertThat(RecipeRules.faults(recipe))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple("/steps/0/id", "unique"), tuple("/steps/1/id", "unique"));
    }

    @Test
    void aStepRefersToLinesOfTheSameRecipe() {
        ObjectNode recipe = recipe("""
        {"ingredientGroups": [{"lines": [{"text": "salt", "id": "%1$s"}]}],
         "steps": [{"text": "Cook", "ingredientIds": ["%2$s", "%3$s"]}]}
        """.formatted(ONE, ONE.toUpperCase(Locale.ROOT), OTHER));

        assertThat(RecipeRules.faults(recipe))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple("/steps/0/ingredientIds/1", "reference"));
    }

    @Test
    void aStepDoesNotReferToAGroupOrAStep() {
        ObjectNode recipe = recipe("""
        {"ingredientGroups": [{"id": "%1$s", "lines": []}],
         "steps": [{"text": "Cook", "id": "%2$s", "ingredientIds": ["%1$s", "%2$s"]}]}
        """.formatted(ONE, OTHER));

        assertThat(RecipeRules.faults(recipe)).extracting(Fault::code).containsExactly("reference", "reference");
    }

    @ParameterizedTest
    @CsvSource({"10, 20, 20, 0", "10, 20, 30, 0", "10, 20, 19, 1", "30, 20, 29, 1", "0, 0, 0, 0"})
    void theTotalIsNotShorterThanAPartOfIt(int prep, int cook, int total, int faults) {
        ObjectNode recipe =
                recipe("{}").put("prepMinutes", prep).put("cookMinutes", cook).put("totalMinutes", total);

        assertThat(RecipeRules.faults(recipe))
                .hasSize(faults)
                .allMatch(fault -> fault.pointer().equals("/totalMinutes"));
    }

    @Test
    void aRecipeIsPublishedWithAnIngredientAndAStep() {
        assertThat(RecipeRules.missing(recipe("{}")))
                .extracting(Fault::pointer)
                .containsExactly("/ingredientGroups", "/steps");
        assertThat(RecipeRules.missing(recipe("{\"ingredientGroups\":[{\"lines\":[]}],\"steps\":[]}")))
                .hasSize(2);
        assertThat(RecipeRules.missing(recipe(
                        "{\"ingredientGroups\":[{\"lines\":[{\"text\":\"salt\"}]}],\"steps\":[{\"text\":\"Cook\"}]}")))
                .isEmpty();
    }

    @Test
    void withoutASummaryAndAPictureLittleIsFoundOfIt() {
        assertThat(RecipeRules.advised(recipe("{}"))).extracting(Fault::pointer).containsExactly("/summary", "/cover");
        assertThat(RecipeRules.advised(recipe("{\"summary\": \"Warm.\", \"images\": [{\"mediaId\": \"a\"}]}")))
                .isEmpty();
        assertThat(RecipeRules.advised(recipe("{\"summary\": \"Warm.\", \"cover\": {\"mediaId\": \"a\"}}")))
                .isEmpty();
    }

    @Property(seed = "360", tries = 100)
    void eachPartGetsAnIdOfItsOwnAndKeepsIt(
            @ForAll @IntRange(max = 5) int groups, @ForAll @IntRange(max = 5) int steps) {
        ObjectNode recipe = recipe("{}");
        for (int i = 0; i < groups; i++) {
            recipe.withArray("ingredientGroups")
                    .addObject()
                    .withArray("lines")
                    .addObject()
                    .put("text", "salt");
        }
        for (int i = 0; i < steps; i++) {
            recipe.withArray("steps").addObject().put("text", "Cook");
        }

        RecipeRules.complete(recipe);
        ObjectNode once = recipe.deepCopy();
        RecipeRules.complete(recipe);

        List<String> ids = recipe.findValuesAsText("id");
        assertThat(ids).hasSize(2 * groups + steps).doesNotHaveDuplicates();
        assertThat(recipe).isEqualTo(once);
        assertThat(RecipeRules.faults(recipe)).isEmpty();
    }

    private static ObjectNode recipe(String json) {
        return Json.object(json);
    }
}
