package com.mealprep360.editorial.redirects;

import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.events.Event;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said where a path leads, or took it back.
 *
 * @param before,after what was said of it; null where nothing is
 */
record RedirectChanged(
        UUID id, @Nullable Redirect before, @Nullable Redirect after) implements Event {
    private record Said(
            String from,
            @Nullable String to,
            @Nullable String item,
            @Nullable String locale,
            boolean permanent) {
        static Said of(Redirect redirect) {
            Target target = redirect.target();
            return new Said(
                    redirect.from().text(),
                    target.text(),
                    target.item() == null ? null : target.item().toString(),
                    target.locale(),
                    redirect.permanent());
        }
    }

    private record Facts(
            @Nullable Said redirect,
            @Nullable String before,
            @Nullable String after) {}

    @Override
    public String type() {
        return after == null ? "editorial.redirect-removed.v1" : "editorial.redirected.v1";
    }

    @Override
    public String subjectType() {
        return "redirects";
    }

    @Override
    public String subjectId() {
        return id.toString();
    }

    @Override
    public Object facts() {
        return new Facts(after == null ? null : Said.of(after), hash(before), hash(after));
    }

    private static @Nullable String hash(@Nullable Redirect redirect) {
        return redirect == null ? null : Json.hash(Json.tree(Said.of(redirect)));
    }
}
