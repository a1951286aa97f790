package com.mealprep360.editorial.reading;

import com.mealprep360.kernel.http.AnswerHeaders;
import com.mealprep360.kernel.http.ETags;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.UUID;

/**
 * One locale of an item as the public reads it.
 *
 * @param version the revision's id, and behind it a part that stands for the pictures that it shows, if it does
 * @param json the answer in UTF-8, as stored
 */
public record PublishedItem(UUID id, String locale, boolean source, String slug, String version, byte[] json) {
    /** Those of its answer, also of one that says that nothing changed. */
    public Map<String, String> headers() {
        return Map.of(
                HttpHeaders.ETAG,
                ETags.of(version),
                HttpHeaders.CONTENT_LANGUAGE,
                locale,
                HttpHeaders.CACHE_CONTROL,
                AnswerHeaders.PUBLIC_CACHING,
                HttpHeaders.VARY,
                HttpHeaders.ACCEPT_LANGUAGE);
    }
}
