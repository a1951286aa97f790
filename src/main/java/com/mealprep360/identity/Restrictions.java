package com.mealprep360.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mealprep360.identity.Restriction.Cap;
import com.mealprep360.kernel.events.EventTail;
import com.mealprep360.kernel.events.Memory;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * What is held against the tokens of each person, from memory: each request with a token asks. An event about the person
 * drops it, so that a change is known to every node within a second (ADR 0033).
 */
@ApplicationScoped
public class Restrictions {
    /** What kind of thing a person's account is in events; their id is then the person's subject. */
    public static final String SUBJECT_TYPE = "users";

    private static final long MEMORY_BYTES = 16_777_216;
    /** An entry with its keys and its wrappers; most people have nothing held against them. */
    private static final int ENTRY_BYTES = 512;

    private static final int MOST_LATELY = 10_000;
    /** As long as a token lives. A node that has lost its database can only search and say how it is. */
    private static final Duration LATELY = Duration.ofMinutes(5);

    @Inject
    Jdbi sql;

    @Inject
    EventTail tail;

    private Memory<String, Restriction> known;
    private final Cache<String, Restriction> lately = Caffeine.newBuilder()
            .maximumSize(MOST_LATELY)
            .expireAfterWrite(LATELY)
            .build();

    @PostConstruct
    void begin() {
        known = new Memory<>(tail::isFresh, MEMORY_BYTES, (subject, found) -> ENTRY_BYTES, found -> true);
    }

    /**
     * While the database cannot be asked, what it said lately: an administrator is told that it is away, and how the rest
     * is.
     */
    Restriction of(String subject) {
        try {
            Restriction found = known.get(subject, this::read);
            lately.put(subject, found);
            return found;
        } catch (JdbiException away) {
            Restriction last = lately.getIfPresent(subject);
            if (last == null) {
                throw away;
            }
            return last;
        }
    }

    /** Before others who hear of it ask what now holds. */
    void forget(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) EventTail.Happened event) {
        if (event.subjectType().equals(SUBJECT_TYPE)) {
            known.forget(event.subjectId());
            lately.invalidate(event.subjectId());
        }
    }

    private Restriction read(String subject) {
        return sql.withHandle(handle -> handle.createQuery("""
                SELECT s.since, s.suspended_by, s.reason, c.at, c.roles
                FROM (SELECT CAST(:subject AS text) AS subject) one
                LEFT JOIN identity.suspension s USING (subject) LEFT JOIN identity.role_cap c USING (subject)
                """)
                .bind("subject", subject)
                .map((row, context) -> new Restriction(suspension(row), cap(row)))
                .one());
    }

    private static @Nullable Suspension suspension(ResultSet row) throws SQLException {
        Timestamp since = row.getTimestamp("since");
        return since == null
                ? null
                : new Suspension(since.toInstant(), row.getString("suspended_by"), row.getString("reason"));
    }

    private static @Nullable Cap cap(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("at");
        return at == null
                ? null
                : new Cap(
                        at.toInstant(), Set.of((String[]) row.getArray("roles").getArray()));
    }
}
