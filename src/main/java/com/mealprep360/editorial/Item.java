package com.mealprep360.editorial;

import com.mealprep360.identity.PolicySubject;
import com.mealprep360.kernel.ContentRef;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A content item: its identity, its owner, and whether it is in the trash. What it says is in its revisions. */
@Entity
@Table(schema = "editorial", name = "item")
class Item {
    @Id
    private UUID id;

    private String type;
    private String owner;

    @Enumerated(EnumType.STRING)
    private Ownership ownership;

    @Column(name = "source_locale")
    private String sourceLocale;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "trashed_at")
    private @Nullable Instant trashedAt;

    protected Item() {}

    Item(ContentRef ref, String owner, Ownership ownership, String sourceLocale, Instant createdAt) {
        this.id = ref.id();
        this.type = ref.type();
        this.owner = owner;
        this.ownership = ownership;
        this.sourceLocale = sourceLocale;
        this.createdAt = createdAt;
    }

    ContentRef ref() {
        return new ContentRef(type, id);
    }

    String owner() {
        return owner;
    }

    Ownership ownership() {
        return ownership;
    }

    Instant createdAt() {
        return createdAt;
    }

    String sourceLocale() {
        return sourceLocale;
    }

    boolean isTrashed() {
        return trashedAt != null;
    }

    PolicySubject subject(boolean live) {
        return new PolicySubject(owner, ownership == Ownership.editorial, live);
    }

    /** Editors see it from now on. */
    void share() {
        ownership = Ownership.editorial;
    }

    void trash(Instant now) {
        trashedAt = now;
    }

    void restore() {
        trashedAt = null;
    }
}
