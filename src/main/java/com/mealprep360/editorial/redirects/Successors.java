package com.mealprep360.editorial.redirects;

import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_REDIRECT_LOOP;
import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_SUCCESSOR_NOT_PUBLISHED;

import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * What takes the place of what goes offline, locale by locale. One that is named has to be published at that moment, and what is
 * published needs no successor, so they never go in circles. A name that was given before is forgotten when the locale goes offline
 * once more, unless it does so because its going live is taken back.
 */
@ApplicationScoped
public class Successors {
    @Inject
    Jdbi sql;

    /**
     * Says what takes the place of an item that goes offline in this transaction, which holds the lock on that item.
     *
     * @param successor null for nothing
     * @throws Problem EDITORIAL_SUCCESSOR_NOT_PUBLISHED; EDITORIAL_REDIRECT_LOOP for the item itself
     */
    public void name(ContentRef item, String locale, @Nullable ContentRef successor) {
        if (successor == null) {
            sql.useHandle(handle -> handle.execute(
                    "DELETE FROM editorial.successor WHERE item_id = ? AND locale = ?", item.id(), locale));
            return;
        }
        if (successor.equals(item)) {
            throw EDITORIAL_REDIRECT_LOOP.because("It cannot take its own place.");
        }
        lock();
        if (!isPublished(successor, locale)) {
            throw notPublished();
        }
        sql.useHandle(handle -> handle.execute("""
            INSERT INTO editorial.successor (item_id, locale, successor_id) VALUES (?, ?, ?)
            ON CONFLICT (item_id, locale) DO UPDATE SET successor_id = excluded.successor_id
            """, item.id(), locale, successor.id()));
    }

    /** What was named when the item went offline before, if it can take its place once more until the end of the transaction. */
    public Optional<ContentRef> former(ContentRef item, String locale) {
        Optional<ContentRef> named = sql.withHandle(handle -> handle.createQuery("""
                SELECT i.type, i.id FROM editorial.successor s JOIN editorial.item i ON i.id = s.successor_id
                WHERE s.item_id = ? AND s.locale = ?
                """)
                .bind(0, item.id())
                .bind(1, locale)
                .map((row, context) -> new ContentRef(row.getString("type"), row.getObject("id", UUID.class)))
                .findOne());
        // Who takes the table's lock keeps all others from going offline, so it is for those alone that need it.
        named.ifPresent(successor -> lock());
        return named.filter(successor -> isPublished(successor, locale));
    }

    /** Two that name each other at once would each find the other one published. */
    private void lock() {
        sql.useHandle(handle -> handle.execute("LOCK TABLE editorial.successor IN SHARE ROW EXCLUSIVE MODE"));
    }

    /** Why something cannot take the place of what goes offline. */
    public static Problem notPublished() {
        return EDITORIAL_SUCCESSOR_NOT_PUBLISHED.because(
                "What takes its place must be an item that is published in the same locale.");
    }

    /** What a row names in {@code successor_id} and {@code successor_type}; null if it names nothing. */
    public static @Nullable ContentRef of(ResultSet row) throws SQLException {
        UUID id = row.getObject("successor_id", UUID.class);
        return id == null ? null : new ContentRef(row.getString("successor_type"), id);
    }

    /** One locale of an item. */
    public record Place(ContentRef item, String locale) {}

    /** Those of the places that are published. */
    public Set<Place> published(Set<Place> places) {
        if (places.isEmpty()) {
            return new HashSet<>();
        }
        return sql.withHandle(handle -> handle
                .createQuery("SELECT type, item_id, locale FROM editorial.public_place WHERE item_id = ANY (:ids)")
                .bindArray(
                        "ids",
                        UUID.class,
                        places.stream()
                                .map(place -> place.item().id())
                                .distinct()
                                .toList())
                .map((row, context) -> new Place(
                        new ContentRef(row.getString("type"), row.getObject("item_id", UUID.class)),
                        row.getString("locale")))
                .stream()
                .filter(places::contains)
                .collect(Collectors.toCollection(HashSet::new)));
    }

    private boolean isPublished(ContentRef item, String locale) {
        return !published(Set.of(new Place(item, locale))).isEmpty();
    }
}
