package com.mealprep360.blog.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Ids;
import com.mealprep360.kernel.problems.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the body of a post means, beyond the shape that the contract's {@code Body} describes. */
public final class BodyRules {
    /** How many lists may be inside of each other, the outermost included. */
    public static final int DEEPEST_LIST = 6;

    /** The version of the schema that is written now. */
    public static final int VERSION = 1;

    private static final Pattern NESTING = Pattern.compile("/list(?=/)");

    private BodyRules() {}

    /** Every block, item, picture and row has an id, so that other revisions and locales can refer to it. */
    public static void complete(ObjectNode body) {
        if (!body.has("version")) {
            body.put("version", VERSION);
        }
        Walk.parts(body, (pointer, part) -> {
            if (part instanceof ObjectNode object && !object.has("id")) {
                object.put("id", Ids.next().toString());
            }
        });
    }

    /**
     * What is wrong with a body whose shape is right; empty when nothing is.
     *
     * @param at the JSON pointer of the body in its document, such as {@code /body}
     */
    public static List<Fault> faults(JsonNode body, String at) {
        List<Fault> faults = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Walk.parts(body, (pointer, part) -> {
            if (part.has("id") && !ids.add(part.get("id").asText().toLowerCase(Locale.ROOT))) {
                faults.add(new Fault(at + pointer + "/id", "unique", "is the id of another part of this body"));
            }
            if (isTooDeep(pointer, part)) {
                faults.add(new Fault(
                        at + pointer + "/list", "depth", "must not be more than " + DEEPEST_LIST + " lists deep"));
            }
            block(at + pointer, part, faults);
        });
        Walk.texts(
                body,
                (pointer, text) -> Walk.each(text, at + pointer, (span, node) -> {
                    if (node.has("link")) {
                        link(span + "/link", node.get("link"), faults);
                    }
                }));
        return faults;
    }

    private static void block(String at, JsonNode block, List<Fault> faults) {
        if (block.path("type").asText().equals("video")
                && !Links.isVideo(block.path("url").asText())) {
            faults.add(new Fault(at + "/url", "host", "must be the https page of a video at a host that is known"));
        }
        if (block.path("rows").isArray()) {
            table(at, block, faults);
        }
    }

    private static void table(String at, JsonNode table, List<Fault> faults) {
        int columns = table.path("rows").path(0).path("cells").size();
        Walk.each(table.get("rows"), at + "/rows", (pointer, row) -> {
            if (row.path("cells").size() != columns) {
                faults.add(new Fault(pointer + "/cells", "width", "must have as many cells as the first row"));
            }
        });
        if (table.has("alignments") && table.get("alignments").size() != columns) {
            faults.add(new Fault(at + "/alignments", "width", "must have one alignment for each column"));
        }
        if (table.path("headerRows").asInt(0) > table.get("rows").size()) {
            faults.add(new Fault(at + "/headerRows", "rows", "must be at most the number of rows"));
        }
    }

    private static void link(String at, JsonNode link, List<Fault> faults) {
        if (link.has("href") == link.has("item")) {
            faults.add(new Fault(at, "target", "must have either href or item"));
        }
        if (link.has("href")) {
            Links.broken(link.get("href").asText())
                    .ifPresent(rule -> faults.add(new Fault(at + "/href", rule.code(), rule.message())));
        }
    }

    /** Said once, of the list that is the first too deep. */
    private static boolean isTooDeep(String pointer, JsonNode part) {
        return part.has("list") && NESTING.matcher(pointer).results().count() + 2 == DEEPEST_LIST + 1;
    }
}
