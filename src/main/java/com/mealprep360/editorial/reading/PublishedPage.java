package com.mealprep360.editorial.reading;

import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.http.AnswerHeaders;
import com.mealprep360.kernel.http.ETags;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A page of a list as the public reads it.
 *
 * @param json the answer in UTF-8
 * @param version another one whenever the page is another
 */
public record PublishedPage(byte[] json, String version) {
    private static final int VERSION_DIGITS = 32;

    static PublishedPage of(String json) {
        return of(json.getBytes(StandardCharsets.UTF_8));
    }

    static PublishedPage of(byte[] bytes) {
        return new PublishedPage(bytes, Json.sha256(bytes).substring(0, VERSION_DIGITS));
    }

    /** Those of its answer, also of one that says that nothing changed. */
    Map<String, String> headers() {
        return Map.of(HttpHeaders.ETAG, ETags.of(version), HttpHeaders.CACHE_CONTROL, AnswerHeaders.PUBLIC_CACHING);
    }
}
