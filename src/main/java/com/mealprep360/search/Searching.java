package com.mealprep360.search;

import static com.mealprep360.search.SearchProblem.SEARCH_CURSOR_EXPIRED;

import com.mealprep360.kernel.Searchable;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.jspecify.annotations.Nullable;

/** Finds published items of any type: with OpenSearch, or with PostgreSQL while that is away. */
@ApplicationScoped
public class Searching {
    private static final System.Logger LOG = System.getLogger(Searching.class.getName());

    @Inject
    @Any
    Instance<Searchable> types;

    @Inject
    SynonymGroups synonyms;

    @Inject
    HotSearches hot;

    @Inject
    FallbackSearch fallback;

    /**
     * @throws Problem INVALID_REQUEST for a cursor of another query; SEARCH_CURSOR_EXPIRED if its pages are no longer kept,
     *     or the engine that made it is away
     */
    public Found find(SearchQuery query, SearchQuery.Form form) {
        Optional<SearchCursor> cursor = SearchCursor.of(form.cursor(), query);
        @Nullable QueryText text = query.text() == null ? null : QueryText.of(query.text());
        if (text != null && text.isEmpty()) {
            return new Found(List.of(), 0, null, List.of(), null, Found.Engine.opensearch, List.of(), null);
        }
        Searchable type = type(query.type());
        boolean isOfFallback = cursor.map(SearchCursor::engine)
                .filter(Found.Engine.postgres::equals)
                .isPresent();
        if (!isOfFallback) {
            try {
                return hot.find(type, query, form, text, cursor);
            } catch (EngineFailure.Away | FaultToleranceException away) {
                LOG.log(System.Logger.Level.DEBUG, "PostgreSQL answers a search: {0}", away.getMessage());
            } catch (EngineFailure failure) {
                LOG.log(
                        failure.isMissing() ? System.Logger.Level.DEBUG : System.Logger.Level.WARNING,
                        "PostgreSQL answers a search that OpenSearch will not: {0}",
                        failure.getMessage());
            }
            if (cursor.isPresent()) {
                throw SEARCH_CURSOR_EXPIRED.because(
                        "The engine that this page is of is away for the moment. Search again without the cursor.");
            }
        }
        return fallback.find(type, query, form, text, synonyms.of(query.locale()), cursor);
    }

    private Searchable type(String name) {
        return types.stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No type of content is called " + name));
    }
}
