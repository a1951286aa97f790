package com.mealprep360.recipes;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.mealprep360.kernel.Text;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words in an ingredient that contradict a diet. A net with wide meshes: it catches the butter in a vegan cake, and knows
 * nothing of what the words do not say. What only sounds like one of the words, such as coconut milk, is let through.
 */
final class DietWords {
    private static final String DAIRY =
            "(?<!coconut )(milk|cream)|butter|creme|cheese|cheddar|feta|parmesan|yoghurt|yogurt|" + "ghee|whey|kefir";
    private static final String EGGS = "eggs?|mayonnaise|meringues?";
    private static final String FISH =
            "fish|trout|salmon|cod|hake|haddock|tuna|anchov(y|ies)|prawns?|shrimps?|crab|mussels?|"
                    + "squid|(?<!vegan )kimchi|worcestershire";
    private static final String MEAT =
            "meat|beef|veal|pork|lamb|ham|bacon|lardons|chourico|chorizo|salami|sausages?|chicken|"
                    + "duck|turkey|goose|lard|suet|gelatine?|parmesan";
    private static final String GLUTEN =
            "(?<!(rice|maize|chickpea) )flour|wheat|spelt|barley|rye|oats|semolina|bulgur|couscous|"
                    + "seitan|bread|breadcrumbs|noodles|pasta|spaghetti|(?<!corn )tortillas?|wrappers|pastry|beer|soy sauce|"
                    + "(?<!gluten-free vegetable )stock";
    private static final String NUTS =
            "nuts?|almonds?|walnuts?|hazelnuts?|cashews?|pistachios?|pecans?|peanuts?|coconuts?|" + "marzipan|praline";

    private static final Map<String, Pattern> REFUSED = Map.of(
                    "vegan", List.of(DAIRY, EGGS, FISH, MEAT, "honey"),
                    "vegetarian", List.of(FISH, MEAT),
                    "pescatarian", List.of(MEAT),
                    "dairyFree", List.of(DAIRY),
                    "eggFree", List.of(EGGS),
                    "glutenFree", List.of(GLUTEN),
                    "nutFree", List.of(NUTS))
            .entrySet()
            .stream()
            .collect(toUnmodifiableMap(
                    Map.Entry::getKey, diet -> Pattern.compile("\\b(" + String.join("|", diet.getValue()) + ")\\b")));

    private DietWords() {}

    /**
     * The words of an ingredient that the diet refuses, in folded form; empty where there are none.
     *
     * @throws IllegalArgumentException if no words are known for the diet, for then nothing at all would be refused
     */
    static List<String> against(String diet, String ingredient) {
        Pattern refused = REFUSED.get(diet);
        if (refused == null) {
            throw new IllegalArgumentException(
                    "No words are known that contradict the claim " + diet + "; add them here.");
        }
        return refused.matcher(Text.fold(ingredient))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
