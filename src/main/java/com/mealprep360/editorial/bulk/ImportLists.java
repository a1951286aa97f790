package com.mealprep360.editorial.bulk;

import com.fasterxml.jackson.core.type.TypeReference;
import com.mealprep360.api.model.FieldErrorDto;
import com.mealprep360.api.model.ImportDto;
import com.mealprep360.api.model.ImportNoteDto;
import com.mealprep360.api.model.ImportOutcomeDto;
import com.mealprep360.api.model.ImportedLineDto;
import com.mealprep360.api.model.ImportedLinesDto;
import com.mealprep360.api.model.ImportsDto;
import com.mealprep360.editorial.LineOutcome;
import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.Cursor;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What is read of imports, in the contract's models. */
@ApplicationScoped
class ImportLists {
    private static final TypeReference<List<FieldErrorDto>> ERRORS = new TypeReference<>() {};
    private static final TypeReference<List<ImportNoteDto>> NOTES = new TypeReference<>() {};

    @Inject
    Jdbi sql;

    @Inject
    Imports imports;

    /** The actor's own, the newest first. @throws Problem INVALID_REQUEST for a cursor of another query */
    ImportsDto page(@Nullable String token, int limit, Actor actor) {
        Optional<Cursor> cursor = Cursor.of(token, 2, "imports", actor.subject());
        List<ImportJob> found = sql.withHandle(handle -> handle.createQuery("SELECT " + ImportJob.COLUMNS + """
             FROM editorial.import
            WHERE owner = :owner AND state <> 'receiving' AND (created_at, id) < (:at, CAST(:id AS uuid))
            ORDER BY created_at DESC, id DESC LIMIT :limit
            """)
                .bind("owner", actor.subject())
                .bind("at", cursor.map(key -> key.instant(0)).orElse(Instant.parse("9999-01-01T00:00:00Z")))
                .bind("id", cursor.map(key -> key.id(1)).orElse(new UUID(-1, -1)))
                .bind("limit", limit + 1)
                .map((row, context) -> ImportJob.of(row))
                .list());
        ImportsDto page = new ImportsDto()
                .items(found.stream().limit(limit).map(ImportLists::dto).toList());
        if (found.size() > limit) {
            ImportJob last = found.get(limit - 1);
            page.nextCursor(new Cursor(List.of(
                            last.times().createdAt().toString(), last.id().toString()))
                    .token("imports", actor.subject()));
        }
        return page;
    }

    /** @throws Problem NOT_FOUND; INVALID_REQUEST for a cursor of another query */
    ImportedLinesDto lines(UUID id, @Nullable String outcome, @Nullable String token, int limit, Actor actor) {
        ImportJob job = imports.require(id, actor);
        Optional<Cursor> cursor = Cursor.of(token, 1, id, outcome);
        List<ImportedLineDto> found = sql.withHandle(handle -> handle.createQuery("""
            SELECT line, outcome, locale, item_id, source, external_id, file, notes, reason, message, errors FROM editorial.import_line
            WHERE import_id = :id AND line > :after AND outcome = ANY (:outcomes)
            ORDER BY line LIMIT :limit
            """)
                .bind("id", id)
                .bind("after", cursor.map(key -> key.number(0)).orElse(0L))
                .bindArray(
                        "outcomes",
                        String.class,
                        outcome == null
                                ? Stream.of(LineOutcome.Kind.values())
                                        .map(Enum::name)
                                        .toList()
                                : List.of(outcome))
                .bind("limit", limit + 1)
                .map((row, context) -> line(row, job.order().dryRun()))
                .list());
        ImportedLinesDto page =
                new ImportedLinesDto().items(found.stream().limit(limit).toList());
        if (found.size() > limit) {
            page.nextCursor(
                    new Cursor(List.of(String.valueOf(found.get(limit - 1).getLine()))).token(id, outcome));
        }
        return page;
    }

    static ImportDto dto(ImportJob job) {
        ImportJob.Counts counts = job.counts();
        return new ImportDto()
                .id(job.id())
                .type(job.order().type())
                .state(ImportDto.StateEnum.fromValue(job.state()))
                .publish(job.order().publish())
                .dryRun(job.order().dryRun())
                .bytes(counts.bytes())
                .bytesDone(counts.bytesDone())
                .lines(counts.lines())
                .linesDone(counts.linesDone())
                .created(counts.created())
                .updated(counts.updated())
                .unchanged(counts.unchanged())
                .refused(counts.refused())
                .notPublished(counts.notPublished())
                .message(job.times().message())
                .createdAt(job.times().createdAt())
                .startedAt(job.times().startedAt())
                .finishedAt(job.times().finishedAt());
    }

    /** What a dry run would have made is not there to be looked at. */
    private static ImportedLineDto line(ResultSet row, boolean dryRun) throws SQLException {
        ImportOutcomeDto outcome = ImportOutcomeDto.fromValue(row.getString("outcome"));
        return new ImportedLineDto()
                .line(row.getLong("line"))
                .outcome(outcome)
                .locale(row.getString("locale"))
                .id(dryRun && outcome == ImportOutcomeDto.CREATED ? null : row.getObject("item_id", UUID.class))
                .source(row.getString("source"))
                .externalId(row.getString("external_id"))
                .path(row.getString("file"))
                .notes(parsed(row.getString("notes"), NOTES))
                .reason(row.getString("reason"))
                .message(row.getString("message"))
                .errors(parsed(row.getString("errors"), ERRORS));
    }

    private static <T> @Nullable T parsed(@Nullable String json, TypeReference<T> type) {
        try {
            return json == null ? null : Json.MAPPER.readValue(json, type);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
