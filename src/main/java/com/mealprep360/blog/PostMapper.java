package com.mealprep360.blog;

import com.mealprep360.api.model.BodyDto;
import com.mealprep360.api.model.MarkdownBodyDto;
import com.mealprep360.api.model.MarkdownLossDto;
import com.mealprep360.api.model.OwnershipDto;
import com.mealprep360.api.model.PostDocumentDto;
import com.mealprep360.api.model.PostRevisionDto;
import com.mealprep360.api.model.RenderedBodyDto;
import com.mealprep360.api.model.RevisionsDto;
import com.mealprep360.api.model.WorkflowDto;
import com.mealprep360.api.model.WorkingPostCardDto;
import com.mealprep360.api.model.WorkingPostCardsDto;
import com.mealprep360.blog.body.MarkdownReading;
import com.mealprep360.editorial.ItemMapper;
import com.mealprep360.editorial.WorkingContent.RevisionPage;
import com.mealprep360.editorial.WorkingContent.SavedRevision;
import com.mealprep360.editorial.WorkingItem;
import com.mealprep360.editorial.WorkingLists.WorkingPage;
import com.mealprep360.editorial.WorkingQuery;
import com.mealprep360.kernel.Json;

/** Between the editorial core's records and the contract's models. */
final class PostMapper {
    private PostMapper() {}

    static WorkingPostCardsDto cards(WorkingPage page, WorkingQuery query) {
        return new WorkingPostCardsDto()
                .items(page.items().stream().map(PostMapper::card).toList())
                .page(query.page())
                .limit(query.limit())
                .total(page.total());
    }

    static RevisionsDto revisions(RevisionPage page) {
        return new RevisionsDto()
                .items(page.items().stream().map(ItemMapper::revision).toList())
                .nextCursor(page.nextCursor());
    }

    static PostRevisionDto saved(SavedRevision saved) {
        return new PostRevisionDto()
                .revision(ItemMapper.revision(saved.revision()))
                .document(Json.bind(saved.document(), PostDocumentDto.class));
    }

    static MarkdownBodyDto read(MarkdownReading.Read read) {
        return new MarkdownBodyDto()
                .body(Json.bind(read.body(), BodyDto.class))
                .losses(read.losses().stream()
                        .map(loss -> new MarkdownLossDto().line(loss.line()).reason(loss.reason()))
                        .toList());
    }

    static RenderedBodyDto rendered(PostForms.Rendered rendered) {
        return new RenderedBodyDto()
                .html(rendered.html())
                .markdown(rendered.markdown())
                .words(rendered.time().count())
                .readingMinutes(Math.max(1, rendered.time().minutes()));
    }

    private static WorkingPostCardDto card(WorkingItem.Row row) {
        return new WorkingPostCardDto()
                .id(row.ref().id())
                .locale(row.locale())
                .slug(row.slug())
                .title(row.title())
                .owner(row.owner())
                .ownership(OwnershipDto.fromValue(row.ownership()))
                .workflow(WorkflowDto.fromValue(row.workflow()))
                .publication(ItemMapper.publication(row.published()))
                .changed(row.changed())
                .updatedAt(row.updatedAt())
                .trashedAt(row.trashedAt());
    }
}
