package com.mealprep360.search;

import com.mealprep360.kernel.Searchable;
import com.mealprep360.kernel.events.EventTail;
import com.mealprep360.kernel.events.Memory;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What OpenSearch found for the first pages that are asked for most, kept on this node until something is published or
 * the index changes. Both drop it: what is found between the two may be from before. Only ids are kept, so what was
 * taken back comes out of none of them (ADR 0017).
 */
@ApplicationScoped
class HotSearches {
    private static final int ENTRY_BYTES = 1_024;
    private static final int HIT_BYTES = 128;
    private static final int HIGHLIGHT_BYTES = 512;
    private static final int FACETS_BYTES = 16_384;

    @Inject
    EngineSearch engine;

    @Inject
    SynonymGroups synonyms;

    @Inject
    EventTail tail;

    @Inject
    SearchConfig config;

    private Memory<Asked, Found> found;

    private record Asked(SearchQuery query, SearchQuery.Form form) {}

    @PostConstruct
    void begin() {
        found = new Memory<>(tail::isFresh, config.memoryBytes(), (asked, known) -> bytes(known), known -> true);
    }

    /** As {@link EngineSearch#find}. Later pages belong to a state of the index that is kept for minutes only. */
    Found find(
            Searchable type,
            SearchQuery query,
            SearchQuery.Form form,
            @Nullable QueryText text,
            Optional<SearchCursor> cursor) {
        return cursor.isPresent()
                ? ask(type, query, form, text, cursor)
                : found.get(new Asked(query, form), asked -> ask(type, query, form, text, cursor));
    }

    /** The synonyms are read here, so that whoever changes them meanwhile keeps the answer from being remembered. */
    private Found ask(
            Searchable type,
            SearchQuery query,
            SearchQuery.Form form,
            @Nullable QueryText text,
            Optional<SearchCursor> cursor) {
        return engine.find(type, query, form, text, synonyms.of(query.locale()), cursor);
    }

    void forget(@Observes EventTail.Happened event) {
        if (SearchIndexing.CHANGES.contains(event.type())) {
            found.forgetAll();
        }
    }

    void forget(@Observes SearchChanged changed) {
        found.forgetAll();
    }

    private static int bytes(Found found) {
        return ENTRY_BYTES
                + found.hits().size() * HIT_BYTES
                + found.highlights().size() * HIGHLIGHT_BYTES
                + (found.facets() == null ? 0 : FACETS_BYTES);
    }
}
