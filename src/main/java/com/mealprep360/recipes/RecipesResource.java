package com.mealprep360.recipes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.api.RecipesApi;
import com.mealprep360.api.model.DifficultyDto;
import com.mealprep360.api.model.PublicationDto;
import com.mealprep360.api.model.RecipeDocumentDto;
import com.mealprep360.api.model.UnpublishingDto;
import com.mealprep360.api.model.WorkflowDto;
import com.mealprep360.editorial.Drafting;
import com.mealprep360.editorial.ItemAnswers;
import com.mealprep360.editorial.ItemMapper;
import com.mealprep360.editorial.Publishing;
import com.mealprep360.editorial.Reviewing;
import com.mealprep360.editorial.Trashing;
import com.mealprep360.editorial.WorkingContent;
import com.mealprep360.editorial.WorkingContent.SavedRevision;
import com.mealprep360.editorial.WorkingFilter;
import com.mealprep360.editorial.WorkingItem;
import com.mealprep360.editorial.WorkingLists;
import com.mealprep360.editorial.WorkingQuery;
import com.mealprep360.editorial.reading.JsonLd;
import com.mealprep360.editorial.reading.PreviewAnswers;
import com.mealprep360.editorial.reading.PublicAnswers;
import com.mealprep360.identity.Actor;
import com.mealprep360.identity.Caller;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.LocalePreference;
import com.mealprep360.kernel.http.AnswerHeaders;
import com.mealprep360.kernel.http.ETags;
import com.mealprep360.search.SearchQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The room's part of the contract. */
@ApplicationScoped
public class RecipesResource implements RecipesApi {
    @Inject
    Caller caller;

    @Inject
    PublicAnswers answers;

    @Inject
    RecipeJsonLd descriptions;

    @Inject
    PreviewAnswers previews;

    @Inject
    RecipeSearch search;

    @Inject
    WorkingContent working;

    @Inject
    WorkingLists lists;

    @Inject
    Drafting drafting;

    @Inject
    Reviewing reviewing;

    @Inject
    Publishing publishing;

    @Inject
    Trashing trashing;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @Override
    public Response listRecipes(
            String cuisine,
            String course,
            DifficultyDto difficulty,
            List<String> tag,
            String author,
            Integer maxTotalMinutes,
            Integer minServings,
            Integer maxServings,
            String sort,
            String locale,
            String cursor,
            Integer limit,
            String ifNoneMatch) {
        RecipeQuery query = query(
                cuisine, course, difficulty, tag, author, maxTotalMinutes, minServings, maxServings, locale, sort);
        String asked = uri.getRequestUri().getRawQuery();
        return answers.page(RecipeContent.TYPE, asked, query.published(), cursor, limit, ifNoneMatch);
    }

    @Override
    public Response searchRecipes(
            String q,
            List<String> tag,
            String cuisine,
            String course,
            DifficultyDto difficulty,
            Integer maxTotalMinutes,
            Integer minServings,
            List<String> include,
            List<String> exclude,
            String match,
            String sort,
            String locale,
            Boolean facets,
            Boolean highlights,
            Integer limit,
            String cursor) {
        SearchQuery query = new SearchParameters(
                        q,
                        tag,
                        cuisine,
                        course,
                        difficulty == null ? null : difficulty.toString(),
                        maxTotalMinutes,
                        minServings,
                        include,
                        exclude,
                        match,
                        sort,
                        locale)
                .query();
        return Response.ok(search.find(query, new SearchQuery.Form(facets, highlights, limit, cursor)))
                .header(HttpHeaders.CACHE_CONTROL, AnswerHeaders.PUBLIC_CACHING)
                .build();
    }

    @Override
    public Response suggestRecipes(String q, String locale, Integer limit) {
        return Response.ok(search.suggest(q, locale, limit))
                .header(HttpHeaders.CACHE_CONTROL, AnswerHeaders.PUBLIC_CACHING)
                .build();
    }

    @Override
    public Response previewRecipes(
            String token,
            String cuisine,
            String course,
            DifficultyDto difficulty,
            List<String> tag,
            String author,
            Integer maxTotalMinutes,
            Integer minServings,
            Integer maxServings,
            String sort,
            String locale,
            String cursor,
            Integer limit) {
        RecipeQuery query = query(
                cuisine, course, difficulty, tag, author, maxTotalMinutes, minServings, maxServings, locale, sort);
        return previews.page(RecipeContent.TYPE, token, query.published(), cursor, limit);
    }

    private static RecipeQuery query(
            @Nullable String cuisine,
            @Nullable String course,
            @Nullable DifficultyDto difficulty,
            @Nullable List<String> tag,
            @Nullable String author,
            @Nullable Integer maxTotalMinutes,
            @Nullable Integer minServings,
            @Nullable Integer maxServings,
            @Nullable String locale,
            String sort) {
        return new RecipeQuery(
                cuisine,
                course,
                difficulty == null ? null : difficulty.toString(),
                tag == null ? List.of() : tag,
                author,
                maxTotalMinutes,
                minServings,
                maxServings,
                locale,
                RecipeQuery.Order.valueOf(sort));
    }

    @Override
    public Response previewRecipe(String idOrSlug, String token, String locale) {
        return previews.item(RecipeContent.TYPE, token, idOrSlug, preference(locale));
    }

    @Override
    public Response getRecipe(String idOrSlug, String locale, String ifNoneMatch) {
        return answers.item(RecipeContent.TYPE, idOrSlug, preference(locale), ifNoneMatch);
    }

    @Override
    public Response getRecipeJsonLd(String idOrSlug, String locale, String ifNoneMatch) {
        return answers.made(
                RecipeContent.TYPE,
                idOrSlug,
                preference(locale),
                "/json-ld",
                JsonLd.MEDIA_TYPE,
                (recipe, edition) -> descriptions.of(recipe),
                ifNoneMatch);
    }

    @Override
    public Response previewRecipeJsonLd(String idOrSlug, String token, String locale) {
        return previews.made(
                RecipeContent.TYPE,
                token,
                idOrSlug,
                preference(locale),
                "/json-ld",
                JsonLd.MEDIA_TYPE,
                (recipe, edition) -> descriptions.of(recipe));
    }

    @Override
    public Response createRecipe(RecipeDocumentDto document, Boolean publish, String locale, String idempotencyKey) {
        WorkingItem item =
                drafting.create(RecipeContent.TYPE, Json.tree(document), preference(locale), publish, actor());
        return answer(
                Response.status(Response.Status.CREATED)
                        .header(HttpHeaders.LOCATION, "/api/" + item.ref() + "/working"),
                item);
    }

    @Override
    public Response listWorkingRecipes(
            String text,
            WorkflowDto workflow,
            PublicationDto publication,
            String source,
            String tag,
            String owner,
            Boolean trashed,
            Boolean mine,
            String sort,
            Integer page,
            Integer limit) {
        WorkingFilter filter = new WorkingFilter(text, workflow, publication, source, tag, null, owner, trashed, mine);
        WorkingQuery query = new WorkingQuery(filter, sort, page, limit);
        return Response.ok(RecipeMapper.cards(lists.page(RecipeContent.TYPE, query, actor()), query))
                .build();
    }

    @Override
    public Response getWorkingRecipe(UUID id, String locale) {
        return answer(Response.ok(), working.require(ref(id), preference(locale), actor()));
    }

    @Override
    public Response replaceWorkingRecipe(
            UUID id, RecipeDocumentDto document, String locale, String note, String ifMatch) {
        ObjectNode tree = Json.tree(document);
        return answer(Response.ok(), drafting.replace(ref(id), preference(locale), ifMatch, tree, note, actor()));
    }

    @Override
    public Response patchWorkingRecipe(UUID id, Map<String, Object> patch, String locale, String note, String ifMatch) {
        ObjectNode tree = Json.tree(patch);
        return answer(Response.ok(), drafting.patch(ref(id), preference(locale), ifMatch, tree, note, actor()));
    }

    @Override
    public Response trashRecipe(UUID id, String locale, String ifMatch) {
        trashing.trash(ref(id), preference(locale), ifMatch, actor());
        return Response.noContent().build();
    }

    @Override
    public Response restoreRecipe(UUID id, String locale, String ifMatch, String idempotencyKey) {
        return answer(Response.ok(), trashing.restore(ref(id), preference(locale), ifMatch, actor()));
    }

    @Override
    public Response listRecipeRevisions(UUID id, String locale, String cursor, Integer limit) {
        return Response.ok(
                        RecipeMapper.revisions(working.revisions(ref(id), preference(locale), cursor, limit, actor())))
                .build();
    }

    @Override
    public Response getRecipeRevision(UUID id, Integer number, String locale) {
        SavedRevision saved = working.revision(ref(id), preference(locale), number, actor());
        return Response.ok(RecipeMapper.saved(saved))
                .header(HttpHeaders.ETAG, ETags.of(saved.revision().id()))
                .header(HttpHeaders.CONTENT_LANGUAGE, saved.locale())
                .build();
    }

    @Override
    public Response submitRecipe(UUID id, String locale, String ifMatch, String idempotencyKey) {
        return answer(Response.ok(), reviewing.submit(ref(id), preference(locale), ifMatch, actor()));
    }

    @Override
    public Response approveRecipe(UUID id, String locale, String ifMatch, String idempotencyKey) {
        return answer(Response.ok(), reviewing.approve(ref(id), preference(locale), ifMatch, actor()));
    }

    @Override
    public Response publishRecipe(UUID id, String locale, String ifMatch, String idempotencyKey) {
        return answer(Response.ok(), publishing.publish(ref(id), preference(locale), ifMatch, actor()));
    }

    @Override
    public Response unpublishRecipe(
            UUID id, String locale, String ifMatch, String idempotencyKey, UnpublishingDto how) {
        ContentRef successor = ItemMapper.successor(how, RecipeContent.TYPE);
        return answer(Response.ok(), publishing.unpublish(ref(id), preference(locale), ifMatch, successor, actor()));
    }

    private Actor actor() {
        return caller.actor();
    }

    private LocalePreference preference(@Nullable String locale) {
        return new LocalePreference(locale, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static ContentRef ref(UUID id) {
        return new ContentRef(RecipeContent.TYPE, id);
    }

    private static Response answer(Response.ResponseBuilder answer, WorkingItem item) {
        return ItemAnswers.item(answer, item);
    }
}
