package com.mealprep360.blog.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Makes bodies without faults of a seed, each with everything that is hard about text. */
public final class Bodies {
    private static final List<String> TYPES = List.of(
            "heading",
            "paragraph",
            "list",
            "image",
            "gallery",
            "quote",
            "recipe",
            "video",
            "callout",
            "table",
            "code",
            "divider");
    private static final List<String> PIECES = List.of(
            "a",
            "soup",
            "Brühe",
            "日本語",
            "🍲",
            " ",
            "  ",
            "\n",
            "\t",
            "\u00a0",
            "\u3000",
            "\r",
            "*",
            "**",
            "_",
            "`",
            "``",
            "~~",
            "~",
            "#",
            "# ",
            "- ",
            "+ ",
            "1. ",
            "12) ",
            "> ",
            "=",
            "---",
            "***",
            "[",
            "]",
            "(",
            ")",
            "![",
            "<",
            ">",
            "<b>",
            "</b>",
            "<br>",
            "<!--",
            "&",
            "&amp;",
            "&#10;",
            "|",
            "\\",
            "\\|",
            "\\\n",
            ":",
            ".",
            ",",
            "!",
            "\"",
            "'",
            "— ",
            "[!TIP]",
            "http://x",
            "{",
            "}",
            "$",
            "1",
            "```",
            "x_y",
            "3 * 4",
            "\u200b",
            "\ufeff",
            "e\u0301");
    private static final List<String> ADDRESSES = List.of(
            "https://example.org/a_(b)",
            "http://example.org",
            "https://example.org/?a=1&copy=2#x",
            "mailto:cook@example.org",
            "/soups/red*lentil*",
            "/",
            "https://example.org/a|b`c\\d<e>\"f'");

    private final Random random;

    private Bodies(long seed) {
        this.random = new Random(seed);
    }

    public static ObjectNode of(long seed) {
        Bodies bodies = new Bodies(seed);
        ObjectNode body = Json.MAPPER.createObjectNode().put("version", 1);
        ArrayNode blocks = body.putArray("blocks");
        for (int i = bodies.upTo(6); i > 0; i--) {
            blocks.add(bodies.block());
        }
        return body;
    }

    /** The same with what says nothing left out, spans that could be one joined, and without ids. */
    static ObjectNode canonical(ObjectNode body) {
        ObjectNode bare = body.deepCopy();
        Walk.parts(bare, (pointer, part) -> {
            ObjectNode object = (ObjectNode) part;
            object.remove("id");
            dropDefaults(object);
            dropDefaults(object.path("list"));
            canonicalText(object);
            object.path("cells").forEach(Bodies::canonicalText);
        });
        ArrayNode blocks = Json.MAPPER.createArrayNode();
        bare.get("blocks").forEach(block -> {
            if (!block.get("type").asText().equals("paragraph")
                    || !block.get("text").isEmpty()) {
                blocks.add(block);
            }
        });
        bare.set("blocks", blocks);
        return bare;
    }

    private static void dropDefaults(JsonNode part) {
        if (!(part instanceof ObjectNode object)) {
            return;
        }
        if (object.path("width").asText().equals("normal")) {
            object.remove("width");
        }
        if (object.path("headerRows").asInt(0) == 1) {
            object.remove("headerRows");
        }
        if (object.path("start").asInt(0) == 1) {
            object.remove("start");
        }
        Set<String> alignments = new HashSet<>();
        object.path("alignments").forEach(alignment -> alignments.add(alignment.asText()));
        if (alignments.equals(Set.of("none"))) {
            object.remove("alignments");
        }
    }

    private static void canonicalText(JsonNode part) {
        if (part.path("text").isArray()) {
            ((ObjectNode) part).set("text", RichText.json(RichText.of(part.get("text"))));
        }
    }

    private ObjectNode block() {
        String type = TYPES.get(random.nextInt(TYPES.size()));
        ObjectNode block = part().put("type", type);
        switch (type) {
            case "heading" -> block.put("level", 2 + upTo(2)).set("text", rich());
            case "paragraph" -> block.set("text", rich());
            case "list" -> list(block, 1);
            case "image" -> image(block, "wide", "normal", "full");
            case "gallery" -> many(1 + upTo(2), block.putArray("images"), () -> image(part()));
            case "quote" -> maybe(block, "attribution").set("text", rich());
            case "recipe" -> maybe(block.put("recipeId", id()), "note");
            case "video" -> maybe(block.put("url", "https://vimeo.com/" + upTo(999)), "caption");
            case "callout" -> block.put("tone", oneOf("info", "tip", "warning")).set("text", rich());
            case "table" -> table(block);
            case "code" -> code(block);
            default -> {
                // A divider has no fields.
            }
        }
        return block;
    }

    private void list(ObjectNode list, int depth) {
        boolean isOrdered = random.nextBoolean();
        list.put("ordered", isOrdered);
        if (isOrdered && random.nextBoolean()) {
            list.put("start", random.nextBoolean() ? upTo(20) : 999_999_999 - upTo(1));
        }
        many(1 + upTo(3), list.putArray("items"), () -> {
            ObjectNode item = part();
            item.set("text", rich());
            if (depth < BodyRules.DEEPEST_LIST && random.nextInt(3) == 0) {
                list(item.putObject("list"), depth + 1);
            }
            return item;
        });
    }

    private void table(ObjectNode table) {
        int columns = 1 + upTo(3);
        int rows = 1 + upTo(3);
        if (random.nextBoolean()) {
            table.put("headerRows", upTo(Math.min(rows, 2)));
        }
        if (random.nextBoolean()) {
            ArrayNode alignments = table.putArray("alignments");
            for (int i = 0; i < columns; i++) {
                alignments.add(oneOf("none", "left", "center", "right"));
            }
        }
        many(rows, table.putArray("rows"), () -> {
            ObjectNode row = part();
            many(columns, row.putArray("cells"), () -> {
                ObjectNode cell = Json.MAPPER.createObjectNode();
                cell.set("text", rich());
                return cell;
            });
            return row;
        });
    }

    private void code(ObjectNode block) {
        block.put("code", text(6));
        if (random.nextBoolean()) {
            block.put("language", oneOf("json", "c++", "objective-c", "F#", "a_b"));
        }
    }

    private ObjectNode image(ObjectNode image, String... widths) {
        maybe(maybe(image.put("mediaId", id()), "alt"), "caption");
        if (widths.length > 0 && random.nextBoolean()) {
            image.put("width", oneOf(widths));
        }
        return image;
    }

    private ArrayNode rich() {
        ArrayNode spans = Json.MAPPER.createArrayNode();
        for (int i = upTo(4); i > 0; i--) {
            ObjectNode span = spans.addObject().put("text", text(4) + PIECES.get(random.nextInt(PIECES.size())));
            EnumSet<Mark> marks = EnumSet.noneOf(Mark.class);
            for (Mark mark : Mark.values()) {
                if (random.nextInt(3) == 0) {
                    marks.add(mark);
                }
            }
            if (!marks.isEmpty()) {
                List<Mark> shuffled = new ArrayList<>(marks);
                Collections.shuffle(shuffled, random);
                ArrayNode names = span.putArray("marks");
                shuffled.forEach(mark -> names.add(mark.name()));
            }
            if (random.nextInt(4) == 0) {
                link(span.putObject("link"));
            }
        }
        return spans;
    }

    private void link(ObjectNode link) {
        if (random.nextBoolean()) {
            link.put("href", ADDRESSES.get(random.nextInt(ADDRESSES.size())));
        } else {
            link.putObject("item").put("type", "recipes").put("id", id());
        }
        if (random.nextInt(3) == 0) {
            link.put("title", "t" + text(3));
        }
    }

    private ObjectNode maybe(ObjectNode part, String field) {
        if (random.nextBoolean()) {
            part.put(field, text(3));
        }
        return part;
    }

    private void many(int count, ArrayNode array, Supplier<ObjectNode> part) {
        for (int i = 0; i < count; i++) {
            array.add(part.get());
        }
    }

    private ObjectNode part() {
        ObjectNode part = Json.MAPPER.createObjectNode();
        return random.nextBoolean() ? part.put("id", id()) : part;
    }

    private String text(int most) {
        StringBuilder text = new StringBuilder();
        for (int i = upTo(most); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private String id() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private String oneOf(String... values) {
        return values[random.nextInt(values.length)];
    }

    /** From 0, the most included. */
    private int upTo(int most) {
        return random.nextInt(most + 1);
    }
}
