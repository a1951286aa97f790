package com.mealprep360.blog.body;

import com.mealprep360.kernel.ContentRef;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is there to be shown. */
record Published(Map<UUID, Picture> pictures, Map<ContentRef, Item> items) implements HtmlResolver {
    static final Published NOTHING = new Published(Map.of(), Map.of());

    @Override
    public Optional<Picture> picture(UUID mediaId) {
        return Optional.ofNullable(pictures.get(mediaId));
    }

    @Override
    public Optional<Item> item(ContentRef reference) {
        return Optional.ofNullable(items.get(reference));
    }
}
