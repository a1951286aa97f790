package com.mealprep360.editorial;

import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_SLUG_TAKEN;

import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.ContentType;
import com.mealprep360.kernel.problems.Fault;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Which slug belongs to whom. One that was ever public stays its item's for ever, so that links go on working. */
@ApplicationScoped
class SlugRegister {
    /** Of a row {@code s} of the register: that the public never saw it, and will not by what is planned. */
    static final String IS_SPARE = """
            NOT s.public AND NOT EXISTS (
              SELECT FROM editorial.schedule p
              WHERE p.item_id = s.item_id AND p.locale = s.locale AND p.slug = s.slug AND p.state = 'waiting')
            AND NOT EXISTS (
              SELECT FROM editorial.release_entry e JOIN editorial.release r ON r.id = e.release_id
              WHERE e.item_id = s.item_id AND e.locale = s.locale AND e.slug = s.slug
                AND r.state IN ('open', 'scheduled', 'blocked'))
            """;

    @Inject
    Jdbi sql;

    /** @throws Problem EDITORIAL_SLUG_TAKEN if another item of the type has it, or once had it in public */
    void claim(ContentRef item, String locale, String slug) {
        if (!isClaimed(item, locale, slug)) {
            throw taken();
        }
    }

    /** Whether the item may have it. */
    boolean isFree(ContentRef item, String locale, String slug) {
        return sql.withHandle(handle -> handle.createQuery(
                        "SELECT item_id FROM editorial.slug WHERE type = ? AND locale = ? AND slug = ?")
                .bind(0, item.type())
                .bind(1, locale)
                .bind(2, slug)
                .mapTo(UUID.class)
                .findOne()
                .map(item.id()::equals)
                .orElse(true));
    }

    static Problem taken() {
        return EDITORIAL_SLUG_TAKEN.because(
                "Another item has, or once had, this slug in this locale; choose another.",
                List.of(new Fault("/slug", "taken", "belongs to another item")));
    }

    /** Gives back the slugs of a locale that the public never saw, but for the one in use and those that are to go live. */
    void release(UUID item, String locale, String inUse) {
        sql.useHandle(handle -> handle.execute(
                "DELETE FROM editorial.slug s WHERE s.item_id = ? AND s.locale = ? AND s.slug <> ? AND " + IS_SPARE,
                item,
                locale,
                inUse));
    }

    void makePublic(List<ContentType.Published> all) {
        sql.useHandle(handle -> handle.createUpdate("""
                UPDATE editorial.slug s SET public = true FROM unnest(:items, :locales, :slugs) AS live (item_id, locale, slug)
                WHERE s.item_id = live.item_id AND s.locale = live.locale AND s.slug = live.slug AND NOT s.public
                """)
                .bindArray(
                        "items",
                        UUID.class,
                        all.stream().map(ContentType.Published::item).toList())
                .bindArray(
                        "locales",
                        String.class,
                        all.stream().map(ContentType.Published::locale).toList())
                .bindArray(
                        "slugs",
                        String.class,
                        all.stream().map(ContentType.Published::slug).toList())
                .execute());
    }

    private boolean isClaimed(ContentRef item, String locale, String slug) {
        return sql.withHandle(handle -> insert(handle, item, locale, slug)) || isFree(item, locale, slug);
    }

    private static boolean insert(Handle handle, ContentRef item, String locale, String slug) {
        return handle.execute(
                        "INSERT INTO editorial.slug (type, locale, slug, item_id, public) VALUES (?, ?, ?, ?, false) ON CONFLICT DO NOTHING",
                        item.type(),
                        locale,
                        slug,
                        item.id())
                == 1;
    }
}
