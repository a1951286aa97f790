package com.mealprep360.audit;

import com.mealprep360.kernel.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the chain, as it is stored and hashed.
 *
 * @param number from 1, without gaps
 * @param previous the hash of the line before; {@link #GENESIS} for the first
 * @param actor a pseudonym, {@code anonymous} or {@code system:<name>}
 * @param origin a salted hash of the address, {@code system:<name>}, or null where it is not known
 * @param before,after hashes of content
 * @param facts the JSON text, to the letter
 */
record AuditLine(
        long number,
        String previous,
        UUID id,
        String action,
        String subject,
        String actor,
        @Nullable String origin,
        String correlationId,
        Instant at,
        @Nullable String before,
        @Nullable String after,
        String facts) {
    /** What the first line follows. */
    static final String GENESIS = "0".repeat(64);

    private static final String FORM = "mealprep360-audit-1";

    /**
     * SHA-256, in hexadecimal, of the form's name and behind it each field in the order of this record: the length of its
     * UTF-8 in bytes, a colon, and the text; a hyphen for one that is absent. The instant is in microseconds since 1970.
     */
    String hash() {
        StringBuilder canonical = new StringBuilder(FORM);
        put(canonical, Long.toString(number));
        put(canonical, previous);
        put(canonical, id.toString());
        put(canonical, action);
        put(canonical, subject);
        put(canonical, actor);
        put(canonical, origin);
        put(canonical, correlationId);
        put(canonical, Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at)));
        put(canonical, before);
        put(canonical, after);
        put(canonical, facts);
        return Json.sha256(canonical.toString());
    }

    private static void put(StringBuilder canonical, @Nullable String field) {
        if (field == null) {
            canonical.append('-');
        } else {
            canonical
                    .append(field.getBytes(StandardCharsets.UTF_8).length)
                    .append(':')
                    .append(field);
        }
    }
}
