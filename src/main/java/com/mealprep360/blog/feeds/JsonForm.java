package com.mealprep360.blog.feeds;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import java.nio.charset.StandardCharsets;

/** JSON Feed 1.1. */
final class JsonForm {
    private JsonForm() {}

    static byte[] write(Feed feed) {
        ObjectNode json = Json.MAPPER
                .createObjectNode()
                .put("version", "https://jsonfeed.org/version/1.1")
                .put("title", feed.title())
                .put("home_page_url", feed.site())
                .put("feed_url", feed.self());
        if (feed.next() != null) {
            json.put("next_url", feed.next());
        }
        if (feed.locale() != null) {
            json.put("language", feed.locale());
        }
        json.putArray("items")
                .addAll(feed.entries().stream().map(JsonForm::item).toList());
        return Json.write(json).getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode item(Feed.Entry entry) {
        ObjectNode item = Json.MAPPER
                .createObjectNode()
                .put("id", entry.id())
                .put("url", entry.page())
                .put("title", entry.title())
                .put("summary", entry.excerpt())
                .put("content_html", entry.html())
                .put("date_published", entry.publishedAt().toString())
                .put("date_modified", entry.updatedAt().toString())
                .put("language", entry.locale());
        if (entry.cover() != null) {
            item.put("image", entry.cover().url());
        }
        entry.authors().forEach(author -> {
            ObjectNode said = item.withArray("authors").addObject().put("name", author.name());
            if (author.url() != null) {
                said.put("url", author.url());
            }
        });
        entry.tags().forEach(tag -> item.withArray("tags").add(tag));
        return item;
    }
}
