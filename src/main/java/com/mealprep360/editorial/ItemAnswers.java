package com.mealprep360.editorial;

import com.mealprep360.kernel.http.ETags;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Answers that are for authors and editors alone. */
public final class ItemAnswers {
    private ItemAnswers() {}

    /** The item with its ETag and its locale. */
    public static Response item(Response.ResponseBuilder answer, WorkingItem item) {
        return versioned(answer.entity(ItemMapper.item(item)), item.revision().id(), item.locale());
    }

    static Response versioned(Response.ResponseBuilder answer, Object version, String locale) {
        return answer.header(HttpHeaders.ETAG, ETags.of(version))
                .header(HttpHeaders.CONTENT_LANGUAGE, locale)
                .build();
    }
}
