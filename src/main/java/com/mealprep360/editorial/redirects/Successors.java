package com.mealprep360.editorial.redirects;

import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_REDIRECT_LOOP;
import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_SUCCESSOR_NOT_PUBLISHED;

import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
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
            throw EDITORIAL_SUCCESSOR_NOT_PUBLISHED.because(
                    "What takes its place must be an item that is published in the same locale.");
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

    private boolean isPublished(ContentRef item, String locale) {
        return sql.withHandle(handle -> handle.createQuery(
                                "SELECT count(*) FROM editorial.public_place WHERE item_id = :id AND type = :type AND locale = :locale")
                        .bind("id", item.id())
                        .bind("type", item.type())
                        .bind("locale", locale)
                        .mapTo(Integer.class)
                        .one()
                > 0);
    }
}
