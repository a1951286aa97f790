package com.mealprep360.audit;

import com.fasterxml.jackson.core.type.TypeReference;
import com.mealprep360.api.model.AuditEntriesDto;
import com.mealprep360.api.model.AuditEntryDto;
import com.mealprep360.kernel.Cursor;
import com.mealprep360.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads the trail, the newest first. */
@ApplicationScoped
class AuditEntries {
    @Inject
    Jdbi sql;

    /** @throws com.mealprep360.kernel.problems.Problem INVALID_REQUEST for a cursor of another query */
    AuditEntriesDto page(@Nullable String subject, @Nullable String actor, @Nullable String token, int limit) {
        Optional<Cursor> cursor = Cursor.of(token, 2, subject, actor);
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder("TRUE");
        if (subject != null) {
            where.append(" AND subject = :subject");
            values.put("subject", subject);
        }
        if (actor != null) {
            where.append(" AND actor = :actor");
            values.put("actor", actor);
        }
        cursor.ifPresent(found -> {
            where.append(" AND (at, id) < (:at, :id)");
            values.put("at", found.instant(0));
            values.put("id", found.id(1));
        });
        List<AuditEntryDto> found = sql.withHandle(handle -> handle.createQuery(
                        "SELECT id, action, subject, actor, correlation_id, at, facts FROM audit.entry WHERE " + where
                                + " ORDER BY at DESC, id DESC LIMIT :limit")
                .bindMap(values)
                .bind("limit", limit + 1)
                .map((row, context) -> entry(row))
                .list());
        AuditEntriesDto page = new AuditEntriesDto().items(found.subList(0, Math.min(limit, found.size())));
        if (found.size() > limit) {
            AuditEntryDto last = found.get(limit - 1);
            page.nextCursor(
                    new Cursor(List.of(last.getAt().toString(), last.getId().toString())).token(subject, actor));
        }
        return page;
    }

    private static AuditEntryDto entry(ResultSet row) throws SQLException {
        return new AuditEntryDto()
                .id(row.getObject("id", UUID.class))
                .action(row.getString("action"))
                .subject(row.getString("subject"))
                .actor(row.getString("actor"))
                .correlationId(row.getString("correlation_id"))
                .at(row.getTimestamp("at").toInstant())
                .facts(Json.MAPPER.convertValue(
                        Json.object(row.getString("facts")), new TypeReference<Map<String, Object>>() {}));
    }
}
