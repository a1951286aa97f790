package com.mealprep360.blog.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.blog.PostQuery;
import com.mealprep360.blog.PostShelf;
import com.mealprep360.blog.PublishedTargets;
import com.mealprep360.blog.body.HtmlRendering;
import com.mealprep360.editorial.reading.PublishedItem;
import com.mealprep360.editorial.reading.PublishedRows;
import com.mealprep360.editorial.reading.ShelfRows.Listed;
import com.mealprep360.editorial.reading.SiteAddresses;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.problems.Problem;
import com.mealprep360.media.Media;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes feeds of what is published, with a few posts in memory at a time. */
@ApplicationScoped
class FeedReading {
    private static final int READ_AT_ONCE = 10;
    /** A document that has got so long ends, and links the next one; readers give up on documents of many megabytes. */
    private static final int ENOUGH_CHARACTERS = 2_000_000;

    @Inject
    PublishedRows rows;

    @Inject
    PostShelf shelf;

    @Inject
    PublishedTargets targets;

    @Inject
    SiteAddresses addresses;

    /**
     * Some posts of a list.
     *
     * @param next where the list goes on; null at its end
     */
    record Page(List<Feed.Entry> entries, @Nullable String next) {}

    /** @throws Problem INVALID_REQUEST for a cursor of another query */
    Page page(PostQuery query, @Nullable String cursor, int limit) {
        List<Feed.Entry> entries = new ArrayList<>();
        @Nullable String after = cursor;
        long characters = 0;
        while (entries.size() < limit && characters < ENOUGH_CHARACTERS) {
            int wanted = Math.min(READ_AT_ONCE, limit - entries.size());
            List<Listed> found = rows.of(shelf).items(query.published(), after, wanted + 1);
            List<Listed> some = found.subList(0, Math.min(wanted, found.size()));
            for (Feed.Entry entry : entries(some)) {
                entries.add(entry);
                characters += entry.html().length();
            }
            if (found.size() <= wanted) {
                return new Page(entries, null);
            }
            after = some.get(some.size() - 1).cursor();
        }
        return new Page(entries, after);
    }

    private List<Feed.Entry> entries(Collection<Listed> listed) {
        List<PublishedItem> items = listed.stream().map(Listed::item).toList();
        List<ObjectNode> posts = items.stream()
                .map(item -> Json.object(new String(item.json(), StandardCharsets.UTF_8)))
                .toList();
        PublishedTargets.Found found =
                targets.of(posts.stream().map(post -> post.path("document")).toList(), rows);
        List<Feed.Entry> entries = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            entries.add(entry(items.get(i), posts.get(i), found));
        }
        return entries;
    }

    private Feed.Entry entry(PublishedItem item, JsonNode post, PublishedTargets.Found found) {
        JsonNode document = post.path("document");
        JsonNode cover = document.path("cover").path("mediaId");
        return new Feed.Entry(
                id(item),
                addresses.page(shelf.type(), item.slug(), item.locale(), item.source()),
                item.locale(),
                document.path("title").asText(),
                document.path("excerpt").asText(),
                HtmlRendering.of(document.path("body"), found.in(item.locale())),
                Instant.parse(post.path("firstPublishedAt").asText()),
                Instant.parse(post.path("publishedAt").asText()),
                document.path("authors").valueStream().map(FeedReading::author).toList(),
                document.path("tags").valueStream().map(JsonNode::asText).toList(),
                cover.isTextual()
                        ? found.picture(UUID.fromString(cover.asText()))
                                .map(this::picture)
                                .orElse(null)
                        : null);
    }

    /** For life, whatever becomes of slugs and addresses; a translation is another entry than its source. */
    private static String id(PublishedItem item) {
        String translation = item.id() + "/" + item.locale();
        return "urn:uuid:"
                + (item.source() ? item.id() : UUID.nameUUIDFromBytes(translation.getBytes(StandardCharsets.UTF_8)));
    }

    private static Feed.Author author(JsonNode author) {
        return new Feed.Author(
                author.path("name").asText(),
                author.has("url") ? author.path("url").asText() : null);
    }

    private Feed.Picture picture(Media.View view) {
        return new Feed.Picture(addresses.platform(view.url()), view.type(), view.width(), view.height());
    }
}
