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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Keeps the index in step with what is published. An event only says where to look: what is written is what PostgreSQL
 * holds now, so events that come twice or late do no harm. The lock on the projection keeps the builder of a new index
 * from writing an older state over a newer one.
 */
@ApplicationScoped
public class SearchIndexing implements EventConsumer {
    static final String NAME = "search";
    private static final int BATCH = 500;
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
        return types(types);
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
            Set<UUID> items = items(type, events);
            if (!items.isEmpty()) {
                follow(type, items, changes(type, events));
            }
        }
    }

    private void follow(Searchable type, Set<UUID> items, List<LoggedEvent> changes) {
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
        Map<String, String> refused = new HashMap<>();
        try {
            for (List<UUID> some : batches(items)) {
                List<Entry> entries = type.published(some);
                refused.putAll(indices.write(aliases, type, entries, gone(changes, some, entries)));
            }
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

    /** All that entries can become others by. */
    static Set<String> types(Iterable<Searchable> types) {
        Set<String> all = new HashSet<>(CHANGES);
        types.forEach(type -> all.addAll(type.changes()));
        return all;
    }

    /** Of these events those of an item of this type. */
    private static List<LoggedEvent> changes(Searchable type, List<LoggedEvent> events) {
        return events.stream()
                .filter(event ->
                        CHANGES.contains(event.type()) && event.subjectType().equals(type.name()))
                .toList();
    }

    /** The items of this type whose entries are others since these events. */
    static Set<UUID> items(Searchable type, List<LoggedEvent> events) {
        Set<UUID> items = new LinkedHashSet<>();
        changes(type, events).forEach(event -> items.add(UUID.fromString(event.subjectId())));
        events.stream()
                .filter(event -> type.changes().contains(event.type()))
                .forEach(event -> items.addAll(type.changedBy(event)));
        return items;
    }

    /** An event may be about very many items, and documents are large. */
    static List<List<UUID>> batches(Set<UUID> items) {
        List<UUID> all = List.copyOf(items);
        return IntStream.iterate(0, from -> from < all.size(), from -> from + BATCH)
                .mapToObj(from -> all.subList(from, Math.min(from + BATCH, all.size())))
                .toList();
    }

    /** What the events speak of, of some items, and is not published now. */
    private static Set<String> gone(List<LoggedEvent> changes, List<UUID> items, List<Entry> entries) {
        Set<String> gone = new LinkedHashSet<>();
        changes.forEach(event -> {
            UUID item = UUID.fromString(event.subjectId());
            if (items.contains(item)) {
                gone.add(IndexDocument.id(item, event.facts().path("locale").asText()));
            }
        });
        entries.forEach(entry -> gone.remove(IndexDocument.id(entry)));
        return gone;
    }
}
