package com.mealprep360.blog.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.BiConsumer;

/** Goes through a body: its parts, which have ids, and its spans of text; each with its JSON pointer. */
final class Walk {
    private Walk() {}

    /** Blocks, items of lists, pictures of galleries and rows of tables. */
    static void parts(JsonNode body, BiConsumer<String, JsonNode> visitor) {
        each(body.path("blocks"), "/blocks", (pointer, block) -> {
            visitor.accept(pointer, block);
            each(block.path("images"), pointer + "/images", visitor);
            each(block.path("rows"), pointer + "/rows", visitor);
            items(block, pointer, visitor);
        });
    }

    /** Every piece of rich text, in the order in which it is read. */
    static void texts(JsonNode body, BiConsumer<String, JsonNode> visitor) {
        parts(body, (pointer, part) -> {
            if (part.path("text").isArray()) {
                visitor.accept(pointer + "/text", part.path("text"));
            }
            each(
                    part.path("cells"),
                    pointer + "/cells",
                    (cell, node) -> visitor.accept(cell + "/text", node.path("text")));
        });
    }

    static void each(JsonNode array, String pointer, BiConsumer<String, JsonNode> visitor) {
        for (int i = 0; i < array.size(); i++) {
            visitor.accept(pointer + "/" + i, array.get(i));
        }
    }

    private static void items(JsonNode list, String pointer, BiConsumer<String, JsonNode> visitor) {
        each(list.path("items"), pointer + "/items", (at, item) -> {
            visitor.accept(at, item);
            if (item.path("list") instanceof ObjectNode nested) {
                items(nested, at + "/list", visitor);
            }
        });
    }
}
