package com.mealprep360.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.editorial.reading.JsonLd;
import com.mealprep360.editorial.reading.Sites;
import com.mealprep360.kernel.Json;
import com.mealprep360.support.HardText;
import com.mealprep360.support.RecipeDocuments;
import com.mealprep360.support.SchemaOrg;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RecipeJsonLdTest {
    private static final String PICTURE = "01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b15";
    private static final String PAGE = "https://example.org/recipes/soup";

    @Property(seed = "360", tries = 500)
    void eachRecipeThatCanBePublishedKeepsTheRules(@ForAll long seed) {
        JsonNode recipe = published(any(seed));

        ObjectNode description = RecipeJsonLd.of(recipe, PAGE, Sites.example()::platform);

        assertThat(SchemaOrg.faults("Recipe", description)).isEmpty();
        assertThat(description.path("name")).isEqualTo(recipe.at("/document/title"));
        assertThat(description.path("recipeIngredient").size())
                .isEqualTo(recipe.at("/document/ingredientGroups")
                        .findValues("text")
                        .size());
        assertThat(description.path("recipeInstructions").findValuesAsText("text"))
                .isEqualTo(recipe.at("/document/steps").findValuesAsText("text"));
    }

    @Property(seed = "360", tries = 500)
    void noTextEndsTheElementThatItStandsIn(@ForAll long seed) throws IOException {
        ObjectNode description = RecipeJsonLd.of(published(any(seed)), PAGE, Sites.example()::platform);

        byte[] bytes = JsonLd.bytes(description);

        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        assertThat(Json.tree(bytes)).isEqualTo(Json.tree(Json.write(description).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theVocabularyHasAllOfIt() throws Exception {
        List<ObjectNode> descriptions = LongStream.range(0, 50)
                .mapToObj(seed -> RecipeJsonLd.of(published(any(seed)), PAGE, Sites.example()::platform))
                .toList();

        assertThat(SchemaOrg.vocabularyFaults("Recipe", descriptions)).isEmpty();
    }

    @Test
    void everyFieldIsSaidInTheWordsOfSchemaOrg() {
        ObjectNode document = RecipeDocuments.full("my").put("prepMinutes", 75);

        ObjectNode description = RecipeJsonLd.of(published(document), PAGE, Sites.example()::platform);

        assertThat(description).isEqualTo(Json.object("""
                {"@context": "https://schema.org", "@type": "Recipe", "@id": "%1$s", "url": "%1$s", "inLanguage": "en",
                 "datePublished": "2026-11-20T12:00:00Z", "dateModified": "2026-11-21T12:00:00Z",
                 "mainEntityOfPage": {"@type": "WebPage", "@id": "%1$s"},
                 "name": "my title", "description": "my summary", "author": {"@type": "Person", "name": "my author"},
                 "prepTime": "PT1H15M", "cookTime": "PT25M", "totalTime": "PT30M", "recipeYield": ["4", "my yield"],
                 "recipeCuisine": "my cuisine", "recipeCategory": "my course", "keywords": "my tag",
                 "recipeIngredient": ["my line"],
                 "recipeInstructions": [{"@type": "HowToStep", "text": "my step", "timeRequired": "PT20M"}],
                 "tool": ["my equipment"], "isBasedOn": "https://example.com/my"}
                """.formatted(PAGE)));
    }

    /** So that the rules say something. */
    @Test
    void theRulesBite() throws Exception {
        ObjectNode description =
                RecipeJsonLd.of(published(RecipeDocuments.full("my")), PAGE, Sites.example()::platform);
        List<String> required = List.of("name", "recipeIngredient", "recipeInstructions", "cookTime", "datePublished");

        assertThat(required).allSatisfy(name -> {
            ObjectNode less = description.deepCopy();
            less.remove(name);
            assertThat(SchemaOrg.faults("Recipe", less)).as(name).isNotEmpty();
        });
        assertThat(SchemaOrg.faults("Recipe", description.deepCopy().put("totalTime", "30 minutes")))
                .hasSize(1);
        ObjectNode madeUp = description.deepCopy().put("madeUp", "x");
        assertThat(SchemaOrg.faults("Recipe", madeUp)).hasSize(1);
        assertThat(SchemaOrg.vocabularyFaults("Recipe", List.of(madeUp))).contains("madeUp");
    }

    @Test
    void picturesHaveTheirAddressesAndSteps() {
        ObjectNode document = RecipeDocuments.simple();
        document.putObject("cover").put("mediaId", PICTURE);
        ((ObjectNode) document.at("/steps/0")).putObject("image").put("mediaId", PICTURE);

        ObjectNode description = RecipeJsonLd.of(published(document), PAGE, Sites.example()::platform);

        assertThat(SchemaOrg.faults("Recipe", description)).isEmpty();
        assertThat(description.path("image").findValuesAsText("url"))
                .containsExactly("https://api.example.org/media/1.jpg", "https://api.example.org/media/1-square.jpg");
        assertThat(description.at("/recipeInstructions/0/image").asText())
                .isEqualTo("https://api.example.org/media/1.jpg");
    }

    /** A picture as the library tells of it. */
    private static ObjectNode picture(String id) {
        return Json.object("""
                {"id": "%s", "url": "/media/1.jpg", "width": 800, "height": 600, "alt": "A bowl", "renditions": [
                  {"name": "square", "width": 600, "height": 600, "type": "image/jpeg", "url": "/media/1-square.jpg"}]}
                """.formatted(id));
    }

    private static ObjectNode published(ObjectNode document) {
        ObjectNode recipe = Json.MAPPER
                .createObjectNode()
                .put("locale", "en")
                .put("publishedAt", "2026-11-21T12:00:00Z")
                .put("firstPublishedAt", "2026-11-20T12:00:00Z");
        recipe.set("document", document);
        RecipeRules.references(document).stream()
                .map(reference -> reference.to().id().toString())
                .distinct()
                .forEach(id -> recipe.withArray("pictures").add(picture(id)));
        return recipe;
    }

    private static ObjectNode any(long seed) {
        Random random = new Random(seed);
        HardText text = new HardText(random);
        ObjectNode document = Json.MAPPER.createObjectNode().put("title", text.next());
        for (String field : List.of("summary", "description", "yield", "cuisine", "course", "author", "licence")) {
            if (random.nextBoolean()) {
                document.put(field, random.nextInt(5) == 0 ? " " : text.next());
            }
        }
        for (String field : List.of("prepMinutes", "cookMinutes", "totalMinutes", "servings")) {
            if (random.nextBoolean()) {
                document.put(field, random.nextInt(200));
            }
        }
        for (String field : List.of("tags", "equipment")) {
            if (random.nextBoolean()) {
                ArrayNode texts = document.putArray(field);
                for (int i = random.nextInt(3); i > 0; i--) {
                    texts.add(text.next());
                }
            }
        }
        for (int group = 1 + random.nextInt(2); group > 0; group--) {
            ArrayNode lines = document.withArray("ingredientGroups").addObject().putArray("lines");
            for (int line = 1 + random.nextInt(3); line > 0; line--) {
                lines.addObject().put("text", text.next());
            }
        }
        if (random.nextBoolean()) {
            document.putObject("cover").put("mediaId", PICTURE);
        }
        for (int step = 1 + random.nextInt(3); step > 0; step--) {
            ObjectNode added = document.withArray("steps").addObject().put("text", text.next());
            if (random.nextBoolean()) {
                added.put("minutes", random.nextInt(90));
            }
        }
        return document;
    }
}
