package com.mealprep360.audit;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.api.model.AuditEntriesDto;
import com.mealprep360.api.model.AuditEntryDto;
import com.mealprep360.kernel.Cursor;
import com.mealprep360.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads the trail, the newest first. */
@ApplicationScoped
class AuditEntries {
    @Inject
    Jdbi sql;

    @Inject
    People people;

    /**
     * Which entries; null for all.
     *
     * @param actor a subject, the name of a part of the system, or a pseudonym
     * @param from,until the first instant that counts, and the first that no longer does
     */
    record Wanted(
            @Nullable String subject,
            @Nullable String actor,
            @Nullable Instant from,
            @Nullable Instant until) {}

    /** @throws com.mealprep360.kernel.problems.Problem INVALID_REQUEST for a cursor of another query */
    AuditEntriesDto page(Wanted wanted, @Nullable String token, int limit) {
        Optional<Cursor> cursor = Cursor.of(token, 2, wanted);
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder("TRUE");
        if (wanted.subject() != null) {
            where.append(" AND e.subject = :subject");
            values.put("subject", people.line(wanted.subject()));
        }
        if (wanted.actor() != null) {
            where.append(
                    " AND e.actor = coalesce((SELECT pseudonym FROM audit.person WHERE subject = :actor), :actor)");
            values.put("actor", wanted.actor());
        }
        if (wanted.from() != null) {
            where.append(" AND e.at >= :from");
            values.put("from", wanted.from());
        }
        if (wanted.until() != null) {
            where.append(" AND e.at < :until");
            values.put("until", wanted.until());
        }
        cursor.ifPresent(found -> {
            where.append(" AND (e.at, e.id) < (:at, :id)");
            values.put("at", found.instant(0));
            values.put("id", found.id(1));
        });
        List<AuditEntryDto> found = sql.withHandle(handle -> handle.createQuery("SELECT " + StoredLine.COLUMNS
                        + ", a.subject AS assignee, u.subject AS meant FROM " + StoredLine.TABLES
                        + " LEFT JOIN audit.person a ON a.pseudonym = e.facts ->> 'assignee'"
                        + " LEFT JOIN audit.person u ON e.subject LIKE '" + People.TYPE
                        + "%' AND u.pseudonym = substr(e.subject, " + (People.TYPE.length() + 1) + ") WHERE " + where
                        + " ORDER BY e.at DESC, e.id DESC LIMIT :limit")
                .bindMap(values)
                .bind("limit", limit + 1)
                .map((row, context) -> {
                    AuditEntryDto entry = entry(StoredLine.read(row), row.getString("assignee"));
                    String meant = row.getString("meant");
                    return meant == null ? entry : entry.subject(People.TYPE + meant);
                })
                .list());
        AuditEntriesDto page = new AuditEntriesDto().items(found.subList(0, Math.min(limit, found.size())));
        if (found.size() > limit) {
            AuditEntryDto last = found.get(limit - 1);
            page.nextCursor(
                    new Cursor(List.of(last.getAt().toString(), last.getId().toString())).token(wanted));
        }
        return page;
    }

    private static AuditEntryDto entry(StoredLine stored, @Nullable String assignee) {
        AuditLine line = stored.line();
        ObjectNode facts = Json.object(line.facts());
        if (assignee != null) {
            facts.put("assignee", assignee);
        }
        return new AuditEntryDto()
                .number(line.number())
                .id(line.id())
                .action(line.action())
                .subject(line.subject())
                .actor(stored.person() == null ? line.actor() : stored.person().value())
                .origin(origin(stored))
                .correlationId(line.correlationId())
                .at(line.at())
                .before(line.before())
                .after(line.after())
                .facts(Json.MAPPER.convertValue(facts, new TypeReference<Map<String, Object>>() {}))
                .hash(stored.hash());
    }

    private static @Nullable String origin(StoredLine stored) {
        if (stored.address() != null) {
            return stored.address().value();
        }
        String origin = stored.line().origin();
        return origin == null || Blinding.isNeededFor(origin) ? null : origin;
    }
}
