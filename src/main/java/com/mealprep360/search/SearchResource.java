package com.mealprep360.search;

import static com.mealprep360.kernel.problems.KernelProblem.UNAVAILABLE;
import static com.mealprep360.search.SearchProblem.SEARCH_SYNONYMS_NOT_FOUND;

import com.mealprep360.api.SearchApi;
import com.mealprep360.api.model.SearchCheckDto;
import com.mealprep360.api.model.SearchStateDto;
import com.mealprep360.api.model.SynonymWordsDto;
import com.mealprep360.identity.Caller;
import com.mealprep360.kernel.Searchable;
import com.mealprep360.kernel.http.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** The room's part of the contract. */
@ApplicationScoped
public class SearchResource implements SearchApi {
    private static final int RETRY_SECONDS = 10;

    @Inject
    Caller caller;

    @Inject
    SynonymLists lists;

    @Inject
    SynonymKeeping keeping;

    @Inject
    Projections projections;

    @Inject
    Rebuilding rebuilding;

    @Inject
    Checking checking;

    @Inject
    @Any
    Instance<Searchable> types;

    @Override
    public Response listSynonyms(String word, String language, String cursor, Integer limit) {
        return Response.ok(SearchMapper.groups(lists.page(word, language, cursor, limit)))
                .build();
    }

    @Override
    public Response createSynonyms(SynonymWordsDto words, String idempotencyKey) {
        SynonymGroup group = keeping.create(words.getLanguage(), List.copyOf(words.getWords()), caller.actor());
        return answer(
                Response.status(Response.Status.CREATED)
                        .header(HttpHeaders.LOCATION, SynonymKeeping.address(group.id())),
                group);
    }

    @Override
    public Response getSynonyms(UUID id) {
        SynonymGroup group = lists.byId(id)
                .orElseThrow(() -> SEARCH_SYNONYMS_NOT_FOUND.because(
                        "No group of synonyms has this id; GET /api/synonyms lists them."));
        return answer(Response.ok(), group);
    }

    @Override
    public Response replaceSynonyms(UUID id, SynonymWordsDto words, String ifMatch) {
        return answer(
                Response.ok(),
                keeping.replace(id, words.getLanguage(), List.copyOf(words.getWords()), ifMatch, caller.actor()));
    }

    @Override
    public Response deleteSynonyms(UUID id, String ifMatch) {
        keeping.delete(id, ifMatch, caller.actor());
        return Response.noContent().build();
    }

    @Override
    public Response getSearchState() {
        return Response.ok(state()).build();
    }

    @Override
    public Response reindexSearch(String idempotencyKey) {
        types.forEach(rebuilding::request);
        return Response.accepted(state())
                .header(HttpHeaders.LOCATION, "/api/admin/search")
                .build();
    }

    @Override
    public Response checkSearch() {
        SearchCheckDto check = new SearchCheckDto();
        try {
            types.forEach(type -> check.addIndicesItem(SearchMapper.check(checking.check(type))));
        } catch (EngineFailure failure) {
            throw UNAVAILABLE
                    .because(
                            failure.isMissing()
                                    ? "The index is being made, so there is nothing to compare with yet. Try again later."
                                    : "OpenSearch is away, so there is nothing to compare with. Try again later.")
                    .retryAfter(RETRY_SECONDS);
        }
        return Response.ok(check).build();
    }

    private SearchStateDto state() {
        return new SearchStateDto()
                .indices(projections.all().stream().map(SearchMapper::state).toList());
    }

    private static Response answer(Response.ResponseBuilder answer, SynonymGroup group) {
        return answer.entity(SearchMapper.group(group))
                .header(HttpHeaders.ETAG, ETags.of(group.revision()))
                .build();
    }
}
