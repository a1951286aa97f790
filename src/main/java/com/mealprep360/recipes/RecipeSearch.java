package com.mealprep360.recipes;

import com.mealprep360.editorial.reading.PublishedRows;
import com.mealprep360.editorial.reading.ShelfRows;
import com.mealprep360.search.Found.Hit;
import com.mealprep360.search.SearchAnswers;
import com.mealprep360.search.SearchQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Searches of recipes as the public sees them. */
@ApplicationScoped
class RecipeSearch {
    @Inject
    SearchAnswers answers;

    @Inject
    PublishedRows rows;

    @Inject
    RecipeShelf shelf;

    /** @return the contract's {@code RecipeSearchResult} */
    String find(SearchQuery query, SearchQuery.Form form) {
        return answers.find(query, form, this::cards);
    }

    /** @return the contract's {@code RecipeSuggestions} */
    String suggest(String typed, @Nullable String locale, int limit) {
        return answers.suggest(RecipeContent.TYPE, typed, locale, limit, this::cards);
    }

    private Map<UUID, String> cards(List<Hit> hits) {
        return rows.of(shelf)
                .cards(hits.stream()
                        .map(hit -> new ShelfRows.Place(hit.item(), hit.locale()))
                        .toList());
    }
}
