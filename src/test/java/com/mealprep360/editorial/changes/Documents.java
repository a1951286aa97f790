package com.mealprep360.editorial.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Documents of every shape that contents have, and edits of them; the same for the same seed. */
final class Documents {
    private final Random random;
    private int ids;

    Documents(long seed) {
        random = new Random(seed);
    }

    ObjectNode document() {
        ObjectNode document = Json.MAPPER.createObjectNode().put("title", word());
        if (random.nextBoolean()) {
            document.put("servings", random.nextInt(5));
        }
        if (random.nextBoolean()) {
            document.putObject("a/b~c").put("d", word()).put("e", word());
        }
        ArrayNode tags = document.putArray("tags");
        for (int i = random.nextInt(5); i > 0; i--) {
            tags.add(word());
        }
        ArrayNode notes = document.putArray("notes");
        for (int i = random.nextInt(3); i > 0; i--) {
            notes.addObject().put("text", word());
        }
        ArrayNode groups = document.putArray("groups");
        for (int i = random.nextInt(3); i > 0; i--) {
            ArrayNode lines = groups.addObject().put("id", "group" + ids++).putArray("lines");
            for (int j = random.nextInt(6); j > 0; j--) {
                lines.add(line());
            }
        }
        return document;
    }

    /** The document with up to so many edits; it may be back at what it was. */
    ObjectNode edited(ObjectNode document, int most) {
        ObjectNode edited = document.deepCopy();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            edit(edited);
        }
        return edited;
    }

    private void edit(ObjectNode document) {
        switch (random.nextInt(7)) {
            case 0 -> document.put("title", word());
            case 1 -> document.put("servings", random.nextInt(5));
            case 2 -> document.remove(List.of("servings", "a/b~c", "notes").get(random.nextInt(3)));
            case 3 -> document.withObjectProperty("a/b~c").put("d", word());
            case 4 -> editElements(document.withArrayProperty("tags"), true);
            case 5 -> editElements(document.withArrayProperty("notes"), false);
            default -> editParts(document.withArrayProperty("groups"));
        }
    }

    private void editElements(ArrayNode elements, boolean areWords) {
        JsonNode element =
                areWords ? elements.textNode(word()) : elements.objectNode().put("text", word());
        int place = random.nextInt(elements.size() + 1);
        if (place < elements.size() && random.nextBoolean()) {
            elements.set(place, element);
        } else if (place < elements.size() && random.nextBoolean()) {
            elements.remove(place);
        } else {
            elements.insert(place, element);
        }
    }

    private void editParts(ArrayNode groups) {
        if (groups.isEmpty() || random.nextInt(8) == 0) {
            groups.addObject().put("id", "group" + ids++).putArray("lines").add(line());
            return;
        }
        ArrayNode lines = (ArrayNode) groups.get(random.nextInt(groups.size())).get("lines");
        int place = random.nextInt(lines.size() + 1);
        switch (random.nextInt(5)) {
            case 0 -> shuffle(groups);
            case 1 -> shuffle(lines);
            case 2 -> lines.insert(place, line());
            case 3 -> lines.remove(place);
            default -> {
                if (place < lines.size()) {
                    ((ObjectNode) lines.get(place)).put("text", word());
                }
            }
        }
    }

    private void shuffle(ArrayNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        Collections.shuffle(elements, random);
        array.removeAll();
        array.addAll(elements);
    }

    private ObjectNode line() {
        return Json.MAPPER
                .createObjectNode()
                .put("id", "line" + random.nextInt(1_000_000) + "-" + ids++)
                .put("text", word());
    }

    /** Often one that is there already, often one that is nowhere else. */
    private String word() {
        return random.nextBoolean() ? "word" + random.nextInt(6) : "new" + ids++;
    }
}
