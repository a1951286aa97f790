package com.mealprep360.editorial.bulk;

import static com.mealprep360.kernel.problems.KernelProblem.NOT_FOUND;

import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.http.Correlation;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** All imports, and the states that they go through. */
@ApplicationScoped
public class Imports {
    @Inject
    Jdbi sql;

    @Inject
    Clock clock;

    @Inject
    BulkConfig config;

    /**
     * A new import whose body is about to come.
     *
     * @param upload what proves later that it is still this request that sends the body
     * @return false if an earlier request with this id has received it already
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean begin(UUID id, UUID upload, ImportJob.Order order, Actor actor, boolean takenOver) {
        return sql.withHandle(handle -> {
            int inserted = handle.createUpdate("""
              INSERT INTO editorial.import (id, upload, type, owner, roles, correlation_id, publish, dry_run, locale, source,
                files, state, created_at, worked_at)
              VALUES (:id, :upload, :type, :owner, :roles, :correlationId, :publish, :dryRun, :locale, :source,
                :files, 'receiving', :now, :now)
              ON CONFLICT (id) DO NOTHING
              """)
                    .bind("id", id)
                    .bind("upload", upload)
                    .bind("owner", actor.subject())
                    .bindArray("roles", String.class, actor.roles())
                    .bind("correlationId", Correlation.id())
                    .bind("type", order.type())
                    .bind("publish", order.publish())
                    .bind("dryRun", order.dryRun())
                    .bind("locale", order.locale())
                    .bind("source", order.source())
                    .bind("files", order.files())
                    .bind("now", clock.instant())
                    .execute();
            if (inserted == 1) {
                return true;
            }
            int taken = handle.execute(
                    "UPDATE editorial.import SET upload = ? WHERE id = ? AND state = 'receiving'", upload, id);
            handle.execute(
                    "DELETE FROM editorial.import_piece WHERE import_id = ? AND EXISTS (SELECT FROM editorial.import WHERE id = ? AND state = 'receiving')",
                    id,
                    id);
            return taken == 1;
        });
    }

    /** The whole body is there. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public ImportJob received(UUID id, UUID upload, boolean packed, long bytes, long lines) {
        return sql.withHandle(handle -> handle.createQuery("""
            UPDATE editorial.import SET state = 'waiting', packed = :packed, bytes = :bytes, lines = :lines, worked_at = :now
            WHERE id = :id AND upload = :upload AND state = 'receiving' RETURNING\s""" + ImportJob.COLUMNS)
                .bind("id", id)
                .bind("upload", upload)
                .bind("packed", packed)
                .bind("bytes", bytes)
                .bind("lines", lines)
                .bind("now", clock.instant())
                .map((row, context) -> ImportJob.of(row))
                .one());
    }

    /** Its body will not come; nothing of it stays. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void abandon(UUID id, UUID upload) {
        sql.useHandle(handle -> handle.execute(
                "DELETE FROM editorial.import WHERE id = ? AND upload = ? AND state = 'receiving'", id, upload));
    }

    /** @throws Problem NOT_FOUND if there is none that the actor may see: one's own, and for editors all */
    public ImportJob require(UUID id, Actor actor) {
        return sql.withHandle(handle -> handle.createQuery(
                        "SELECT " + ImportJob.COLUMNS + " FROM editorial.import WHERE id = ? AND state <> 'receiving'")
                .bind(0, id)
                .map((row, context) -> ImportJob.of(row))
                .findOne()
                .filter(job -> actor.isEditor() || job.actor().subject().equals(actor.subject()))
                .orElseThrow(() -> NOT_FOUND.because("There is no import with this id that you may see.")));
    }

    /** Stops it behind the batch that is being worked on. @throws Problem NOT_FOUND as {@link #require} */
    @Transactional
    public ImportJob cancel(UUID id, Actor actor) {
        if (require(id, actor).isOpen()) {
            end(id, "cancelled", null);
        }
        return require(id, actor);
    }

    /** It cannot go on. @param message why, in words */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void fail(UUID id, String message) {
        end(id, "failed", message);
    }

    private void end(UUID id, String state, @Nullable String message) {
        sql.useHandle(handle -> {
            int ended = handle.execute(
                    "UPDATE editorial.import SET state = ?, message = ?, finished_at = ? WHERE id = ? AND state IN ('waiting', 'running')",
                    state,
                    message,
                    clock.instant(),
                    id);
            if (ended == 1) {
                handle.execute("DELETE FROM editorial.import_piece WHERE import_id = ?", id);
            }
        });
    }

    /** The import that has waited longest, for this node to work on; those that another works on are passed by. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<ImportJob> lease(UUID node) {
        return sql.withHandle(handle -> handle.createQuery("""
            UPDATE editorial.import
            SET leased_by = :node, leased_until = :until, state = 'running', started_at = coalesce(started_at, :now)
            WHERE id = (
              SELECT id FROM editorial.import
              WHERE state IN ('waiting', 'running') AND (leased_until < :now OR leased_by = :node)
              ORDER BY worked_at LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING\s""" + ImportJob.COLUMNS)
                .bind("node", node)
                .bind("now", clock.instant())
                .bind("until", clock.instant().plus(config.lease()))
                .map((row, context) -> ImportJob.of(row))
                .findOne());
    }

    /** This node works on nothing any more; another need not wait for the leases to run out. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void release(UUID node) {
        sql.useHandle(handle -> handle.execute(
                "UPDATE editorial.import SET leased_until = '-infinity' WHERE leased_by = ? AND state = 'running'",
                node));
    }
}
