package com.mealprep360.search;

import static com.mealprep360.search.SearchProblem.SEARCH_SYNONYMS_NOT_FOUND;
import static com.mealprep360.search.SearchProblem.SEARCH_SYNONYMS_TAKEN;

import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.Ids;
import com.mealprep360.kernel.events.EventLog;
import com.mealprep360.kernel.http.ETags;
import com.mealprep360.kernel.problems.KernelProblem;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Changes what means the same. Each change is known to every node through the event log. */
@ApplicationScoped
class SynonymKeeping {
    @Inject
    Jdbi sql;

    @Inject
    SynonymLists lists;

    @Inject
    EventLog events;

    @Inject
    Clock clock;

    /** @throws Problem SEARCH_SYNONYMS_TAKEN if another group has one of the words */
    @Transactional
    public SynonymGroup create(@Nullable String language, List<String> words, Actor actor) {
        return save(new SynonymGroup(Ids.next(), language, words, Ids.next(), clock.instant()), actor);
    }

    /** @throws Problem SEARCH_SYNONYMS_NOT_FOUND; SEARCH_SYNONYMS_TAKEN; STALE and PRECONDITION_REQUIRED */
    @Transactional
    public SynonymGroup replace(
            UUID id, @Nullable String language, List<String> words, @Nullable String ifMatch, Actor actor) {
        lock();
        ETags.require(ifMatch, require(id).revision(), address(id));
        return save(new SynonymGroup(id, language, words, Ids.next(), clock.instant()), actor);
    }

    /** @throws Problem SEARCH_SYNONYMS_NOT_FOUND; STALE and PRECONDITION_REQUIRED */
    @Transactional
    public void delete(UUID id, @Nullable String ifMatch, Actor actor) {
        lock();
        ETags.require(ifMatch, require(id).revision(), address(id));
        sql.useHandle(handle -> handle.execute("DELETE FROM search.synonyms WHERE id = ?", id));
        events.append(new SynonymsChanged(id, List.of()), actor.subject());
    }

    private SynonymGroup save(SynonymGroup group, Actor actor) {
        refuseIfNoWord(group);
        lock();
        refuseIfTaken(group);
        sql.useHandle(handle -> write(handle, group, actor));
        events.append(new SynonymsChanged(group.id(), group.words()), actor.subject());
        return group;
    }

    private static void write(Handle handle, SynonymGroup group, Actor actor) {
        handle.createUpdate("""
            INSERT INTO search.synonyms (id, language, words, revision, changed_at, changed_by)
            VALUES (:id, :language, :words, :revision, :changedAt, :by)
            ON CONFLICT (id) DO UPDATE SET
              language = excluded.language, words = excluded.words, revision = excluded.revision,
              changed_at = excluded.changed_at, changed_by = excluded.changed_by
            """)
                .bind("id", group.id())
                .bind("language", group.language())
                .bindArray("words", String.class, group.words())
                .bind("revision", group.revision())
                .bind("changedAt", group.changedAt())
                .bind("by", actor.subject())
                .execute();
    }

    /** Two changes at once could each find a word free. */
    private void lock() {
        sql.useHandle(handle -> handle.execute("LOCK TABLE search.synonyms IN SHARE ROW EXCLUSIVE MODE"));
    }

    private static void refuseIfNoWord(SynonymGroup group) {
        for (int i = 0; i < group.words().size(); i++) {
            if (Words.of(group.words().get(i)).isEmpty()) {
                throw KernelProblem.invalid("/words/" + i, "word", "must have a letter or a digit");
            }
        }
    }

    private void refuseIfTaken(SynonymGroup group) {
        Set<List<String>> names = group.words().stream().map(Words::plain).collect(Collectors.toSet());
        lists.all().stream()
                .filter(other -> !other.id().equals(group.id()) && other.sharesLanguage(group))
                .filter(other -> other.words().stream().map(Words::plain).anyMatch(names::contains))
                .findFirst()
                .ifPresent(other -> {
                    throw SEARCH_SYNONYMS_TAKEN
                            .because("Another group has one of these words already. Add the others to it instead.")
                            .see(address(other.id()));
                });
    }

    private SynonymGroup require(UUID id) {
        return lists.byId(id)
                .orElseThrow(() -> SEARCH_SYNONYMS_NOT_FOUND.because(
                        "No group of synonyms has this id; GET /api/synonyms lists them."));
    }

    static String address(UUID id) {
        return "/api/synonyms/" + id;
    }
}
