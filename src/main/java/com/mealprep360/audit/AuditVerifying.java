package com.mealprep360.audit;

import com.mealprep360.audit.ChainFault.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the chain, a thousand lines at a time, while it grows: lines do not change, so it needs neither a lock nor a
 * long transaction.
 */
@ApplicationScoped
class AuditVerifying {
    private static final int AT_ONCE = 1_000;

    @Inject
    Jdbi sql;

    /**
     * @param checkpoint the last line that was looked at
     * @param head the end of the chain when it began
     * @param complete whether it came to that end
     */
    record Verification(
            long first,
            Checkpoint checkpoint,
            Checkpoint head,
            boolean complete,
            @Nullable ChainFault fault) {}

    /** @param last the highest number that there is; not that of the head if somebody cut or added */
    private record End(Checkpoint head, Checkpoint last) {}

    private record Walked(Checkpoint checkpoint, @Nullable ChainFault fault) {}

    /**
     * @param after behind which line to begin, 0 for all
     * @param most how many lines to look at
     * @param known what was noted down before
     */
    Verification verify(long after, long most, @Nullable Checkpoint known) {
        End end = end();
        long until = Math.min(end.head().number(), after + most);
        Checkpoint start = after == 0 ? Checkpoint.START : at(after).orElse(null);
        if (start == null) {
            return new Verification(after, Checkpoint.START, end.head(), false, gap(after, end));
        }
        Walked walked = walk(start, until, end);
        boolean complete = walked.fault() == null
                && walked.checkpoint().number() >= end.head().number();
        ChainFault fault = walked.fault();
        if (complete) {
            fault = atEnd(end);
        }
        if (fault == null && known != null) {
            fault = against(known, end);
        }
        return new Verification(after + 1, walked.checkpoint(), end.head(), complete, fault);
    }

    /** Where the chain ends at present. */
    Checkpoint head() {
        return end().head();
    }

    /** The head, and what was written last, in one look. */
    private End end() {
        return sql.withHandle(handle -> handle.createQuery("""
            SELECT h.number AS head, h.hash AS head_hash, coalesce(e.number, 0) AS last, coalesce(e.hash, :genesis) AS last_hash
            FROM audit.head h
            LEFT JOIN (SELECT number, hash FROM audit.entry ORDER BY number DESC LIMIT 1) e ON true
            """)
                .bind("genesis", AuditLine.GENESIS)
                .map((row, context) -> new End(
                        new Checkpoint(row.getLong("head"), row.getString("head_hash")),
                        new Checkpoint(row.getLong("last"), row.getString("last_hash"))))
                .one());
    }

    private Optional<Checkpoint> at(long number) {
        return sql.withHandle(handle -> handle.createQuery("SELECT hash FROM audit.entry WHERE number = ?")
                .bind(0, number)
                .map((row, context) -> new Checkpoint(number, row.getString("hash")))
                .findOne());
    }

    private Walked walk(Checkpoint start, long until, End end) {
        Checkpoint reached = start;
        while (reached.number() < until) {
            List<StoredLine> lines = next(reached.number(), until);
            for (StoredLine line : lines) {
                Optional<ChainFault> fault = line.fault(reached.number(), reached.hash());
                if (fault.isPresent()) {
                    return new Walked(reached, fault.get());
                }
                reached = new Checkpoint(line.line().number(), line.hash());
            }
            if (lines.isEmpty()) {
                return new Walked(reached, gap(reached.number() + 1, end));
            }
        }
        return new Walked(reached, null);
    }

    private List<StoredLine> next(long after, long until) {
        return sql.withHandle(handle -> handle.createQuery("SELECT " + StoredLine.COLUMNS + " FROM " + StoredLine.TABLES
                        + " WHERE e.number > :after AND e.number <= :until ORDER BY e.number LIMIT :most")
                .bind("after", after)
                .bind("until", until)
                .bind("most", AT_ONCE)
                .map((row, context) -> StoredLine.read(row))
                .list());
    }

    private static @Nullable ChainFault atEnd(End end) {
        long head = end.head().number();
        if (end.last().number() > head) {
            return new ChainFault(head + 1, Rule.SURPLUS);
        }
        return end.last().equals(end.head()) ? null : new ChainFault(head, Rule.END_CHANGED);
    }

    private static ChainFault gap(long number, End end) {
        long last = end.last().number();
        return number > last ? new ChainFault(last + 1, Rule.CUT_OFF) : new ChainFault(number, Rule.MISSING);
    }

    private @Nullable ChainFault against(Checkpoint known, End end) {
        Optional<Checkpoint> found = known.number() == 0 ? Optional.of(Checkpoint.START) : at(known.number());
        if (found.isEmpty()) {
            return gap(known.number(), end);
        }
        return found.get().equals(known) ? null : new ChainFault(known.number(), Rule.NOT_AS_KNOWN);
    }
}
