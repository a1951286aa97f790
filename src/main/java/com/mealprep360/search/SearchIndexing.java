package com.mealprep360.search;

import com.mealprep360.kernel.Searchable;
import com.mealprep360.kernel.Searchable.Entry;
import com.mealprep360.kernel.events.EventConsumer;
import com.mealprep360.kernel.events.LoggedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps the index in step with what is published. An event only says where to look: what is written is what PostgreSQL
 * holds now, so events that come twice or late do no harm. The lock on the projection keeps the builder of a new index
 * from writing an older state over a newer one.
 */
@ApplicationScoped
public class SearchIndexing implements EventConsumer {
    static final String NAME = "search";
    static final Set<String> CHANGES = Set.of("editorial.published.v1", "editorial.unpublished.v1");

    @Inject
    @Any
    Instance<Searchable> types;

    @Inject
    Projections projections;

    @Inject
    Indices indices;

    @Inject
    Engine engine;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> types() {
        return CHANGES;
    }

    @Override
    public void handle(LoggedEvent event) {
        handle(List.of(event));
    }

    @Override
    public void handle(List<LoggedEvent> events) {
        if (!engine.isConfigured()) {
            return;
        }
        for (Searchable type : types) {
            List<LoggedEvent> changes = changes(type, events);
            if (!changes.isEmpty()) {
                follow(type, changes);
            }
        }
    }

    private void follow(Searchable type, List<LoggedEvent> changes) {
        Projection projection = projections.lock(type.name());
        List<String> aliases = new ArrayList<>();
        if (projection.serving() != null) {
            aliases.add(indices.serving(type.name()));
        }
        if (projection.building() != null) {
            aliases.add(indices.next(type.name()));
        }
        if (aliases.isEmpty()) {
            // Nothing is built yet; what will be begins with what is published then.
            return;
        }
        List<Entry> entries = type.published(items(changes));
        Map<String, String> refused;
        try {
            refused = indices.write(aliases, type, entries, gone(changes, entries));
        } catch (EngineFailure failure) {
            if (failure instanceof EngineFailure.Away || failure.isMissing()) {
                throw new Postponed(String.valueOf(failure.getMessage()), failure);
            }
            throw failure;
        }
        projections.written(type.name());
        if (!refused.isEmpty()) {
            throw new IllegalStateException("OpenSearch will not take " + refused);
        }
    }

    /** Of these events those of this type of content. */
    static List<LoggedEvent> changes(Searchable type, List<LoggedEvent> events) {
        return events.stream()
                .filter(event -> event.subjectType().equals(type.name()))
                .toList();
    }

    static Set<UUID> items(List<LoggedEvent> changes) {
        Set<UUID> items = new LinkedHashSet<>();
        changes.forEach(event -> items.add(UUID.fromString(event.subjectId())));
        return items;
    }

    /** What the events speak of and is not published now. */
    private static Set<String> gone(List<LoggedEvent> changes, List<Entry> entries) {
        Set<String> gone = new LinkedHashSet<>();
        changes.forEach(event -> gone.add(IndexDocument.id(
                UUID.fromString(event.subjectId()), event.facts().path("locale").asText())));
        entries.forEach(entry -> gone.remove(IndexDocument.id(entry)));
        return gone;
    }
}
