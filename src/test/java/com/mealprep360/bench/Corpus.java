package com.mealprep360.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Recipes to load with: about 1.8 KB of JSON each, the same ones for the same seed. */
final class Corpus {
    static final List<String> CUISINES = List.of(
            "Turkish",
            "Italian",
            "Indian",
            "Mexican",
            "Thai",
            "French",
            "Greek",
            "Japanese",
            "Moroccan",
            "Polish",
            "Spanish",
            "Vietnamese",
            "Lebanese",
            "Ethiopian",
            "Peruvian",
            "Korean",
            "Swiss",
            "Irish",
            "Persian",
            "Cuban");
    static final List<String> FOODS = List.of(
            "red lentils",
            "tomatoes",
            "aubergine",
            "chickpeas",
            "spinach",
            "salmon",
            "chicken thighs",
            "brown rice",
            "sweet potatoes",
            "courgettes",
            "black beans",
            "feta",
            "mushrooms",
            "leeks",
            "carrots",
            "beetroot",
            "barley",
            "coconut milk",
            "peanuts",
            "limes",
            "ginger",
            "garlic",
            "onions",
            "celery",
            "fennel",
            "kale",
            "cabbage",
            "apples",
            "pears",
            "walnuts",
            "honey",
            "yoghurt",
            "eggs",
            "flour",
            "butter",
            "olive oil",
            "parsley",
            "mint",
            "coriander",
            "cumin",
            "paprika",
            "cinnamon",
            "vanilla",
            "dark chocolate",
            "oats",
            "pasta",
            "polenta",
            "tofu");
    private static final List<String> DISHES = List.of(
            "soup",
            "stew",
            "salad",
            "curry",
            "gratin",
            "pie",
            "pilaf",
            "risotto",
            "tart",
            "bake",
            "bowl",
            "dumplings",
            "noodles",
            "flatbread",
            "fritters",
            "casserole",
            "skewers",
            "dip",
            "pancakes",
            "cake");
    private static final List<String> WORDS = List.of(
            "smoky",
            "golden",
            "crisp",
            "tender",
            "slow",
            "bright",
            "hearty",
            "light",
            "rustic",
            "creamy",
            "spiced",
            "roasted",
            "braised",
            "fresh",
            "sticky",
            "tangy",
            "buttery",
            "fragrant",
            "warming",
            "simple");
    private static final List<String> COURSES =
            List.of("breakfast", "starter", "soup", "salad", "main", "side", "dessert", "snack");
    private static final List<String> TAGS = List.of(
            "quick",
            "winter",
            "summer",
            "family",
            "budget",
            "party",
            "picnic",
            "vegetarian",
            "freezer",
            "one-pot",
            "weeknight",
            "sunday",
            "children",
            "festive",
            "leftovers",
            "batch");
    private static final List<String> DIFFICULTIES = List.of("easy", "medium", "hard");
    private static final List<String> STEPS = List.of(
            "Heat a heavy pan over a medium flame, add the %s and stir until it smells good and takes on some colour.",
            "Add the %s, lower the heat and let everything cook gently, stirring now and then so that nothing catches.",
            "Season with salt and pepper, cover, and leave it alone until the %s is soft but not yet falling apart.",
            "Take it off the heat, fold in the %s, taste, and let it rest for a few minutes before it goes to the table.",
            "Meanwhile chop the %s finely and keep it aside in a small bowl with a spoonful of oil and a pinch of salt.");

    private final Random random;

    Corpus(long seed) {
        random = new Random(seed);
    }

    List<ObjectNode> recipes(int count) {
        return IntStream.range(0, count).mapToObj(this::recipe).toList();
    }

    private ObjectNode recipe(int number) {
        List<String> foods = random.ints(0, FOODS.size())
                .distinct()
                .limit(8)
                .mapToObj(FOODS::get)
                .toList();
        ObjectNode recipe = JsonNodeFactory.instance.objectNode();
        recipe.put(
                "title",
                "%s %s and %s %s no. %d".formatted(one(WORDS), foods.get(0), foods.get(1), one(DISHES), number));
        recipe.put(
                "summary",
                "A %s dish of %s with %s, good on any day of the week and better on the next."
                        .formatted(one(WORDS), foods.get(0), foods.get(2)));
        recipe.put(
                "description",
                "Cooked at home since somebody brought %s from the market and nobody knew what to do. "
                                .formatted(foods.get(3))
                        + "It keeps for three days in the fridge, and it freezes well.");
        int prep = 5 + random.nextInt(40);
        int cook = 5 + random.nextInt(120);
        recipe.put("prepMinutes", prep).put("cookMinutes", cook).put("totalMinutes", prep + cook);
        recipe.put("servings", 1 + random.nextInt(8)).put("difficulty", one(DIFFICULTIES));
        recipe.put("cuisine", one(CUISINES)).put("course", one(COURSES)).put("author", "Cook " + random.nextInt(100));
        ArrayNode tags = recipe.putArray("tags");
        random.ints(0, TAGS.size()).distinct().limit(3).forEach(tag -> tags.add(TAGS.get(tag)));
        ArrayNode lines = recipe.putArray("ingredientGroups").addObject().putArray("lines");
        foods.forEach(food ->
                lines.addObject().put("text", "%d g %s, ready to cook".formatted(50 * (1 + random.nextInt(10)), food)));
        ArrayNode steps = recipe.putArray("steps");
        STEPS.forEach(step -> steps.addObject().put("text", step.formatted(foods.get(random.nextInt(foods.size())))));
        return recipe;
    }

    /** What cooks type: one to three words that some recipes have. */
    List<String> queries(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> switch (random.nextInt(3)) {
                    case 0 -> one(FOODS);
                    case 1 -> one(FOODS) + " " + one(DISHES);
                    default -> one(WORDS) + " " + one(FOODS) + " " + one(DISHES);
                })
                .toList();
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
