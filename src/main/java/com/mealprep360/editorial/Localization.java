package com.mealprep360.editorial;

import com.mealprep360.kernel.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One locale of an item: what is worked on, what is public, and where the work stands. */
@Entity
@IdClass(Localization.Key.class)
@Table(schema = "editorial", name = "localization")
class Localization {
    @Id
    @Column(name = "item_id")
    private UUID itemId;

    @Id
    private String locale;

    private String slug;

    @Enumerated(EnumType.STRING)
    private Workflow workflow;

    @Column(name = "workflow_since")
    private Instant workflowSince;

    private @Nullable String assignee;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Column(name = "assigned_by")
    private @Nullable String assignedBy;

    @Column(name = "assigned_at")
    private @Nullable Instant assignedAt;

    @Column(name = "working_revision")
    private UUID workingRevision;

    @Column(name = "published_revision")
    @Convert(converter = NullableUuid.class)
    private @Nullable UUID publishedRevision;

    @Column(name = "first_published_at")
    private @Nullable Instant firstPublishedAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "approved_hash")
    private @Nullable String approvedHash;

    @Column(name = "approved_by")
    private @Nullable String approvedBy;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "source_revision")
    @Convert(converter = NullableUuid.class)
    private @Nullable UUID sourceRevision;

    @Column(name = "title_key")
    private String titleKey;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Localization() {}

    Localization(UUID itemId, String locale, String slug, Revision first, Instant now) {
        this.itemId = itemId;
        this.locale = locale;
        this.workflow = Workflow.draft;
        this.workflowSince = now;
        save(first, slug, now);
    }

    UUID itemId() {
        return itemId;
    }

    String locale() {
        return locale;
    }

    String slug() {
        return slug;
    }

    UUID workingRevision() {
        return workingRevision;
    }

    @Nullable
    UUID publishedRevision() {
        return publishedRevision;
    }

    Workflow workflow() {
        return workflow;
    }

    Instant workflowSince() {
        return workflowSince;
    }

    @Nullable
    Instant firstPublishedAt() {
        return firstPublishedAt;
    }

    /** Since when what is live is live. */
    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    String titleKey() {
        return titleKey;
    }

    /** The revision of the source locale that it says the same as, if somebody said so. */
    @Nullable
    UUID sourceRevision() {
        return sourceRevision;
    }

    /** It says the same as this revision of the source locale. */
    Localization translates(UUID revision) {
        sourceRevision = revision;
        return this;
    }

    boolean isPublished() {
        return publishedRevision != null;
    }

    boolean isWorkingPublished() {
        return workingRevision.equals(publishedRevision);
    }

    boolean isApproved(String contentHash) {
        return contentHash.equals(approvedHash);
    }

    /** A new working revision. What was approved was another content: it has to be looked at again. */
    final void save(Revision revision, String newSlug, Instant now) {
        workingRevision = revision.id();
        slug = newSlug;
        titleKey = Text.fold(revision.title());
        updatedAt = now;
        if (workflow == Workflow.approved && !isApproved(revision.contentHash())) {
            enter(Workflow.inReview, now);
            voidApproval();
        }
    }

    private void enter(Workflow next, Instant now) {
        if (workflow != next) {
            workflow = next;
            workflowSince = now;
        }
    }

    private void voidApproval() {
        approvedHash = null;
        approvedBy = null;
        approvedAt = null;
    }

    /** Whether somebody is to look at it, or has looked at it and said yes. */
    boolean isSubmitted() {
        return workflow == Workflow.inReview || workflow == Workflow.approved;
    }

    void submit(Instant now) {
        enter(Workflow.inReview, now);
    }

    void requestChanges(Instant now) {
        enter(Workflow.changesRequested, now);
        voidApproval();
    }

    void assign(String to, @Nullable Instant due, String by, Instant now) {
        assignee = to;
        dueAt = due;
        assignedBy = by;
        assignedAt = now;
    }

    void unassign() {
        assignee = null;
        dueAt = null;
        assignedBy = null;
        assignedAt = null;
    }

    void approve(String contentHash, String by, Instant now) {
        enter(Workflow.approved, now);
        approvedHash = contentHash;
        approvedBy = by;
        approvedAt = now;
    }

    /**
     * If that is the working revision, what was to be done is done, and nobody is to do it any more. Returns when it first
     * went live.
     */
    Instant publish(UUID revision, Instant now) {
        publishedRevision = revision;
        publishedAt = now;
        if (firstPublishedAt == null) {
            firstPublishedAt = now;
        }
        if (isWorkingPublished()) {
            if (workflow != Workflow.approved) {
                enter(Workflow.draft, now);
            }
            unassign();
        }
        return firstPublishedAt;
    }

    /** It was public before it came here. */
    void firstPublished(Instant elsewhere) {
        if (firstPublishedAt == null) {
            firstPublishedAt = elsewhere;
        }
    }

    void unpublish() {
        publishedRevision = null;
        publishedAt = null;
    }

    /** The primary key. */
    static class Key implements Serializable {
        private UUID itemId;
        private String locale;

        public Key() {}

        Key(UUID itemId, String locale) {
            this.itemId = itemId;
            this.locale = locale;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(itemId, key.itemId) && Objects.equals(locale, key.locale);
        }

        @Override
        public int hashCode() {
            return Objects.hash(itemId, locale);
        }
    }
}
