package com.mealprep360.editorial.bulk;

import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_LINE_TWICE;

import com.mealprep360.editorial.BulkWriting;
import com.mealprep360.editorial.Incoming;
import com.mealprep360.editorial.LineOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** One step of an import: a batch, what became of it, and how far the import is now, all or nothing. */
@ApplicationScoped
public class BatchWork {
    @Inject
    Jdbi sql;

    @Inject
    BulkWriting writing;

    @Inject
    LineNotes notes;

    @Inject
    BulkConfig config;

    @Inject
    Clock clock;

    /**
     * Does the step.
     *
     * @return false if it is not this node's to do any more: somebody else is further, or the import was stopped
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean commit(ImportJob job, UUID node, Batch batch, List<ReadLine> reads) {
        Optional<Long> refused = lock(job, node, batch);
        if (refused.isEmpty()) {
            return false;
        }
        List<LineOutcome> outcomes = outcomes(job, reads, seen(job, reads));
        notes.add(job, reads, outcomes, refused.get());
        advance(job, batch, outcomes);
        return true;
    }

    private Optional<Long> lock(ImportJob job, UUID node, Batch batch) {
        return sql.withHandle(handle -> handle.createQuery("""
                SELECT refused FROM editorial.import
                WHERE id = ? AND leased_by = ? AND bytes_done = ? AND state = 'running' FOR UPDATE
                """)
                .bind(0, job.id())
                .bind(1, node)
                .bind(2, batch.from())
                .mapTo(Long.class)
                .findOne());
    }

    private Set<UUID> seen(ImportJob job, List<ReadLine> reads) {
        List<UUID> keys = reads.stream()
                .map(ReadLine::incoming)
                .filter(Objects::nonNull)
                .map(line -> line.key().in(line.locale()))
                .toList();
        return keys.isEmpty()
                ? new HashSet<>()
                : new HashSet<>(sql.withHandle(handle -> handle.createQuery(
                                "SELECT key FROM editorial.import_line WHERE import_id = :id AND key = ANY (:keys)")
                        .bind("id", job.id())
                        .bindArray("keys", UUID.class, keys)
                        .mapTo(UUID.class)
                        .list()));
    }

    private List<LineOutcome> outcomes(ImportJob job, List<ReadLine> reads, Set<UUID> seen) {
        List<Incoming> first = new ArrayList<>();
        Set<Incoming> twice = new HashSet<>();
        for (ReadLine read : reads) {
            Incoming line = read.incoming();
            if (line != null && seen.add(line.key().in(line.locale()))) {
                first.add(line);
            } else if (line != null) {
                twice.add(line);
            }
        }
        Iterator<LineOutcome> written = first.isEmpty()
                ? List.<LineOutcome>of().iterator()
                : writing.write(
                                new BulkWriting.Terms(
                                        job.order().type(),
                                        job.actor(),
                                        job.order().dryRun() ? job.id() : null),
                                first)
                        .iterator();
        return reads.stream()
                .map(read -> read.problem() != null
                        ? LineOutcome.refused(read.problem())
                        : twice.contains(read.incoming())
                                ? LineOutcome.refused(EDITORIAL_LINE_TWICE.because(
                                        "An earlier line of the file has the same source, external id and locale."))
                                : written.next())
                .toList();
    }

    private void advance(ImportJob job, Batch batch, List<LineOutcome> outcomes) {
        boolean last = batch.to() >= job.counts().bytes();
        sql.useHandle(handle -> handle.createUpdate("""
            UPDATE editorial.import SET
              bytes_done = :to, lines_done = greatest(lines_done, :lastLine), created = created + :created,
              updated = updated + :updated, unchanged = unchanged + :unchanged, refused = refused + :refused,
              not_published = not_published + :notPublished, worked_at = :now, leased_until = :until,
              state = CASE WHEN :last THEN 'done' ELSE state END, finished_at = CASE WHEN :last THEN CAST(:now AS timestamptz) END
            WHERE id = :id
            """)
                .bind("id", job.id())
                .bind("to", batch.to())
                .bind("lastLine", batch.lastLine())
                .bind("created", count(outcomes, LineOutcome.Kind.created))
                .bind("updated", count(outcomes, LineOutcome.Kind.updated))
                .bind("unchanged", count(outcomes, LineOutcome.Kind.unchanged))
                .bind("refused", count(outcomes, LineOutcome.Kind.refused))
                .bind(
                        "notPublished",
                        outcomes.stream()
                                .filter(one -> one.kind() != LineOutcome.Kind.refused && one.problem() != null)
                                .count())
                .bind("now", clock.instant())
                .bind("until", clock.instant().plus(config.lease()))
                .bind("last", last)
                .execute());
        if (last) {
            sql.useHandle(handle -> handle.execute("DELETE FROM editorial.import_piece WHERE import_id = ?", job.id()));
        }
    }

    private static long count(List<LineOutcome> outcomes, LineOutcome.Kind kind) {
        return outcomes.stream().filter(one -> one.kind() == kind).count();
    }
}
