package com.mealprep360.blog.body;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Makes lists, whose items hold text and one list each. */
final class ListReading {
    private final Losses losses;
    private final List<Image> pictures;

    ListReading(Losses losses, List<Image> pictures) {
        this.losses = losses;
        this.pictures = pictures;
    }

    ObjectNode block(ListBlock list) {
        ObjectNode block = Json.MAPPER.createObjectNode().put("type", "list");
        block.setAll(list(list, 1));
        return block;
    }

    private ObjectNode list(ListBlock list, int depth) {
        ObjectNode fields = Json.MAPPER.createObjectNode().put("ordered", list instanceof OrderedList);
        if (list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != 1) {
            fields.put("start", ordered.getMarkerStartNumber());
        }
        items(list, depth, fields.putArray("items"));
        return fields;
    }

    private void items(ListBlock list, int depth, ArrayNode items) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            item(item, depth, items);
        }
    }

    private void item(Node node, int depth, ArrayNode items) {
        ObjectNode item = items.addObject();
        List<ListBlock> nested = nested(node);
        nested.forEach(Node::unlink);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (!(child instanceof Paragraph)) {
                losses.add(
                        child, "an item of a list holds text and lists alone; the text of what stands in it was kept");
            }
        }
        item.set("text", RichText.json(SpanReading.read(node, losses, pictures)));
        for (ListBlock below : nested) {
            if (depth == BodyRules.DEEPEST_LIST) {
                losses.add(below, "a list that is too deep was joined with the one above it");
                items(below, depth, items);
            } else if (item.has("list")) {
                losses.add(below, "a second list below an item was joined with the first");
                items(below, depth + 1, (ArrayNode) item.get("list").get("items"));
            } else {
                item.set("list", list(below, depth + 1));
            }
        }
    }

    private static List<ListBlock> nested(Node item) {
        List<ListBlock> lists = new ArrayList<>();
        for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof ListBlock list) {
                lists.add(list);
            }
        }
        return lists;
    }
}
