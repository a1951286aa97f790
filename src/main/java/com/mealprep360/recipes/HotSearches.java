package com.mealprep360.recipes;

import com.mealprep360.kernel.events.EventTail;
import com.mealprep360.kernel.events.Memory;
import com.mealprep360.recipes.RecipeSearch.Result;
import com.mealprep360.search.SearchChanged;
import com.mealprep360.search.SearchQuery;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * The first pages of searches that are asked for most, kept on this node until something is published or the index
 * changes. Both drop them: between the two a search may still find what was before, and may find it degraded.
 */
@ApplicationScoped
class HotSearches {
    private static final int ENTRY_BYTES = 1_024;

    @Inject
    RecipeSearch search;

    @Inject
    EventTail tail;

    @Inject
    RecipesConfig config;

    private Memory<Asked, Result> results;

    private record Asked(SearchQuery query, SearchQuery.Form form) {}

    @PostConstruct
    void begin() {
        results = new Memory<>(
                tail::isFresh,
                config.memoryBytes() / 4,
                (asked, result) -> ENTRY_BYTES + result.json().length,
                Result::isWhole);
    }

    /** As {@link RecipeSearch#find}. Later pages belong to a state of the index that is kept for minutes only. */
    byte[] find(SearchQuery query, SearchQuery.Form form) {
        Result result = form.cursor() == null
                ? results.get(new Asked(query, form), asked -> search.find(asked.query(), asked.form()))
                : search.find(query, form);
        return result.json();
    }

    void forget(@Observes EventTail.Happened event) {
        if (HotRecipes.isChange(event)) {
            results.forgetAll();
        }
    }

    void forget(@Observes SearchChanged changed) {
        results.forgetAll();
    }
}
