package com.mealprep360.media;

import com.mealprep360.identity.PolicySubject;
import com.mealprep360.media.images.FileType;
import com.mealprep360.media.images.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something in the library.
 *
 * @param owner the subject of who uploaded it
 * @param revision of what is said of it and of its file; new with each change
 * @param trashedAt null while it is not in the trash
 */
record Medium(
        UUID id,
        String owner,
        File file,
        Words words,
        UUID revision,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant trashedAt) {

    /**
     * What is kept.
     *
     * @param sentHash SHA-256 of what was sent, in hexadecimal
     * @param hash SHA-256 of what is kept of it, in hexadecimal
     * @param width in pixels, as it is looked at; 0 for documents
     * @param height in pixels, as it is looked at; 0 for documents
     * @param transparent whether anything shows through
     * @param color the mean colour; null for documents
     */
    record File(
            FileType type,
            String sentHash,
            String hash,
            long bytes,
            int width,
            int height,
            boolean transparent,
            @Nullable String color) {}

    /**
     * What is said of it.
     *
     * @param alt what is to be seen, by language
     * @param focalX from the left edge (0) to the right (1)
     * @param focalY from the upper edge (0) to the lower (1)
     */
    record Words(
            String filename,
            Map<String, String> alt,
            @Nullable String title,
            @Nullable String credit,
            @Nullable String folder,
            List<String> tags,
            double focalX,
            double focalY) {

        Words {
            folder = Folders.normal(folder);
        }

        Words saying(Map<String, String> other) {
            return new Words(filename, other, title, credit, folder, tags, focalX, focalY);
        }

        Words named(String other) {
            return new Words(other, alt, title, credit, folder, tags, focalX, focalY);
        }
    }

    boolean isTrashed() {
        return trashedAt != null;
    }

    Size.Focus focus() {
        return Size.Focus.of(words.focalX(), words.focalY());
    }

    /** Its owner's and the editors'. */
    PolicySubject subject() {
        return new PolicySubject(owner, true, false);
    }

    String address() {
        return "/api/media/" + id;
    }

    Medium with(Words other, UUID newRevision, Instant now) {
        return new Medium(id, owner, file, other, newRevision, createdAt, now, trashedAt);
    }

    Medium with(File other, UUID newRevision, Instant now) {
        return new Medium(id, owner, other, words, newRevision, createdAt, now, trashedAt);
    }

    Medium trashed(@Nullable Instant since, UUID newRevision, Instant now) {
        return new Medium(id, owner, file, words, newRevision, createdAt, now, since);
    }
}
