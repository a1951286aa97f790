package com.mealprep360.blog;

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

/** Searches of posts as the public sees them. */
@ApplicationScoped
class PostSearch {
    @Inject
    SearchAnswers answers;

    @Inject
    PublishedRows rows;

    @Inject
    PostShelf shelf;

    /** @return the contract's {@code PostSearchResult} */
    String find(SearchQuery query, SearchQuery.Form form) {
        return answers.find(query, form, this::cards);
    }

    /** @return the contract's {@code PostSuggestions} */
    String suggest(String typed, @Nullable String locale, int limit) {
        return answers.suggest(PostContent.TYPE, typed, locale, limit, this::cards);
    }

    private Map<UUID, String> cards(List<Hit> hits) {
        return rows.of(shelf)
                .cards(hits.stream()
                        .map(hit -> new ShelfRows.Place(hit.item(), hit.locale()))
                        .toList());
    }
}
