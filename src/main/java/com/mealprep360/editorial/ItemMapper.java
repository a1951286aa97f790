package com.mealprep360.editorial;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.api.model.ApprovalDto;
import com.mealprep360.api.model.AssignmentDto;
import com.mealprep360.api.model.FieldErrorDto;
import com.mealprep360.api.model.ItemDto;
import com.mealprep360.api.model.OwnershipDto;
import com.mealprep360.api.model.PublicationDto;
import com.mealprep360.api.model.RevisionDto;
import com.mealprep360.api.model.SuccessorDto;
import com.mealprep360.api.model.UnpublishingDto;
import com.mealprep360.api.model.WorkflowDto;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.problems.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Items of every type as the contract's models. */
public final class ItemMapper {
    private ItemMapper() {}

    /** The contract's {@code Item}, and that of each type; the document as it is held, not bound to be written again. */
    public static ObjectNode item(WorkingItem item) {
        ObjectNode answer = Json.tree(new ItemDto()
                .id(item.ref().id())
                .type(item.ref().type())
                .locale(item.locale())
                .slug(item.slug())
                .owner(item.owner())
                .ownership(OwnershipDto.fromValue(item.ownership()))
                .workflow(WorkflowDto.fromValue(item.workflow()))
                .workflowSince(item.workflowSince())
                .assignment(assignment(item.assignment()))
                .publication(publication(item.published() != null))
                .revision(revision(item.revision()))
                .publishedRevision(item.published() == null ? null : revision(item.published()))
                .approval(approval(item.approval()))
                .createdAt(item.createdAt())
                .trashedAt(item.trashedAt()));
        answer.set("document", item.document());
        return answer;
    }

    public static RevisionDto revision(RevisionInfo revision) {
        return new RevisionDto()
                .id(revision.id())
                .number(revision.number())
                .author(revision.author())
                .createdAt(revision.createdAt())
                .contentHash(revision.contentHash())
                .note(revision.note());
    }

    static Map<String, Object> fields(ObjectNode document) {
        Map<String, Object> fields = new LinkedHashMap<>();
        document.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        return fields;
    }

    public static PublicationDto publication(boolean published) {
        return published ? PublicationDto.PUBLISHED : PublicationDto.UNPUBLISHED;
    }

    private static @Nullable AssignmentDto assignment(WorkingItem.@Nullable Assignment assignment) {
        return assignment == null
                ? null
                : new AssignmentDto()
                        .assignee(assignment.to())
                        .dueAt(assignment.due())
                        .by(assignment.by())
                        .at(assignment.at());
    }

    private static @Nullable ApprovalDto approval(WorkingItem.@Nullable Approval approval) {
        return approval == null ? null : new ApprovalDto().by(approval.by()).at(approval.at());
    }

    /** What a problem says of fields; null if nothing. */
    public static @Nullable List<FieldErrorDto> faults(Problem problem) {
        return problem.faults().isEmpty()
                ? null
                : problem.faults().stream()
                        .map(fault -> new FieldErrorDto()
                                .pointer(fault.pointer())
                                .code(fault.code())
                                .message(fault.message()))
                        .toList();
    }

    /** What takes the place of what goes offline; null for nothing. @param type of it, where it does not say one itself */
    public static @Nullable ContentRef successor(@Nullable UnpublishingDto how, String type) {
        return how == null ? null : successor(how.getSuccessor(), type);
    }

    public static @Nullable SuccessorDto successor(@Nullable ContentRef successor) {
        return successor == null
                ? null
                : new SuccessorDto().type(successor.type()).id(successor.id());
    }

    public static @Nullable ContentRef successor(@Nullable SuccessorDto named, String type) {
        return named == null ? null : new ContentRef(Objects.requireNonNullElse(named.getType(), type), named.getId());
    }
}
