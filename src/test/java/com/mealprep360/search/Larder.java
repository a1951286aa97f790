package com.mealprep360.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Await;
import com.mealprep360.support.RecipeDocuments;
import com.mealprep360.support.Recipes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/** Recipes with words that no other test has, and searches for them. */
final class Larder {
    static final Duration SOON = Duration.ofSeconds(20);
    private static final Random RANDOM = new Random();

    private Larder() {}

    /** A made-up word of letters, far from any other. */
    static String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            word.append("bdfgklmnprtvz".charAt(RANDOM.nextInt(13))).append("aiou".charAt(RANDOM.nextInt(4)));
        }
        return word + "k";
    }

    static ObjectNode recipe(String title, String... lines) {
        ObjectNode recipe = RecipeDocuments.simple(title);
        ArrayNode all = ((ObjectNode) recipe.at("/ingredientGroups/0")).putArray("lines");
        for (String line : lines.length == 0 ? new String[] {"1 egg"} : lines) {
            all.addObject().put("text", line);
        }
        return recipe;
    }

    static Answer published(JsonNode recipe) {
        return Recipes.published(Api.user("editor"), recipe);
    }

    /** @param parameters such as {@code q=…&limit=5}, encoded */
    static Answer search(String parameters) {
        return Api.anonymous().get("/api/recipes/search?" + parameters).expect(200);
    }

    /** Waits until the search finds so many. */
    static Answer found(String parameters, int total) {
        return Await.until(
                SOON,
                () -> search(parameters),
                answer -> answer.json().path("total").asInt() == total);
    }

    static List<String> titles(Answer answer) {
        return answer.json().path("items").findValuesAsText("title");
    }

    static List<String> ids(Answer answer) {
        return answer.json().path("items").findValuesAsText("id");
    }

    static String q(String text) {
        return "q=" + encoded(text);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
