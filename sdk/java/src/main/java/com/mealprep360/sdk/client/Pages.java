package com.mealprep360.sdk.client;

import com.mealprep360.sdk.ApiException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lists that come in pages, as one stream. A page is asked for when the stream comes to it, so a stream that is left
 * early ({@code limit}, {@code findFirst}) asks for no more. A call that is refused on the way throws
 * {@link UncheckedApiException}.
 */
public final class Pages {
    private Pages() {}

    /** One page of a list. */
    @FunctionalInterface
    public interface Call<P> {
        /**
         * Asks for a page.
         *
         * @param cursor where it begins; null is the first page, as it is for the calls
         */
        P at(@Nullable String cursor) throws ApiException;
    }

    /**
     * The pages themselves, one after the other.
     *
     * @param call such as {@code cursor -> api.listRecipes(APIListRecipesRequest.newBuilder().cursor(cursor).build())}
     * @param nextCursor such as {@code RecipeCards::getNextCursor}
     */
    public static <P> Stream<P> stream(Call<P> call, Function<? super P, @Nullable String> nextCursor) {
        // The first page is asked for by the stream too, and not before somebody looks.
        return Stream.of(call)
                .flatMap(list -> Stream.iterate(ask(list, null), Objects::nonNull, page -> {
                    String cursor = nextCursor.apply(page);
                    return cursor == null ? null : ask(list, cursor);
                }));
    }

    /**
     * The items of a list, over all of its pages.
     *
     * @param call such as {@code cursor -> api.listRecipes(APIListRecipesRequest.newBuilder().cursor(cursor).build())}
     * @param items such as {@code RecipeCards::getItems}
     * @param nextCursor such as {@code RecipeCards::getNextCursor}
     */
    public static <P, T> Stream<T> each(
            Call<P> call, Function<? super P, List<T>> items, Function<? super P, @Nullable String> nextCursor) {
        return stream(call, nextCursor).flatMap(page -> items.apply(page).stream());
    }

    private static <P> P ask(Call<P> call, @Nullable String cursor) {
        try {
            return call.at(cursor);
        } catch (ApiException e) {
            throw new UncheckedApiException(e);
        }
    }
}
