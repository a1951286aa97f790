package com.mealprep360.editorial.reading;

import com.mealprep360.identity.Caller;
import com.mealprep360.kernel.LocalePreference;
import com.mealprep360.kernel.http.AnswerHeaders;
import com.mealprep360.kernel.http.ETags;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers with what is published, the same for every caller. */
@ApplicationScoped
public class PublicAnswers {
    @Inject
    HotContent hot;

    @Inject
    PublicContent content;

    @Inject
    PublishedRows rows;

    @Inject
    Moved moved;

    @Inject
    Caller caller;

    /**
     * One item, or where it is now if its slug is a former one.
     *
     * @param type the name of its type
     * @throws Problem EDITORIAL_NOT_FOUND; it links the working resource for a caller who may see it
     */
    public Response item(String type, String idOrSlug, LocalePreference preference, @Nullable String ifNoneMatch) {
        return item(
                type,
                idOrSlug,
                preference,
                "",
                item -> answer(item.json(), item.version(), item.headers(), ifNoneMatch));
    }

    /**
     * What is made of one item, or where that is now if the slug is a former one.
     *
     * @param below where it is below the item, such as {@code /json-ld}
     * @throws Problem as {@link #item(String, String, LocalePreference, String)}, also if in its place there is something of
     *     another type, which need not have the like
     */
    public Response made(
            String type,
            String idOrSlug,
            LocalePreference preference,
            String below,
            String mediaType,
            BiFunction<PublishedItem, Edition, byte[]> making,
            @Nullable String ifNoneMatch) {
        return item(type, idOrSlug, preference, below, item -> {
            PublishedPage made = PublishedPage.of(making.apply(item, rows));
            Map<String, String> itsHeaders = new HashMap<>(item.headers());
            itsHeaders.putAll(made.headers());
            itsHeaders.put(HttpHeaders.CONTENT_TYPE, mediaType);
            return answer(made.json(), made.version(), itsHeaders, ifNoneMatch);
        });
    }

    /** What is made of a list. */
    public static Response made(byte[] content, String mediaType, @Nullable String ifNoneMatch) {
        PublishedPage made = PublishedPage.of(content);
        Map<String, String> headers = new HashMap<>(made.headers());
        headers.put(HttpHeaders.CONTENT_TYPE, mediaType);
        return answer(made.json(), made.version(), headers, ifNoneMatch);
    }

    private Response item(
            String type,
            String idOrSlug,
            LocalePreference preference,
            String below,
            Function<PublishedItem, Response> answering) {
        PublicContent.Found found = content.require(hot.of(type), idOrSlug, preference, caller::actor);
        PublishedItem item = found.item();
        if (item != null) {
            return answering.apply(item);
        }
        String path = moved.path(Objects.requireNonNull(found.movedTo()), type, below);
        String query = preference.explicit() == null ? "" : "?locale=" + preference.explicit();
        return Moved.to(path + query)
                .header(HttpHeaders.CACHE_CONTROL, AnswerHeaders.PUBLIC_CACHING)
                .build();
    }

    /**
     * A page of a list.
     *
     * @param type the name of the type
     * @param asked the query as it came, encoded; null if there was none
     * @throws Problem INVALID_REQUEST for a cursor of another query
     */
    public Response page(
            String type,
            @Nullable String asked,
            PublishedQuery query,
            @Nullable String cursor,
            int limit,
            @Nullable String ifNoneMatch) {
        HotShelf shelf = hot.of(type);
        PublishedPage page = shelf.page(Objects.requireNonNullElse(asked, ""), query, cursor, limit);
        return answer(page.json(), page.version(), page.headers(), ifNoneMatch);
    }

    /**
     * A list beside an item, such as of what is like it, in the item's locale; see {@link #item}.
     *
     * @param below where it is below the item, such as {@code /related}
     * @param key another one for each list of that path below one item
     * @param json makes the list
     * @throws Problem as {@link #made(String, String, LocalePreference, String, String, Function, String)}
     */
    public Response beside(
            String type,
            String idOrSlug,
            LocalePreference preference,
            String below,
            Object key,
            BiFunction<PublishedItem, Edition, String> json,
            @Nullable String ifNoneMatch) {
        return item(type, idOrSlug, preference, below, item -> {
            String list = String.join(" ", below, String.valueOf(key), item.id().toString(), item.locale());
            return Response.fromResponse(list(type, list, () -> json.apply(item, rows), ifNoneMatch))
                    .header(HttpHeaders.CONTENT_LANGUAGE, item.locale())
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                    .build();
        });
    }

    /**
     * A list of another kind that is made of what is published of a type, and of what {@link ListsChanged} tells of.
     *
     * @param key another one for each such list
     * @param json makes the list
     */
    public Response list(String type, String key, Supplier<String> json, @Nullable String ifNoneMatch) {
        PublishedPage page = hot.of(type).page(key, json);
        return answer(page.json(), page.version(), page.headers(), ifNoneMatch);
    }

    private static Response answer(
            byte[] json, Object version, Map<String, String> headers, @Nullable String ifNoneMatch) {
        Response.ResponseBuilder answer =
                ETags.isCurrent(ifNoneMatch, version) ? Response.notModified() : Response.ok(json);
        headers.forEach(answer::header);
        return answer.build();
    }
}
