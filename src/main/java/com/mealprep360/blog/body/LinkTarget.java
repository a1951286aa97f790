package com.mealprep360.blog.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.Json;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a span leads: the contract's {@code TextLink}.
 *
 * @param href an address; null if it leads to an item
 * @param item an item of the platform; null if it leads to an address
 */
record LinkTarget(
        @Nullable String href,
        @Nullable ContentRef item,
        @Nullable String title) {
    /** Null if it leads nowhere. */
    static @Nullable LinkTarget of(JsonNode link) {
        String title = link.has("title") ? link.get("title").asText() : null;
        if (link.has("href")) {
            return new LinkTarget(link.get("href").asText(), null, title);
        }
        JsonNode item = link.path("item");
        return item.path("id").isTextual() ? new LinkTarget(null, reference(item), title) : null;
    }

    ObjectNode json() {
        ObjectNode link = Json.MAPPER.createObjectNode();
        if (href != null) {
            link.put("href", href);
        } else if (item != null) {
            link.putObject("item").put("type", item.type()).put("id", item.id().toString());
        }
        if (title != null) {
            link.put("title", title);
        }
        return link;
    }

    private static ContentRef reference(JsonNode item) {
        return new ContentRef(
                item.path("type").asText(), UUID.fromString(item.get("id").asText()));
    }
}
