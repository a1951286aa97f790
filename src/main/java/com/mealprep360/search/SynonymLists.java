package com.mealprep360.search;

import com.mealprep360.kernel.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads the groups of synonyms. */
@ApplicationScoped
class SynonymLists {
    private static final String COLUMNS = "SELECT id, language, words, revision, changed_at FROM search.synonyms ";

    @Inject
    Jdbi sql;

    /** @param nextCursor null on the last page */
    record Page(List<SynonymGroup> groups, @Nullable String nextCursor) {}

    /** A few hundred, so they are read as a whole and looked through here. */
    List<SynonymGroup> all() {
        return sql.withHandle(handle -> handle.createQuery(COLUMNS + "ORDER BY id")
                .map((row, context) -> read(row))
                .list());
    }

    Optional<SynonymGroup> byId(UUID id) {
        return sql.withHandle(handle -> handle.createQuery(COLUMNS + "WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    /** @throws com.mealprep360.kernel.problems.Problem INVALID_REQUEST for a cursor of another query */
    Page page(@Nullable String word, @Nullable String language, @Nullable String token, int limit) {
        String after = Cursor.of(token, 1, word, language)
                .map(cursor -> String.valueOf(cursor.key().get(0)))
                .orElse("");
        List<SynonymGroup> found = all().stream()
                .filter(group -> language == null || language.equals(group.language()))
                .filter(group -> word == null || has(group, word))
                .filter(group -> group.id().toString().compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
        List<SynonymGroup> page = found.subList(0, Math.min(limit, found.size()));
        return new Page(
                page,
                found.size() > limit
                        ? new Cursor(List.of(page.get(limit - 1).id().toString())).token(word, language)
                        : null);
    }

    private static boolean has(SynonymGroup group, String word) {
        return group.words().stream().map(Words::plain).anyMatch(Words.plain(word)::equals);
    }

    private static SynonymGroup read(ResultSet row) throws SQLException {
        return new SynonymGroup(
                row.getObject("id", UUID.class),
                row.getString("language"),
                List.of((String[]) row.getArray("words").getArray()),
                row.getObject("revision", UUID.class),
                row.getTimestamp("changed_at").toInstant());
    }
}
