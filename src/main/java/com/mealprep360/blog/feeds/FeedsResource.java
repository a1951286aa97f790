package com.mealprep360.blog.feeds;

import com.mealprep360.api.FeedsApi;
import com.mealprep360.blog.PostQuery;
import com.mealprep360.blog.categories.PostCategories;
import com.mealprep360.editorial.reading.PublicAnswers;
import com.mealprep360.editorial.reading.SiteAddresses;
import com.mealprep360.kernel.LocalePreference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The feeds' part of the contract. */
@ApplicationScoped
public class FeedsResource implements FeedsApi {
    private static final String CURSOR = "cursor=";

    @Inject
    FeedReading reading;

    @Inject
    PostCategories categories;

    @Inject
    SiteAddresses addresses;

    @Context
    UriInfo uri;

    @Override
    public Response getFeed(
            String format,
            List<String> tag,
            String author,
            String series,
            String category,
            String locale,
            String cursor,
            Integer limit,
            String ifNoneMatch) {
        PostQuery query =
                new PostQuery(tag == null ? List.of() : tag, author, series, category, locale, PostQuery.Order.newest);
        FeedReading.Page page = reading.page(query, cursor, limit);
        Feed feed = new Feed(
                title(query),
                addresses.site(),
                address(cursor),
                address(null),
                page.next() == null ? null : address(page.next()),
                locale,
                page.entries());
        FeedFormat form = FeedFormat.valueOf(format);
        return PublicAnswers.made(form.write(feed), form.mediaType(), ifNoneMatch);
    }

    /** The site's name, and what the feed is narrowed down to. */
    private String title(PostQuery query) {
        List<String> words = new ArrayList<>(query.tags());
        if (query.category() != null) {
            categories
                    .name(query.category(), new LocalePreference(query.locale(), null))
                    .ifPresent(words::add);
        }
        Stream.of(query.author(), query.series()).filter(word -> word != null).forEach(words::add);
        return words.isEmpty() ? addresses.siteName() : addresses.siteName() + ": " + String.join(", ", words);
    }

    /** What was asked for, for another part of it. */
    private String address(@Nullable String cursor) {
        String asked = Objects.requireNonNullElse(uri.getRequestUri().getRawQuery(), "");
        String query = Stream.concat(
                        Stream.of(asked.split("&")).filter(one -> !one.isEmpty() && !one.startsWith(CURSOR)),
                        Stream.ofNullable(cursor).map(token -> CURSOR + token))
                .collect(Collectors.joining("&"));
        return addresses.platform(uri.getRequestUri().getRawPath() + (query.isEmpty() ? "" : "?" + query));
    }
}
