package com.mealprep360.audit;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Lines that go out together, with the addresses that they were written from. */
final class LineBatch {
    private final PreparedBatch lines;
    private final PreparedBatch origins;

    LineBatch(Handle handle) {
        lines = handle.prepareBatch("""
            INSERT INTO audit.entry (number, id, action, subject, actor, origin, correlation_id, at, before, after, facts,
                                     previous, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS json), ?, ?)
            """);
        origins = handle.prepareBatch("INSERT INTO audit.origin (entry_id, salt, address, at) VALUES (?, ?, ?, ?)");
    }

    /** @return the line's hash */
    String add(AuditLine line, @Nullable Blinding origin) {
        String hash = line.hash();
        lines.add(
                line.number(),
                line.id(),
                line.action(),
                line.subject(),
                line.actor(),
                line.origin(),
                line.correlationId(),
                line.at(),
                line.before(),
                line.after(),
                line.facts(),
                line.previous(),
                hash);
        if (origin != null) {
            origins.add(line.id(), origin.salt(), origin.value(), line.at());
        }
        return hash;
    }

    void send() {
        lines.execute();
        if (origins.size() > 0) {
            origins.execute();
        }
    }
}
