package com.mealprep360.blog.categories;

import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.LocalePreference;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A category of posts.
 *
 * @param parent the one that it is below; null at the top
 * @param position its place among its siblings, from 0
 * @param texts by locale, each once; the first is shown to those whose language is not there. Empty once it is merged
 * @param named whether a post names it, or did once
 * @param mergedInto the one in its place; null while it is there itself
 */
record Category(
        UUID id,
        @Nullable UUID parent,
        int position,
        List<Text> texts,
        boolean named,
        @Nullable UUID mergedInto) {

    /** What it says in a locale. */
    record Text(
            String locale,
            String name,
            String slug,
            @Nullable String description) {}

    /** What an editor sees of it. */
    private record Said(@Nullable UUID parent, List<Text> texts) {}

    boolean isThere() {
        return mergedInto == null;
    }

    /** Another one whenever what an editor sees of it is another; its position is seen in lists alone, and others change it. */
    String version() {
        return Json.hash(Json.tree(new Said(parent, texts)));
    }

    /** In the locale that is preferred, or else the first one. */
    Text text(LocalePreference preference) {
        String locale = preference
                .lookup(texts.stream().map(Text::locale).toList(), texts.get(0).locale())
                .orElse(texts.get(0).locale());
        return texts.stream()
                .filter(text -> text.locale().equals(locale))
                .findFirst()
                .orElseThrow();
    }

    boolean hasSlug(String slug) {
        return texts.stream().anyMatch(text -> text.slug().equals(slug));
    }

    Category at(@Nullable UUID otherParent, int otherPosition) {
        return new Category(id, otherParent, otherPosition, texts, named, mergedInto);
    }

    Category mergedInto(UUID other) {
        return new Category(id, null, 0, List.of(), named, other);
    }

    /** Where an editor changes it. */
    String address() {
        return CategoryKeeping.address(id) + "/working";
    }
}
