package com.mealprep360.editorial.bulk;

import com.mealprep360.editorial.Incoming;
import com.mealprep360.editorial.LineOutcome;
import com.mealprep360.kernel.ContentType;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.problems.Fault;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Writes down what became of each line; of endless nonsense only so much. */
@ApplicationScoped
class LineNotes {
    private static final String INSERT = """
            INSERT INTO editorial.import_line (
              import_id, line, outcome, key, locale, slug, item_id, source, external_id, file, notes, reason, message, errors)
            VALUES (
              :job, :line, :outcome, :key, :locale, :slug, :item, :source, :externalId, :file,
              CAST(:notes AS jsonb), :reason, :message, CAST(:errors AS jsonb))
            """;
    static final int MOST_REFUSED = 10_000;
    private static final int MOST_FAULTS = 10;
    private static final int MOST_NOTES = 100;

    @Inject
    Jdbi sql;

    /** @param refusedBefore how many lines of the import were refused before these */
    void add(ImportJob job, List<ReadLine> reads, List<LineOutcome> outcomes, long refusedBefore) {
        sql.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(INSERT);
            long refused = refusedBefore;
            for (int i = 0; i < reads.size(); i++) {
                boolean isRefused = outcomes.get(i).kind() == LineOutcome.Kind.refused;
                if (!isRefused || refused++ < MOST_REFUSED) {
                    bind(batch, job, reads.get(i), outcomes.get(i), isRefused).add();
                }
            }
            if (batch.size() > 0) {
                batch.execute();
            }
        });
    }

    private static PreparedBatch bind(
            PreparedBatch batch, ImportJob job, ReadLine read, LineOutcome outcome, boolean refused) {
        Incoming line = read.incoming();
        Problem problem = outcome.problem();
        boolean named = line != null && !line.key().source().isEmpty();
        UUID key = line == null || refused ? null : line.key().in(line.locale());
        return batch.bind("job", job.id())
                .bind("line", read.number())
                .bind("outcome", outcome.kind().name())
                .bind("key", key)
                .bind("locale", line == null ? null : line.locale())
                .bind("slug", job.order().dryRun() ? outcome.slug() : null)
                .bind("item", outcome.item())
                .bind("source", named ? line.key().source() : null)
                .bind("externalId", named ? line.key().externalId() : null)
                .bind("file", read.file())
                .bind("notes", notes(read, outcome))
                .bind("reason", problem == null ? null : problem.type().slug())
                .bind("message", problem == null ? null : problem.detail())
                .bind("errors", problem == null ? null : errors(problem));
    }

    /** What the document refers to in vain comes first: a long file's odd marks are not to push it out. */
    private static @Nullable String notes(ReadLine read, LineOutcome outcome) {
        List<ContentType.Note> notes = Stream.concat(outcome.notes().stream(), read.notes().stream())
                .limit(MOST_NOTES)
                .toList();
        return notes.isEmpty() ? null : Json.write(notes);
    }

    private static @Nullable String errors(Problem problem) {
        List<Fault> faults = problem.faults();
        return faults.isEmpty() ? null : Json.write(faults.subList(0, Math.min(MOST_FAULTS, faults.size())));
    }
}
