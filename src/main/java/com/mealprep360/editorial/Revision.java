package com.mealprep360.editorial;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Ids;
import com.mealprep360.kernel.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One saved state of one locale. Never changed; the database refuses it too. */
@Entity
@Table(schema = "editorial", name = "revision")
class Revision {
    @Id
    private UUID id;

    @Column(name = "item_id")
    private UUID itemId;

    private String locale;
    private int number;
    private String document;
    private String title;
    private String author;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "content_hash")
    private String contentHash;

    private @Nullable String note;

    protected Revision() {}

    Revision(UUID itemId, String locale, int number, ObjectNode document, String title, String author, Instant now) {
        this.id = Ids.next();
        this.itemId = itemId;
        this.locale = locale;
        this.number = number;
        this.document = Json.canonical(document);
        this.title = title;
        this.author = author;
        this.createdAt = now;
        this.contentHash = Json.sha256(this.document);
    }

    /** Says what it is about, before it is stored. */
    Revision noted(@Nullable String text) {
        note = text;
        return this;
    }

    UUID id() {
        return id;
    }

    UUID itemId() {
        return itemId;
    }

    RevisionInfo info() {
        return new RevisionInfo(id, number, author, createdAt, contentHash, note);
    }

    int number() {
        return number;
    }

    String title() {
        return title;
    }

    String author() {
        return author;
    }

    Instant createdAt() {
        return createdAt;
    }

    String contentHash() {
        return contentHash;
    }

    /** The document as it is stored. */
    String json() {
        return document;
    }

    ObjectNode document() {
        return Json.object(document);
    }
}
