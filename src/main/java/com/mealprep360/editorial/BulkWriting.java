package com.mealprep360.editorial;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.ContentType;
import com.mealprep360.kernel.events.EventLog;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Writes many items at once, by the rules by which one is written: what is there is read in a few queries, each line is
 * decided in memory, and what comes of it goes out in a few statements. A line that is refused leaves no trace.
 */
@ApplicationScoped
public class BulkWriting {
    @Inject
    ContentTypes types;

    @Inject
    Publishing publishing;

    @Inject
    Dependencies dependencies;

    @Inject
    EventLog events;

    @Inject
    Jdbi sql;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager entities;

    /** @param dryRun the import that only says what would be, if it is one */
    public record Terms(String type, Actor actor, @Nullable UUID dryRun) {
        /** Whose names for things these are: editors share theirs, a user has their own. */
        String scope() {
            return actor.isEditor() ? "" : actor.subject();
        }
    }

    /**
     * Writes the lines, and says of each what became of it, in their order.
     *
     * @throws IllegalStateException if somebody else was faster; then nothing is written, and it may be tried again
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<LineOutcome> write(Terms terms, List<Incoming> lines) {
        ContentType type = types.require(terms.type());
        BulkState state = new BulkState(sql, entities);
        BulkChanges changes = new BulkChanges();
        state.load(terms.type(), terms.scope(), lines);
        state.loadSlugs(terms.type(), wanted(type, lines), terms.dryRun());
        BulkDecisions decisions = new BulkDecisions(publishing, clock, type, terms.actor(), state, changes);
        List<LineOutcome> outcomes = new ArrayList<>();
        for (Incoming line : lines) {
            try {
                outcomes.add(decisions.decide(line));
            } catch (Problem refused) {
                outcomes.add(LineOutcome.refused(refused));
            }
        }
        if (terms.dryRun() == null) {
            changes.send(type, terms.scope(), entities, sql);
            events.appendAll(changes.events(), terms.actor().subject());
        } else {
            entities.clear();
        }
        return IntStream.range(0, lines.size())
                .mapToObj(i -> outcomes.get(i).with(dangling(type, lines.get(i), outcomes.get(i), state)))
                .toList();
    }

    /** A reference is never dropped, and never kept without a word. */
    private List<ContentType.Note> dangling(ContentType type, Incoming line, LineOutcome outcome, BulkState state) {
        if (outcome.kind() == LineOutcome.Kind.refused) {
            return List.of();
        }
        return dependencies.dangling(type, line.document()).stream()
                .filter(reference -> !state.has(reference.to()))
                .map(reference -> new ContentType.Note(
                        "dangling",
                        null,
                        reference.pointer(),
                        "leads to something that was not here, or was in the trash; the reference is kept"))
                .toList();
    }

    private static Set<BulkState.Slug> wanted(ContentType type, List<Incoming> lines) {
        Set<BulkState.Slug> wanted = new HashSet<>();
        for (Incoming line : lines) {
            line.formerSlugs().forEach(slug -> wanted.add(new BulkState.Slug(line.locale(), slug)));
            for (ObjectNode document :
                    line.published() == null ? List.of(line.document()) : List.of(line.document(), line.published())) {
                String slug = document.has("slug")
                        ? document.get("slug").asText()
                        : Slugs.from(type.title(document), new UUID(0, 0));
                wanted.add(new BulkState.Slug(line.locale(), slug));
            }
        }
        return wanted;
    }
}
