package com.mealprep360.editorial.presence;

import com.mealprep360.editorial.presence.Presence.Person;
import com.mealprep360.editorial.presence.Presence.Place;
import com.mealprep360.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Keeps who is where. Whoever is not heard of for a while has left. */
@ApplicationScoped
public class Attendance {
    /** How often one who stays is to be heard of; three times within the time after which one has left. */
    static final Duration BEAT = Duration.ofSeconds(10);

    static final Duration GONE_AFTER = BEAT.multipliedBy(3);
    private static final int CLEANED_AT_ONCE = 100;

    @Inject
    Jdbi sql;

    @Inject
    Clock clock;

    /** How somebody is there: whether to write if nobody does, and whether even if somebody does. */
    record Wish(boolean editing, boolean takeOver) {}

    /** Comes, or goes on being there. */
    @Transactional
    public Presence arrive(Place place, Wish wish, Actor actor) {
        Instant now = clock.instant();
        return sql.withHandle(handle -> {
            lock(handle, place);
            clean(handle, place, now);
            if (wish.takeOver()) {
                handle.createUpdate("""
                    UPDATE editorial.presence SET editing = false, taken_by = :subject
                    WHERE item_id = :item AND locale = :locale AND editing AND subject <> :subject
                    """)
                        .bind("subject", actor.subject())
                        .bind("item", place.item())
                        .bind("locale", place.locale())
                        .execute();
            }
            handle.createUpdate("""
                INSERT INTO editorial.presence AS p (item_id, locale, subject, name, since, seen_at, editing)
                VALUES (:item, :locale, :subject, :name, :now, :now, :wanted AND NOT EXISTS (
                  SELECT FROM editorial.presence o
                  WHERE o.item_id = :item AND o.locale = :locale AND o.editing AND o.subject <> :subject))
                ON CONFLICT (item_id, locale, subject) DO UPDATE SET
                  name = excluded.name, seen_at = excluded.seen_at, editing = excluded.editing,
                  taken_by = CASE WHEN :wanted AND NOT excluded.editing THEN p.taken_by END
                """)
                    .bind("item", place.item())
                    .bind("locale", place.locale())
                    .bind("subject", actor.subject())
                    .bind("name", Objects.requireNonNullElse(actor.username(), actor.subject()))
                    .bind("now", now)
                    .bind("wanted", wish.editing() || wish.takeOver())
                    .execute();
            return read(handle, List.of(place), now).get(place);
        });
    }

    /** Leaves, or was not there. */
    @Transactional
    public void leave(Place place, Actor actor) {
        sql.useHandle(handle -> handle.execute(
                "DELETE FROM editorial.presence WHERE item_id = ? AND locale = ? AND subject = ?",
                place.item(),
                place.locale(),
                actor.subject()));
    }

    /** Who is there without the caller having come; each place has an answer. */
    public Map<Place, Presence> look(Collection<Place> places) {
        return sql.withHandle(handle -> read(handle, places, clock.instant()));
    }

    /** Of two who come at once one is the first. */
    private static void lock(Handle handle, Place place) {
        handle.createQuery("SELECT CAST(pg_advisory_xact_lock(hashtextextended(:place, 360)) AS text)")
                .bind("place", place.item() + " " + place.locale())
                .mapTo(String.class)
                .one();
    }

    /** Those who left this place, and a few of others where nobody comes any more. */
    private static void clean(Handle handle, Place place, Instant now) {
        Instant left = now.minus(GONE_AFTER);
        handle.execute(
                "DELETE FROM editorial.presence WHERE item_id = ? AND locale = ? AND seen_at < ?",
                place.item(),
                place.locale(),
                left);
        handle.execute("""
            DELETE FROM editorial.presence WHERE ctid = ANY (ARRAY(
              SELECT ctid FROM editorial.presence WHERE seen_at < ? LIMIT ? FOR UPDATE SKIP LOCKED))
            """, left, CLEANED_AT_ONCE);
    }

    private static Map<Place, Presence> read(Handle handle, Collection<Place> places, Instant now) {
        Map<Place, List<Person>> people = new LinkedHashMap<>();
        places.forEach(place -> people.put(place, new ArrayList<>()));
        handle.createQuery("""
            SELECT item_id, locale, subject, name, editing, since, taken_by FROM editorial.presence
            WHERE item_id = ANY (:items) AND seen_at >= :left ORDER BY since, subject
            """)
                .bindArray(
                        "items",
                        UUID.class,
                        people.keySet().stream().map(Place::item).distinct().toList())
                .bind("left", now.minus(GONE_AFTER))
                .map((row, context) -> Map.entry(
                        new Place(row.getObject("item_id", UUID.class), row.getString("locale")),
                        new Person(
                                row.getString("subject"),
                                row.getString("name"),
                                row.getBoolean("editing"),
                                row.getTimestamp("since").toInstant(),
                                row.getString("taken_by"))))
                .filter(one -> people.containsKey(one.getKey()))
                .forEach(one -> people.get(one.getKey()).add(one.getValue()));
        Map<Place, Presence> found = new LinkedHashMap<>();
        people.forEach((place, all) -> found.put(place, new Presence(place, List.copyOf(all))));
        return found;
    }
}
