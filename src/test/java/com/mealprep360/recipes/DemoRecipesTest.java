package com.mealprep360.recipes;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.editorial.Slugs;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.contract.BuiltContract;
import com.mealprep360.kernel.contract.Contract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The demo content is what we show a newcomer first: each recipe right, and all together a varied table. */
class DemoRecipesTest {
    private static final Contract CONTRACT = BuiltContract.read();
    private static final List<String> COMPLETE = List.of(
            "slug",
            "title",
            "summary",
            "description",
            "ingredientGroups",
            "steps",
            "prepMinutes",
            "cookMinutes",
            "totalMinutes",
            "servings",
            "difficulty",
            "cuisine",
            "course",
            "tags",
            "claimedDiets",
            "author",
            "licence");

    static List<Path> files() {
        try (Stream<Path> files = Files.list(Path.of("demo/recipes"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void itIsValidAndReadyToBePublished(Path file) {
        ObjectNode recipe = read(file);

        assertThat(CONTRACT.faults("RecipeDocument", recipe)).isEmpty();
        assertThat(RecipeRules.faults(recipe)).isEmpty();
        assertThat(RecipeRules.missing(recipe)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void itIsCompleteAndNamedByItsSlug(Path file) {
        ObjectNode recipe = read(file);

        assertThat(COMPLETE)
                .allSatisfy(field -> assertThat(recipe.has(field)).as(field).isTrue());
        assertThat(file).hasFileName(recipe.get("slug").asText() + ".json");
        assertThat(Slugs.isAcceptable(recipe.get("slug").asText())).isTrue();
        assertThat(recipe.get("author").asText()).isEqualTo("MealPrep360 kitchen");
        assertThat(recipe.get("licence").asText()).isEqualTo("CC0-1.0");
    }

    /** Preparing and cooking leave the rest for waiting; the steps, one after the other, fill the whole. */
    @ParameterizedTest
    @MethodSource("files")
    void itsMinutesAddUp(Path file) {
        ObjectNode recipe = read(file);
        int total = recipe.get("totalMinutes").asInt();

        assertThat(recipe.get("prepMinutes").asInt() + recipe.get("cookMinutes").asInt())
                .isLessThanOrEqualTo(total);
        assertThat(stream(recipe.get("steps"))
                        .mapToInt(step -> step.path("minutes").asInt())
                        .sum())
                .isEqualTo(total);
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachLineSaysInPartsWhatItSaysInWordsAndIsUsed(Path file) {
        ObjectNode recipe = read(file);
        Collection<String> used = stream(recipe.get("steps"))
                .flatMap(step -> stream(step.path("ingredientIds")))
                .map(JsonNode::asText)
                .toList();

        assertThat(lines(recipe)).allSatisfy(line -> {
            assertThat(used).as(line.toString()).contains(line.path("id").asText());
            assertThat(line.path("food").asText()).isNotEmpty();
            assertThat(line.path("text").asText())
                    .containsIgnoringCase(line.path("food").asText())
                    .contains(
                            line.path("quantity").asText(),
                            line.path("unit").asText(),
                            line.path("preparation").asText());
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingInItContradictsItsDiets(Path file) {
        ObjectNode recipe = read(file);
        List<String> claims = texts(recipe.get("claimedDiets"));

        assertThat(claims)
                .allSatisfy(diet -> assertThat(lines(recipe))
                        .allSatisfy(line -> assertThat(DietWords.against(
                                        diet, line.path("text").asText()))
                                .as(diet + ": " + line)
                                .isEmpty()));
        if (claims.contains("vegan")) {
            assertThat(claims).contains("vegetarian", "dairyFree", "eggFree");
        }
    }

    /** The words bite, and let through what only sounds like them. */
    @ParameterizedTest
    @CsvSource({
        "vegan, '50 g butter, melted', butter", "vegan, 400 ml coconut milk,", "vegan, 2 tbsp honey, honey",
        "vegan, 200 g kimchi, kimchi", "vegetarian, 100 g Parmesan, parmesan", "vegetarian, 150 g chouriço, chourico",
        "pescatarian, 1 l chicken stock, chicken", "dairyFree, 2 tbsp crème fraîche, creme", "eggFree, 3 eggs, eggs",
        "glutenFree, 2 tbsp soy sauce, soy sauce", "glutenFree, 1 l vegetable stock, stock",
                "glutenFree, 30 g cornflour,",
        "glutenFree, 1 l gluten-free vegetable stock,", "nutFree, 400 ml coconut milk, coconut",
                "nutFree, 1 tsp nutmeg,"
    })
    void aContradictionIsSeen(String diet, String ingredient, String word) {
        assertThat(DietWords.against(diet, ingredient)).isEqualTo(word == null ? List.of() : List.of(word));
    }

    @Test
    void noTwoPartsShareAnId() {
        List<String> ids = all().flatMap(recipe -> Stream.concat(
                        stream(recipe.get("ingredientGroups")),
                        Stream.concat(lines(recipe).stream(), stream(recipe.get("steps")))))
                .map(part -> part.path("id").asText())
                .toList();

        assertThat(ids).doesNotContain("").doesNotHaveDuplicates();
    }

    @Test
    void theTableIsVaried() {
        assertThat(files()).hasSize(26);
        assertThat(values("cuisine")).hasSizeGreaterThanOrEqualTo(12);
        assertThat(values("course"))
                .containsExactlyInAnyOrder(
                        "breakfast", "starter", "soup", "salad", "main", "side", "dessert", "bread", "snack", "drink");
        assertThat(values("difficulty")).containsExactlyInAnyOrder("easy", "medium", "hard");
        assertThat(claiming("vegan")).isGreaterThanOrEqualTo(8);
        assertThat(claiming("glutenFree")).isGreaterThanOrEqualTo(5);
        IntStream minutes = all().mapToInt(recipe -> recipe.get("totalMinutes").asInt());
        assertThat(minutes.summaryStatistics()).satisfies(all -> {
            assertThat(all.getMin()).isEqualTo(5);
            assertThat(all.getMax()).isGreaterThanOrEqualTo(180);
        });
    }

    /** Poultry is done at 75 °C in the thickest part; cooked rice is cooled within an hour and kept for a day. */
    @Test
    void whatCanMakePeopleIllIsSaid() {
        assertThat(all().filter(recipe -> has(recipe, "chicken thighs")))
                .isNotEmpty()
                .allSatisfy(recipe -> assertThat(words(recipe)).contains("75 °C"));
        assertThat(all().filter(recipe -> has(recipe, "cooked long-grain rice")))
                .isNotEmpty()
                .allSatisfy(
                        recipe -> assertThat(words(recipe)).contains("within an hour", "within a day", "steaming hot"));
    }

    private static Stream<ObjectNode> all() {
        return files().stream().map(DemoRecipesTest::read);
    }

    private static ObjectNode read(Path file) {
        try {
            return Json.object(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> values(String field) {
        return new HashSet<>(all().map(recipe -> recipe.get(field).asText()).toList());
    }

    private static long claiming(String diet) {
        return all().filter(recipe -> texts(recipe.get("claimedDiets")).contains(diet))
                .count();
    }

    private static boolean has(ObjectNode recipe, String food) {
        return lines(recipe).stream()
                .anyMatch(line -> line.path("food").asText().equals(food));
    }

    private static String words(ObjectNode recipe) {
        return recipe.get("description").asText()
                + stream(recipe.get("steps"))
                        .map(step -> step.get("text").asText())
                        .collect(joining(" "));
    }

    private static List<JsonNode> lines(ObjectNode recipe) {
        return stream(recipe.get("ingredientGroups"))
                .flatMap(group -> stream(group.get("lines")))
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return stream(array).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
