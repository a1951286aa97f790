package com.mealprep360.editorial.reading;

import com.mealprep360.editorial.previews.Previewing;
import com.mealprep360.kernel.LocalePreference;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Answers as {@link PublicAnswers} will, to whoever has a preview's token. Kept by no cache and no search engine. */
@ApplicationScoped
public class PreviewAnswers {
    private static final String PUBLIC = "/api/";
    private static final String PREVIEWED = "/api/preview/";

    @Inject
    Previewing previewing;

    @Inject
    HotContent hot;

    @Inject
    PublicContent content;

    @Inject
    PublishedRows rows;

    @Inject
    Moved moved;

    /**
     * One item, or where it will be if the slug is one that it will have had.
     *
     * @param type the name of its type
     * @throws Problem EDITORIAL_PREVIEW_CLOSED; EDITORIAL_NOT_FOUND
     */
    public Response item(String type, String token, String idOrSlug, LocalePreference preference) {
        return made(type, token, idOrSlug, preference, "", MediaType.APPLICATION_JSON, (item, edition) -> item.json());
    }

    /** What is made of one item; see {@link PublicAnswers#made} and {@link #item}. */
    public Response made(
            String type,
            String token,
            String idOrSlug,
            LocalePreference preference,
            String below,
            String mediaType,
            BiFunction<PublishedItem, Edition, byte[]> making) {
        PreviewedRows edition = rows.of(previewing.require(token));
        PublicContent.Found found = content.require(edition, hot.of(type).shelf(), idOrSlug, preference);
        PublishedItem item = found.item();
        if (item == null) {
            String path = moved.path(Objects.requireNonNull(found.movedTo()), type, below);
            String locale = preference.explicit() == null ? "" : "&locale=" + preference.explicit();
            return hidden(Moved.to(path.replaceFirst(PUBLIC, PREVIEWED) + "?token=" + token + locale));
        }
        return hidden(Response.ok(making.apply(item, edition))
                .type(mediaType)
                .header(HttpHeaders.CONTENT_LANGUAGE, item.locale()));
    }

    /**
     * A page of a list; see {@link PublicAnswers#page}.
     *
     * @throws Problem EDITORIAL_PREVIEW_CLOSED; INVALID_REQUEST for a cursor of another query
     */
    public Response page(String type, String token, PublishedQuery query, @Nullable String cursor, int limit) {
        ShelfRows shelf = rows.of(previewing.require(token)).of(hot.of(type).shelf());
        return hidden(Response.ok(shelf.page(query, cursor, limit).json()));
    }

    private static Response hidden(Response.ResponseBuilder answer) {
        return answer.header("X-Robots-Tag", "noindex").build();
    }
}
