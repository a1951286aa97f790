package com.mealprep360.blog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.api.BlogApi;
import com.mealprep360.api.model.BodyToRenderDto;
import com.mealprep360.api.model.MarkdownTextDto;
import com.mealprep360.api.model.PostDocumentDto;
import com.mealprep360.api.model.PublicationDto;
import com.mealprep360.api.model.UnpublishingDto;
import com.mealprep360.api.model.WorkflowDto;
import com.mealprep360.blog.body.MarkdownReading;
import com.mealprep360.blog.categories.PostCategories;
import com.mealprep360.editorial.Drafting;
import com.mealprep360.editorial.ItemAnswers;
import com.mealprep360.editorial.ItemMapper;
import com.mealprep360.editorial.Publishing;
import com.mealprep360.editorial.PublishingTogether;
import com.mealprep360.editorial.Reviewing;
import com.mealprep360.editorial.Trashing;
import com.mealprep360.editorial.WorkingContent;
import com.mealprep360.editorial.WorkingContent.SavedRevision;
import com.mealprep360.editorial.WorkingFilter;
import com.mealprep360.editorial.WorkingItem;
import com.mealprep360.editorial.WorkingLists;
import com.mealprep360.editorial.WorkingQuery;
import com.mealprep360.editorial.reading.Edition;
import com.mealprep360.editorial.reading.JsonLd;
import com.mealprep360.editorial.reading.PreviewAnswers;
import com.mealprep360.editorial.reading.PublicAnswers;
import com.mealprep360.editorial.reading.PublishedItem;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The room's part of the contract. */
@ApplicationScoped
public class BlogResource implements BlogApi {
    @Inject
    Caller caller;

    @Inject
    PublicAnswers answers;

    @Inject
    PostForms forms;

    @Inject
    PostJsonLd descriptions;

    @Inject
    PostSearch search;

    @Inject
    PostCategories categories;

    @Inject
    RelatedPosts related;

    @Inject
    PreviewAnswers previews;

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
    PublishingTogether together;

    @Inject
    Trashing trashing;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @Override
    public Response listPosts(
            List<String> tag,
            String author,
            String series,
            String category,
            String sort,
            String locale,
            String cursor,
            Integer limit,
            String ifNoneMatch) {
        PostQuery query = query(tag, author, series, category, locale, sort);
        String asked = uri.getRequestUri().getRawQuery();
        return answers.page(PostContent.TYPE, asked, query.published(), cursor, limit, ifNoneMatch);
    }

    @Override
    public Response readMarkdown(MarkdownTextDto text) {
        MarkdownReading.Read read = forms.read(text.getMarkdown());
        return Response.ok(PostMapper.read(read)).build();
    }

    @Override
    public Response renderBody(BodyToRenderDto wanted) {
        String locale = Objects.requireNonNullElse(wanted.getLocale(), "en");
        return Response.ok(PostMapper.rendered(forms.render(Json.tree(wanted.getBody()), locale, actor())))
                .build();
    }

    @Override
    public Response searchPosts(
            String q,
            List<String> tag,
            String author,
            String series,
            String category,
            String sort,
            String locale,
            Boolean facets,
            Boolean highlights,
            Integer limit,
            String cursor) {
        String searched = category == null ? null : categories.searched(category);
        SearchQuery query = new PostSearchParameters(q, tag, author, series, searched, sort, locale).query();
        return Response.ok(search.find(query, new SearchQuery.Form(facets, highlights, limit, cursor)))
                .header(HttpHeaders.CACHE_CONTROL, AnswerHeaders.PUBLIC_CACHING)
                .build();
    }

    @Override
    public Response suggestPosts(String q, String locale, Integer limit) {
        return Response.ok(search.suggest(q, locale, limit))
                .header(HttpHeaders.CACHE_CONTROL, AnswerHeaders.PUBLIC_CACHING)
                .build();
    }

    @Override
    public Response previewPosts(
            String token,
            List<String> tag,
            String author,
            String series,
            String category,
            String sort,
            String locale,
            String cursor,
            Integer limit) {
        PostQuery query = query(tag, author, series, category, locale, sort);
        return previews.page(PostContent.TYPE, token, query.published(), cursor, limit);
    }

    private static PostQuery query(
            @Nullable List<String> tag,
            @Nullable String author,
            @Nullable String series,
            @Nullable String category,
            @Nullable String locale,
            String sort) {
        List<String> tags = tag == null ? List.of() : tag;
        return new PostQuery(tags, author, series, category, locale, PostQuery.Order.valueOf(sort));
    }

    @Override
    public Response previewPost(String idOrSlug, String token, String locale) {
        return previews.item(PostContent.TYPE, token, idOrSlug, preference(locale));
    }

    @Override
    public Response getPost(String idOrSlug, String locale, String ifNoneMatch) {
        return answers.item(PostContent.TYPE, idOrSlug, preference(locale), ifNoneMatch);
    }

    @Override
    public Response getPostRendering(String idOrSlug, String locale, String ifNoneMatch) {
        return answers.made(
                PostContent.TYPE,
                idOrSlug,
                preference(locale),
                "/rendering",
                MediaType.APPLICATION_JSON,
                this::rendering,
                ifNoneMatch);
    }

    @Override
    public Response previewPostRendering(String idOrSlug, String token, String locale) {
        return previews.made(
                PostContent.TYPE,
                token,
                idOrSlug,
                preference(locale),
                "/rendering",
                MediaType.APPLICATION_JSON,
                this::rendering);
    }

    private byte[] rendering(PublishedItem post, Edition edition) {
        return Json.write(PostMapper.rendered(forms.published(post, edition))).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Response getPostJsonLd(String idOrSlug, String locale, String ifNoneMatch) {
        return answers.made(
                PostContent.TYPE,
                idOrSlug,
                preference(locale),
                "/json-ld",
                JsonLd.MEDIA_TYPE,
                descriptions::of,
                ifNoneMatch);
    }

    @Override
    public Response previewPostJsonLd(String idOrSlug, String token, String locale) {
        return previews.made(
                PostContent.TYPE, token, idOrSlug, preference(locale), "/json-ld", JsonLd.MEDIA_TYPE, descriptions::of);
    }

    @Override
    public Response listRelatedPosts(String idOrSlug, String locale, Integer limit, String ifNoneMatch) {
        return answers.beside(
                PostContent.TYPE,
                idOrSlug,
                preference(locale),
                "/related",
                limit,
                (post, edition) -> related.to(post, edition, limit),
                ifNoneMatch);
    }

    @Override
    public Response previewRelatedPosts(String idOrSlug, String token, String locale, Integer limit) {
        return previews.made(
                PostContent.TYPE,
                token,
                idOrSlug,
                preference(locale),
                "/related",
                MediaType.APPLICATION_JSON,
                (post, edition) -> related.to(post, edition, limit).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Response createPost(PostDocumentDto document, Boolean publish, String locale, String idempotencyKey) {
        WorkingItem item = drafting.create(PostContent.TYPE, Json.tree(document), preference(locale), publish, actor());
        return answer(
                Response.status(Response.Status.CREATED)
                        .header(
                                HttpHeaders.LOCATION,
                                "/api/blog/posts/" + item.ref().id() + "/working"),
                item);
    }

    @Override
    public Response listWorkingPosts(
            String text,
            WorkflowDto workflow,
            PublicationDto publication,
            String source,
            String tag,
            UUID category,
            String owner,
            Boolean trashed,
            Boolean mine,
            String sort,
            Integer page,
            Integer limit) {
        WorkingFilter filter =
                new WorkingFilter(text, workflow, publication, source, tag, category, owner, trashed, mine);
        WorkingQuery query = new WorkingQuery(filter, sort, page, limit);
        return Response.ok(PostMapper.cards(lists.page(PostContent.TYPE, query, actor()), query))
                .build();
    }

    @Override
    public Response getWorkingPost(UUID id, String locale) {
        return answer(Response.ok(), working.require(ref(id), preference(locale), actor()));
    }

    @Override
    public Response replaceWorkingPost(UUID id, PostDocumentDto document, String locale, String note, String ifMatch) {
        ObjectNode tree = Json.tree(document);
        return answer(Response.ok(), drafting.replace(ref(id), preference(locale), ifMatch, tree, note, actor()));
    }

    @Override
    public Response patchWorkingPost(UUID id, Map<String, Object> patch, String locale, String note, String ifMatch) {
        ObjectNode tree = Json.tree(patch);
        return answer(Response.ok(), drafting.patch(ref(id), preference(locale), ifMatch, tree, note, actor()));
    }

    @Override
    public Response trashPost(UUID id, String locale, String ifMatch) {
        trashing.trash(ref(id), preference(locale), ifMatch, actor());
        return Response.noContent().build();
    }

    @Override
    public Response restorePost(UUID id, String locale, String ifMatch, String idempotencyKey) {
        return answer(Response.ok(), trashing.restore(ref(id), preference(locale), ifMatch, actor()));
    }

    @Override
    public Response listPostRevisions(UUID id, String locale, String cursor, Integer limit) {
        return Response.ok(PostMapper.revisions(working.revisions(ref(id), preference(locale), cursor, limit, actor())))
                .build();
    }

    @Override
    public Response getPostRevision(UUID id, Integer number, String locale) {
        SavedRevision saved = working.revision(ref(id), preference(locale), number, actor());
        return Response.ok(PostMapper.saved(saved))
                .header(HttpHeaders.ETAG, ETags.of(saved.revision().id()))
                .header(HttpHeaders.CONTENT_LANGUAGE, saved.locale())
                .build();
    }

    @Override
    public Response submitPost(UUID id, String locale, String ifMatch, String idempotencyKey) {
        return answer(Response.ok(), reviewing.submit(ref(id), preference(locale), ifMatch, actor()));
    }

    @Override
    public Response approvePost(UUID id, String locale, String ifMatch, String idempotencyKey) {
        return answer(Response.ok(), reviewing.approve(ref(id), preference(locale), ifMatch, actor()));
    }

    @Override
    public Response publishPost(UUID id, String locale, Boolean dependencies, String ifMatch, String idempotencyKey) {
        return answer(
                Response.ok(),
                dependencies
                        ? together.publish(ref(id), preference(locale), ifMatch, actor())
                        : publishing.publish(ref(id), preference(locale), ifMatch, actor()));
    }

    @Override
    public Response unpublishPost(UUID id, String locale, String ifMatch, String idempotencyKey, UnpublishingDto how) {
        ContentRef successor = ItemMapper.successor(how, PostContent.TYPE);
        return answer(Response.ok(), publishing.unpublish(ref(id), preference(locale), ifMatch, successor, actor()));
    }

    private Actor actor() {
        return caller.actor();
    }

    private LocalePreference preference(@Nullable String locale) {
        return new LocalePreference(locale, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static ContentRef ref(UUID id) {
        return new ContentRef(PostContent.TYPE, id);
    }

    private static Response answer(Response.ResponseBuilder answer, WorkingItem item) {
        return ItemAnswers.item(answer, item);
    }
}
