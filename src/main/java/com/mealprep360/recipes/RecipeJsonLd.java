package com.mealprep360.recipes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.editorial.reading.JsonLd;
import com.mealprep360.editorial.reading.PublishedItem;
import com.mealprep360.editorial.reading.SiteAddresses;
import com.mealprep360.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A published recipe as schema.org's {@code Recipe}. */
@ApplicationScoped
class RecipeJsonLd {
    @Inject
    SiteAddresses addresses;

    byte[] of(PublishedItem item) {
        return JsonLd.bytes(of(
                Json.object(new String(item.json(), StandardCharsets.UTF_8)),
                addresses.page(RecipeContent.TYPE, item.slug(), item.locale(), item.source()),
                addresses::platform));
    }

    /**
     * @param recipe the contract's {@code Recipe}
     * @param page its address on the website
     * @param address makes absolute addresses of pictures
     */
    static ObjectNode of(JsonNode recipe, String page, UnaryOperator<String> address) {
        JsonNode document = recipe.path("document");
        ObjectNode description = JsonLd.of("Recipe", recipe, page, page);
        JsonLd.text(description, "name", document.path("title"));
        JsonLd.text(
                description,
                "description",
                document.path("summary").asText().isBlank() ? document.path("description") : document.path("summary"));
        if (!document.path("author").asText().isBlank()) {
            description.set(
                    "author",
                    JsonLd.of("Person").put("name", document.path("author").asText()));
        }
        JsonLd.pictures(description, recipe.path("pictures"), address);
        times(description, document);
        servings(description, document);
        JsonLd.text(description, "recipeCuisine", document.path("cuisine"));
        JsonLd.text(description, "recipeCategory", document.path("course"));
        JsonLd.keywords(description, document.path("tags"));
        ArrayNode ingredients = description.putArray("recipeIngredient");
        document.path("ingredientGroups")
                .forEach(group -> group.path("lines")
                        .forEach(line -> ingredients.add(line.path("text").asText())));
        Map<String, String> pictures = recipe.path("pictures")
                .valueStream()
                .collect(Collectors.toMap(
                        picture -> picture.path("id").asText(),
                        picture -> address.apply(picture.path("url").asText())));
        ArrayNode instructions = description.putArray("recipeInstructions");
        document.path("steps").forEach(step -> instructions.add(step(step, pictures)));
        document.path("equipment").forEach(tool -> description.withArray("tool").add(tool.asText()));
        JsonLd.text(description, "isBasedOn", document.path("source").path("url"));
        return description;
    }

    /** Search engines take the times of preparing and cooking only together. */
    private static void times(ObjectNode description, JsonNode document) {
        if (document.has("prepMinutes") && document.has("cookMinutes")) {
            JsonLd.duration(description, "prepTime", document.path("prepMinutes"));
            JsonLd.duration(description, "cookTime", document.path("cookMinutes"));
        }
        JsonLd.duration(description, "totalTime", document.path("totalMinutes"));
    }

    /** The bare number first, as search engines want it where there is one. */
    private static void servings(ObjectNode description, JsonNode document) {
        if (document.has("servings")) {
            description.withArray("recipeYield").add(document.path("servings").asText());
        }
        if (!document.path("yield").asText().isBlank()) {
            description.withArray("recipeYield").add(document.path("yield").asText());
        }
    }

    private static ObjectNode step(JsonNode step, Map<String, String> pictures) {
        ObjectNode described =
                JsonLd.of("HowToStep").put("text", step.path("text").asText());
        JsonLd.duration(described, "timeRequired", step.path("minutes"));
        String picture = pictures.get(step.path("image").path("mediaId").asText());
        if (picture != null) {
            described.put("image", picture);
        }
        return described;
    }
}
