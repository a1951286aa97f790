package com.mealprep360.kernel.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.kernel.Ids;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.KernelConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The keys that were used in the last 24 hours, and what was answered under each. */
@ApplicationScoped
public class IdempotencyKeys {
    private static final Duration KEPT = Duration.ofHours(24);

    @Inject
    Jdbi sql;

    @Inject
    Clock clock;

    @Inject
    KernelConfig config;

    /** A key is each subject's own, for one operation. */
    record Key(String subject, String operation, String text) {}

    /** @param status null while the first request is running */
    record Use(
            String requestHash,
            UUID seed,
            boolean mine,
            boolean takenOver,
            @Nullable Answer answer) {}

    record Answer(
            int status,
            Map<String, String> headers,
            @Nullable String body) {}

    /** Takes the key, or tells who has it. A key whose request died is taken over once its lease is out. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Use take(Key key, String requestHash) {
        Instant now = clock.instant();
        return sql.withHandle(handle -> {
            handle.execute(
                    "DELETE FROM kernel.idempotency WHERE subject = ? AND operation = ? AND key = ? AND created_at < ?",
                    key.subject(),
                    key.operation(),
                    key.text(),
                    now.minus(KEPT));
            int inserted = handle.execute(
                    """
          INSERT INTO kernel.idempotency (subject, operation, key, request_hash, seed, leased_until, created_at)
          VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
          """,
                    key.subject(),
                    key.operation(),
                    key.text(),
                    requestHash,
                    Ids.next(),
                    now.plus(config.idempotencyLease()),
                    now);
            int taken = inserted == 1
                    ? 1
                    : handle.execute(
                            """
          UPDATE kernel.idempotency SET leased_until = ?
          WHERE subject = ? AND operation = ? AND key = ? AND request_hash = ? AND status IS NULL AND leased_until <= ?
          """,
                            now.plus(config.idempotencyLease()),
                            key.subject(),
                            key.operation(),
                            key.text(),
                            requestHash,
                            now);
            return handle.createQuery("""
              SELECT request_hash, seed, status, headers, body FROM kernel.idempotency
              WHERE subject = ? AND operation = ? AND key = ?
              """)
                    .bind(0, key.subject())
                    .bind(1, key.operation())
                    .bind(2, key.text())
                    .map((row, context) -> new Use(
                            row.getString("request_hash"),
                            row.getObject("seed", UUID.class),
                            taken == 1,
                            taken == 1 && inserted == 0,
                            row.getObject("status") == null
                                    ? null
                                    : answer(row.getInt("status"), row.getString("headers"), row.getString("body"))))
                    .one();
        });
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void answered(Key key, Answer answer) {
        sql.useHandle(handle -> handle.execute(
                "UPDATE kernel.idempotency SET status = ?, headers = CAST(? AS jsonb), body = ? WHERE subject = ? AND operation = ? AND key = ?",
                answer.status(),
                Json.write(answer.headers()),
                answer.body(),
                key.subject(),
                key.operation(),
                key.text()));
    }

    /**
     * Ends the lease after a failure that was ours: the client shall try again, at once and under the same seed, since a
     * connection that broke at the commit leaves open whether it took effect.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void release(Key key) {
        sql.useHandle(handle -> handle.execute(
                "UPDATE kernel.idempotency SET leased_until = ? WHERE subject = ? AND operation = ? AND key = ? AND status IS NULL",
                clock.instant(),
                key.subject(),
                key.operation(),
                key.text()));
    }

    /** Forgets what is older than 24 hours. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forget() {
        return sql.withHandle(handle -> handle.execute(
                "DELETE FROM kernel.idempotency WHERE created_at < ?",
                clock.instant().minus(KEPT)));
    }

    private static Answer answer(int status, String headers, @Nullable String body) {
        Map<String, String> read = new TreeMap<>();
        for (Map.Entry<String, JsonNode> header : Json.object(headers).properties()) {
            read.put(header.getKey(), header.getValue().asText());
        }
        return new Answer(status, read, body);
    }
}
