package com.mealprep360.editorial;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One locale of an item as somebody else has it; its documents are valid.
 *
 * @param line its number in the file, from 1
 * @param id the item's id where it comes from
 * @param hash of all that the line says, so that the same line is known again
 * @param published what was public there, where that is not the document
 * @param publish whether it shall be public here
 * @param formerSlugs slugs that lead to it and are not those of the documents
 */
public record Incoming(
        long line,
        Key key,
        @Nullable UUID id,
        String locale,
        String hash,
        ObjectNode document,
        @Nullable ObjectNode published,
        boolean publish,
        @Nullable Instant firstPublishedAt,
        List<String> formerSlugs) {

    /**
     * By what an item is found again.
     *
     * @param source who has it; empty where the line names nobody, and is known by its id or its content
     */
    public record Key(String source, String externalId) {
        /** For one locale, as short as it can be compared. */
        public UUID in(String locale) {
            String parts = Json.write(List.of(source, externalId, locale));
            return UUID.nameUUIDFromBytes(parts.getBytes(StandardCharsets.UTF_8));
        }
    }
}
