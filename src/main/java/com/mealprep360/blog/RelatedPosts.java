package com.mealprep360.blog;

import com.mealprep360.editorial.reading.Edition;
import com.mealprep360.editorial.reading.PublishedItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Posts that are like another one. */
@ApplicationScoped
class RelatedPosts {
    /**
     * The four values of the post itself are found first, so that each of the three conditions is looked up in an index of its own.
     * A category that was merged is the one in its place.
     */
    private static final String MOST_ALIKE = """
        WITH this AS MATERIALIZED (
          SELECT locale, series_key, tag_keys, category_ids
          FROM %1$s WHERE item_id = :item AND locale = :locale),
        category AS MATERIALIZED (
          SELECT c.id, c.path[cardinality(c.path)] AS now FROM blog.category c
          WHERE c.path[cardinality(c.path)] IN (
            SELECT m.path[cardinality(m.path)] FROM blog.category m, this WHERE m.id = ANY (this.category_ids)))
        SELECT p.card
        FROM %1$s p
        CROSS JOIN LATERAL (SELECT
          CASE WHEN p.series_key = (SELECT series_key FROM this) THEN 4 ELSE 0 END
          + 2 * (SELECT count(DISTINCT now) FROM category WHERE id = ANY (p.category_ids))
          + (SELECT count(*) FROM (
              SELECT unnest(p.tag_keys) INTERSECT SELECT unnest(tag_keys) FROM this) AS tag)) AS s (likeness)
        WHERE p.locale = (SELECT locale FROM this) AND p.item_id <> :item
          AND (p.series_key = (SELECT series_key FROM this)
            OR p.tag_keys && (SELECT tag_keys FROM this)
            OR p.category_ids && ARRAY(SELECT id FROM category))
        ORDER BY s.likeness DESC, p.first_published_at DESC, p.item_id DESC
        LIMIT :limit
        """;

    @Inject
    PostShelf shelf;

    /** @return the contract's {@code RelatedPosts} */
    String to(PublishedItem post, Edition edition, int limit) {
        List<String> cards =
                edition.of(shelf).cards(MOST_ALIKE, Map.of("item", post.id(), "locale", post.locale(), "limit", limit));
        return "{\"items\":[" + String.join(",", cards) + "]}";
    }
}
