package com.mealprep360.recipes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.api.RecipesApi;
import com.mealprep360.api.model.DifficultyDto;
import com.mealprep360.api.model.PublicationDto;
import com.mealprep360.api.model.RecipeDocumentDto;
import com.mealprep360.api.model.SuccessorDto;
import com.mealprep360.api.model.UnpublishingDto;
import com.mealprep360.api.model.WorkflowDto;
import com.mealprep360.editorial.Drafting;
import com.mealprep360.editorial.ItemAnswers;
import com.mealprep360.editorial.Publishing;
import com.mealprep360.editorial.Reviewing;
import com.mealprep360.editorial.Trashing;
import com.mealprep360.editorial.WorkingContent;
import com.mealprep360.editorial.WorkingContent.SavedRevision;
import com.mealprep360.editorial.WorkingItem;
import com.mealprep360.editorial.WorkingLists;
import com.mealprep360.editorial.WorkingQuery;
import com.mealprep360.identity.Actor;
import com.mealprep360.identity.Caller;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.LocalePreference;
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
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The room's part of the contract. */
@ApplicationScoped
public class RecipesResource implements RecipesApi {
    private static final int PERMANENT_REDIRECT = 308;
    static final String PUBLIC_CACHING = "public, max-age=0, must-revalidate";

    @Inject
    Caller caller;

    @Inject
    PublicRecipes publicRecipes;

    @Inject
    PublishedRecipes published;

    @Inject
    HotRecipes hot;

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
        RecipeQuery query = new RecipeQuery(
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
        String asked = Objects.requireNonNullElse(uri.getRequestUri().getRawQuery(), "");
        PublishedRecipes.Page page = hot.page(asked, () -> published.page(query, cursor, limit));
        Response.ResponseBuilder answer =
                ETags.isCurrent(ifNoneMatch, page.version()) ? Response.notModified() : Response.ok(page.json());
        page.headers().forEach(answer::header);
        return answer.build();
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
                .header(HttpHeaders.CACHE_CONTROL, PUBLIC_CACHING)
                .build();
    }

    @Override
    public Response suggestRecipes(String q, String locale, Integer limit) {
        return Response.ok(search.suggest(q, locale, limit))
                .header(HttpHeaders.CACHE_CONTROL, PUBLIC_CACHING)
                .build();
    }

    @Override
    public Response getRecipe(String idOrSlug, String locale, String ifNoneMatch) {
        PublicRecipes.Found found = publicRecipes.require(idOrSlug, preference(locale), caller::actor);
        if (found.movedTo() != null) {
            String query = locale == null ? "" : "?locale=" + locale;
            return Response.status(PERMANENT_REDIRECT)
                    .header(HttpHeaders.LOCATION, found.movedTo() + query)
                    .build();
        }
        Response.ResponseBuilder answer =
                ETags.isCurrent(ifNoneMatch, found.recipe().revision())
                        ? Response.notModified()
                        : Response.ok(found.recipe().json());
        found.recipe().headers().forEach(answer::header);
        return answer.build();
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
            Boolean trashed,
            Boolean mine,
            String sort,
            Integer page,
            Integer limit) {
        WorkingQuery query = new WorkingQuery(
                text,
                workflow == null ? null : workflow.toString(),
                publication == null ? null : publication == PublicationDto.PUBLISHED,
                trashed,
                mine,
                sort,
                page,
                limit);
        return ItemAnswers.privately(
                Response.ok(RecipeMapper.cards(lists.page(RecipeContent.TYPE, query, actor()), query)));
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
        return ItemAnswers.privately(Response.ok(
                RecipeMapper.revisions(working.revisions(ref(id), preference(locale), cursor, limit, actor()))));
    }

    @Override
    public Response getRecipeRevision(UUID id, Integer number, String locale) {
        SavedRevision saved = working.revision(ref(id), preference(locale), number, actor());
        return ItemAnswers.privately(Response.ok(RecipeMapper.saved(saved))
                .header(HttpHeaders.ETAG, ETags.of(saved.revision().id()))
                .header(HttpHeaders.CONTENT_LANGUAGE, saved.locale()));
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
        ContentRef successor = how == null ? null : successor(how.getSuccessor());
        return answer(Response.ok(), publishing.unpublish(ref(id), preference(locale), ifMatch, successor, actor()));
    }

    private static @Nullable ContentRef successor(@Nullable SuccessorDto named) {
        return named == null
                ? null
                : new ContentRef(Objects.requireNonNullElse(named.getType(), RecipeContent.TYPE), named.getId());
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
