package com.mealprep360.recipes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.api.model.ApprovalDto;
import com.mealprep360.api.model.OwnershipDto;
import com.mealprep360.api.model.PublicationDto;
import com.mealprep360.api.model.RecipeDocumentDto;
import com.mealprep360.api.model.RecipeRevisionDto;
import com.mealprep360.api.model.RevisionDto;
import com.mealprep360.api.model.RevisionsDto;
import com.mealprep360.api.model.WorkflowDto;
import com.mealprep360.api.model.WorkingRecipeCardDto;
import com.mealprep360.api.model.WorkingRecipeCardsDto;
import com.mealprep360.api.model.WorkingRecipeDto;
import com.mealprep360.editorial.RevisionInfo;
import com.mealprep360.editorial.WorkingContent.RevisionPage;
import com.mealprep360.editorial.WorkingContent.SavedRevision;
import com.mealprep360.editorial.WorkingItem;
import com.mealprep360.editorial.WorkingLists.WorkingPage;
import com.mealprep360.editorial.WorkingQuery;
import com.mealprep360.kernel.Json;
import org.jspecify.annotations.Nullable;

/** Between the editorial core's records and the contract's models. */
final class RecipeMapper {
    private RecipeMapper() {}

    /** The contract's {@code WorkingRecipe}; the document as it is held, not bound to be written again. */
    static ObjectNode working(WorkingItem item) {
        ObjectNode working = Json.tree(envelope(item));
        working.set("document", item.document());
        return working;
    }

    private static WorkingRecipeDto envelope(WorkingItem item) {
        return new WorkingRecipeDto()
                .id(item.ref().id())
                .locale(item.locale())
                .slug(item.slug())
                .owner(item.owner())
                .ownership(OwnershipDto.fromValue(item.ownership()))
                .workflow(WorkflowDto.fromValue(item.workflow()))
                .publication(publication(item.published() != null))
                .revision(revision(item.revision()))
                .publishedRevision(item.published() == null ? null : revision(item.published()))
                .approval(approval(item.approval()))
                .createdAt(item.createdAt())
                .trashedAt(item.trashedAt());
    }

    static WorkingRecipeCardsDto cards(WorkingPage page, WorkingQuery query) {
        return new WorkingRecipeCardsDto()
                .items(page.items().stream().map(RecipeMapper::card).toList())
                .page(query.page())
                .limit(query.limit())
                .total(page.total());
    }

    static RevisionsDto revisions(RevisionPage page) {
        return new RevisionsDto()
                .items(page.items().stream().map(RecipeMapper::revision).toList())
                .nextCursor(page.nextCursor());
    }

    static RecipeRevisionDto saved(SavedRevision saved) {
        return new RecipeRevisionDto()
                .revision(revision(saved.revision()))
                .document(Json.bind(saved.document(), RecipeDocumentDto.class));
    }

    private static WorkingRecipeCardDto card(WorkingItem.Row row) {
        return new WorkingRecipeCardDto()
                .id(row.ref().id())
                .locale(row.locale())
                .slug(row.slug())
                .title(row.title())
                .owner(row.owner())
                .ownership(OwnershipDto.fromValue(row.ownership()))
                .workflow(WorkflowDto.fromValue(row.workflow()))
                .publication(publication(row.published()))
                .changed(row.changed())
                .updatedAt(row.updatedAt())
                .trashedAt(row.trashedAt());
    }

    private static RevisionDto revision(RevisionInfo revision) {
        return new RevisionDto()
                .id(revision.id())
                .number(revision.number())
                .author(revision.author())
                .createdAt(revision.createdAt())
                .contentHash(revision.contentHash());
    }

    private static @Nullable ApprovalDto approval(WorkingItem.@Nullable Approval approval) {
        return approval == null ? null : new ApprovalDto().by(approval.by()).at(approval.at());
    }

    private static PublicationDto publication(boolean published) {
        return published ? PublicationDto.PUBLISHED : PublicationDto.UNPUBLISHED;
    }
}
