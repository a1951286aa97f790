package com.mealprep360.recipes;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.editorial.changes.Change;
import com.mealprep360.editorial.changes.Change.Kind;
import com.mealprep360.editorial.changes.Comparison;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What was changed in a recipe, as an editor would say it: "servings 4 → 6", "flour 200 g → 300 g". */
final class RecipeWords {
    private static final int MOST_CHARACTERS = 60;
    /** Of a pointer to an ingredient line: groups, place, lines, place. */
    private static final int LINE_DEPTH = 4;

    private static final Map<String, String> NAMES = Map.of(
            "prepMinutes", "preparation minutes",
            "cookMinutes", "cooking minutes",
            "totalMinutes", "total minutes",
            "claimedDiets", "diet",
            "tags", "tag",
            "equipment", "equipment",
            "ingredientGroups", "group",
            "steps", "step");

    private final ObjectNode earlier;
    private final ObjectNode later;
    private final Set<String> words = new LinkedHashSet<>();

    private RecipeWords(ObjectNode earlier, ObjectNode later) {
        this.earlier = earlier;
        this.later = later;
    }

    /** One line for each thing that is another, in the order of the fields' names; none if both say the same. */
    static List<String> of(ObjectNode earlier, ObjectNode later) {
        RecipeWords said = new RecipeWords(earlier, later);
        Comparison.of(earlier, later).forEach(said::say);
        return List.copyOf(said.words);
    }

    private void say(Change change) {
        List<String> path = names(change.pointer());
        boolean isLine = path.size() >= LINE_DEPTH && path.get(0).equals("ingredientGroups");
        boolean isStep = path.size() >= 2 && path.get(0).equals("steps");
        if (isLine) {
            sayLine(change);
        } else if (isStep) {
            sayStep(change, path);
        } else if (path.get(0).equals("ingredientGroups") && path.size() >= 2) {
            sayGroup(change);
        } else if (path.get(0).equals("source")) {
            words.add("source changed");
        } else if (change.kind() == Kind.added
                && path.size() == 1
                && change.after().isArray()) {
            sayAll(change.pointer(), change.after(), Kind.added);
        } else if (change.kind() == Kind.removed
                && path.size() == 1
                && change.before().isArray()) {
            sayAll(change.pointer(), change.before(), Kind.removed);
        } else {
            sayField(NAMES.getOrDefault(path.get(0), path.get(0)), change);
        }
    }

    /** A list that came or went as a whole is as if each of its elements did. */
    private void sayAll(String pointer, JsonNode elements, Kind kind) {
        for (int i = 0; i < elements.size(); i++) {
            JsonNode element = elements.get(i);
            say(new Change(
                    kind,
                    pointer + "/" + i,
                    null,
                    kind == Kind.removed ? element : null,
                    kind == Kind.added ? element : null));
        }
    }

    private void sayField(String name, Change change) {
        String before = change.before() == null ? "" : change.before().asText();
        String after = change.after() == null ? "" : change.after().asText();
        if (before.length() > MOST_CHARACTERS || after.length() > MOST_CHARACTERS) {
            words.add(name + " " + change.kind());
        } else if (change.kind() == Kind.changed) {
            words.add(name + " " + before + " → " + after);
        } else {
            words.add(name + " " + before + after + " " + change.kind());
        }
    }

    private void sayGroup(Change change) {
        JsonNode group = change.kind() == Kind.removed ? change.before() : part(later, change.pointer(), 2);
        String name = group.path("title")
                .asText(group.path("lines").path(0).path("text").asText());
        if (names(change.pointer()).size() > 2) {
            sayField("group", change);
        } else {
            words.add("group “" + shortened(name) + "” " + change.kind());
        }
    }

    private void sayLine(Change change) {
        if (names(change.pointer()).size() == LINE_DEPTH && change.kind() != Kind.changed) {
            JsonNode line = change.kind() == Kind.removed ? change.before() : part(later, change.pointer(), LINE_DEPTH);
            words.add(shortened(line.path("text").asText()) + " " + change.kind());
            return;
        }
        boolean isGone = change.kind() == Kind.removed;
        JsonNode after = isGone
                ? same(later, part(earlier, change.pointer(), LINE_DEPTH))
                : part(later, change.pointer(), LINE_DEPTH);
        JsonNode before = isGone ? part(earlier, change.pointer(), LINE_DEPTH) : same(earlier, after);
        String food = after.path("food").asText();
        if (!food.isEmpty()
                && before.path("food").asText().equals(food)
                && !amount(before).equals(amount(after))) {
            words.add(food + " " + amount(before) + " → " + amount(after));
        } else if (!before.path("text").equals(after.path("text"))) {
            words.add("“" + shortened(before.path("text").asText()) + "” → “"
                    + shortened(after.path("text").asText()) + "”");
        } else {
            words.add(shortened(after.path("text").asText()) + " changed");
        }
    }

    private void sayStep(Change change, List<String> path) {
        int place = Integer.parseInt(path.get(1)) + 1;
        if (change.kind() == Kind.moved) {
            words.add("step " + (Integer.parseInt(names(change.from()).get(1)) + 1) + " is now step " + place);
        } else if (path.size() == 2) {
            words.add("step " + place + " " + change.kind());
        } else if (path.get(2).equals("minutes")) {
            sayField("step " + place + " minutes", change);
        } else {
            words.add("step " + place + " changed");
        }
    }

    private static String amount(JsonNode line) {
        return Stream.of("quantity", "unit")
                .map(name -> line.path(name).asText())
                .filter(text -> !text.isEmpty())
                .reduce((quantity, unit) -> quantity + " " + unit)
                .orElse("nothing");
    }

    /** The line with the id of this one, wherever it stands. */
    private static JsonNode same(JsonNode recipe, JsonNode line) {
        for (JsonNode group : recipe.path("ingredientGroups")) {
            for (JsonNode other : group.path("lines")) {
                if (other.path("id").equals(line.path("id"))) {
                    return other;
                }
            }
        }
        return line;
    }

    /** What the first so many names of the pointer lead to. */
    private static JsonNode part(JsonNode document, String pointer, int depth) {
        JsonNode part = document;
        for (String name : names(pointer).subList(0, depth)) {
            part = part.isArray() ? part.path(Integer.parseInt(name)) : part.path(name);
        }
        return part;
    }

    private static List<String> names(String pointer) {
        List<String> names = new ArrayList<>();
        for (JsonPointer rest = JsonPointer.compile(pointer); !rest.matches(); rest = rest.tail()) {
            names.add(rest.getMatchingProperty());
        }
        return names;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= MOST_CHARACTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS - 1)) + "…";
    }
}
