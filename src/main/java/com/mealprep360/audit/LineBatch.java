package com.mealprep360.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Lines that go out together, with the addresses that they were written from: a statement for all of either. */
final class LineBatch {
    private final List<Row> lines = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();

    private record Row(AuditLine line, String hash) {}

    private record Origin(AuditLine line, Blinding address) {}

    /** @return the line's hash */
    String add(AuditLine line, @Nullable Blinding origin) {
        String hash = line.hash();
        lines.add(new Row(line, hash));
        if (origin != null) {
            origins.add(new Origin(line, origin));
        }
        return hash;
    }

    void send(Handle handle) {
        Update entries = handle.createUpdate("""
            INSERT INTO audit.entry (number, id, action, subject, actor, origin, correlation_id, at, before, after, facts,
                                     previous, hash)
            SELECT number, id, action, subject, actor, origin, correlation_id, CAST(at AS timestamptz), before, after,
                   CAST(facts AS json), previous, hash
            FROM unnest(:number, :id, :action, :subject, :actor, :origin, :correlationId, :at, :before, :after, :facts,
                        :previous, :hash)
              AS line (number, id, action, subject, actor, origin, correlation_id, at, before, after, facts, previous, hash)
            """)
                .bindArray("number", Long.class, of(lines, row -> row.line.number()))
                .bindArray("id", UUID.class, of(lines, row -> row.line.id()))
                .bindArray("hash", String.class, of(lines, Row::hash));
        texts(entries, "action", row -> row.line.action());
        texts(entries, "subject", row -> row.line.subject());
        texts(entries, "actor", row -> row.line.actor());
        texts(entries, "origin", row -> row.line.origin());
        texts(entries, "correlationId", row -> row.line.correlationId());
        texts(entries, "at", row -> row.line.at().toString());
        texts(entries, "before", row -> row.line.before());
        texts(entries, "after", row -> row.line.after());
        texts(entries, "facts", row -> row.line.facts());
        texts(entries, "previous", row -> row.line.previous());
        entries.execute();
        if (!origins.isEmpty()) {
            handle.createUpdate("""
                INSERT INTO audit.origin (entry_id, salt, address, at)
                SELECT entry_id, salt, address, CAST(at AS timestamptz)
                FROM unnest(:entry, :salt, :address, :at) AS origin (entry_id, salt, address, at)
                """)
                    .bindArray("entry", UUID.class, of(origins, origin -> origin.line.id()))
                    .bindArray("salt", String.class, of(origins, origin -> origin.address.salt()))
                    .bindArray("address", String.class, of(origins, origin -> origin.address.value()))
                    .bindArray(
                            "at",
                            String.class,
                            of(origins, origin -> origin.line.at().toString()))
                    .execute();
        }
    }

    private void texts(Update statement, String name, Function<Row, @Nullable String> field) {
        statement.bindArray(name, String.class, of(lines, field));
    }

    private static <R, T> List<T> of(List<R> rows, Function<R, T> field) {
        return rows.stream().map(field).toList();
    }
}
