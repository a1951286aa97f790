package com.mealprep360.kernel.events;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as it stands in the log.
 *
 * @param id what consumers recognise a repetition by
 * @param txid the transaction that wrote it, as PostgreSQL's {@code xid8} in text
 * @param origin the client's address or {@code system:<name>}; null where nobody knew, and after a time
 * @param actor the subject of who did it, or the name of the part of the system that did
 */
public record LoggedEvent(
        String txid,
        long position,
        UUID id,
        String type,
        String subjectType,
        String subjectId,
        String actor,
        String correlationId,
        @Nullable String origin,
        Instant at,
        ObjectNode facts) {}
