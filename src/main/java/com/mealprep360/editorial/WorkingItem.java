package com.mealprep360.editorial;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.identity.PolicySubject;
import com.mealprep360.kernel.ContentRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One locale of an item as its authors and editors see it.
 *
 * @param owner the subject of who created it
 * @param ownership {@code personal} or {@code editorial}
 * @param workflow a name of {@link Workflow}
 * @param workflowSince when it got there
 * @param published the revision that the public sees, if any
 */
public record WorkingItem(
        ContentRef ref,
        String locale,
        String slug,
        String owner,
        String ownership,
        String workflow,
        Instant workflowSince,
        @Nullable Assignment assignment,
        RevisionInfo revision,
        @Nullable RevisionInfo published,
        @Nullable Approval approval,
        Instant createdAt,
        @Nullable Instant trashedAt,
        ObjectNode document) {

    /** An item as it is when it has just been made. */
    static WorkingItem of(Item item, Localization localization, Revision first, ObjectNode document) {
        return new WorkingItem(
                item.ref(),
                localization.locale(),
                localization.slug(),
                item.owner(),
                item.ownership().name(),
                localization.workflow().name(),
                localization.workflowSince(),
                null,
                first.info(),
                localization.isPublished() ? first.info() : null,
                null,
                item.createdAt(),
                null,
                document);
    }

    PolicySubject subject() {
        return new PolicySubject(owner, ownership.equals(Ownership.editorial.name()), published != null);
    }

    /**
     * @param to the subject of who is to see to it
     * @param due by when
     * @param by the subject of who said so
     */
    public record Assignment(String to, @Nullable Instant due, String by, Instant at) {}

    /** @param by the subject of who approved the working revision */
    public record Approval(String by, Instant at) {}

    /** A line of an admin table. */
    public record Row(
            ContentRef ref,
            String locale,
            String slug,
            String title,
            String owner,
            String ownership,
            String workflow,
            boolean published,
            boolean changed,
            Instant updatedAt,
            @Nullable Instant trashedAt) {}
}
