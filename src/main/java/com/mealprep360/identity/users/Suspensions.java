package com.mealprep360.identity.users;

import static com.mealprep360.identity.IdentityProblem.SUSPENDED;

import com.mealprep360.identity.Actor;
import com.mealprep360.identity.Suspension;
import com.mealprep360.kernel.events.EventLog;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Who is shut out. What is written here every node heeds within a second. */
@ApplicationScoped
class Suspensions {
    @Inject
    Jdbi sql;

    @Inject
    EventLog events;

    @Inject
    Clock clock;

    /**
     * Shuts somebody out, or gives another reason for it.
     *
     * @throws Problem SUSPENDED if the actor is suspended: of two who suspend each other at once one is the first
     */
    @Transactional
    public void begin(String subject, String reason, Actor actor) {
        sql.useHandle(handle -> {
            lock(handle);
            if (!of(handle, List.of(actor.subject())).isEmpty()) {
                throw SUSPENDED.because("You have been suspended meanwhile.");
            }
            int changed = handle.execute("""
                    INSERT INTO identity.suspension AS s (subject, since, suspended_by, reason) VALUES (?, ?, ?, ?)
                    ON CONFLICT (subject) DO UPDATE SET reason = excluded.reason, suspended_by = excluded.suspended_by
                    WHERE s.reason <> excluded.reason
                    """, subject, clock.instant(), actor.subject(), reason);
            if (changed > 0) {
                events.append(UserEvent.suspended(subject, reason), actor.subject());
            }
        });
    }

    /** Lets somebody in again. @return whether they were shut out */
    @Transactional
    public boolean end(String subject, Actor actor) {
        boolean wasHeld = sql.withHandle(
                handle -> handle.execute("DELETE FROM identity.suspension WHERE subject = ?", subject) > 0);
        if (wasHeld) {
            events.append(UserEvent.of(UserEvent.Kind.REINSTATED, subject), actor.subject());
        }
        return wasHeld;
    }

    /** The suspensions of those who are suspended. */
    Map<String, Suspension> of(Collection<String> subjects) {
        return sql.withHandle(handle -> of(handle, subjects));
    }

    /** Who is suspended, the latest first. */
    List<String> page(long first, int most) {
        return sql.withHandle(handle -> handle.createQuery(
                        "SELECT subject FROM identity.suspension ORDER BY since DESC, subject LIMIT :most OFFSET :first")
                .bind("most", most)
                .bind("first", first)
                .mapTo(String.class)
                .list());
    }

    private static Map<String, Suspension> of(Handle handle, Collection<String> subjects) {
        return handle.createQuery(
                        "SELECT subject, since, suspended_by, reason FROM identity.suspension WHERE subject = ANY (:subjects)")
                .bindArray("subjects", String.class, subjects)
                .reduceRows(new HashMap<>(), (found, row) -> {
                    found.put(
                            row.getColumn("subject", String.class),
                            new Suspension(
                                    row.getColumn("since", Instant.class),
                                    row.getColumn("suspended_by", String.class),
                                    row.getColumn("reason", String.class)));
                    return found;
                });
    }

    private static void lock(Handle handle) {
        handle.createQuery("SELECT CAST(pg_advisory_xact_lock(hashtextextended('identity.suspension', 360)) AS text)")
                .mapTo(String.class)
                .one();
    }
}
