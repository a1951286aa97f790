package com.mealprep360.blog.body;

import com.mealprep360.kernel.ContentRef;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds what a body refers to when it is shown. Whatever is absent is not shown, or only as text. */
public interface HtmlResolver {
    /** A picture of the media library. */
    Optional<Picture> picture(UUID mediaId);

    /** An item that is public now. */
    Optional<Item> item(ContentRef reference);

    /** What becomes of an address that a text links: the same, unless what is made of it is read elsewhere. */
    default String address(String href) {
        return href;
    }

    /**
     * @param src the address of the rendition for browsers that choose none
     * @param srcset the others, in the syntax of HTML; null if there are none
     * @param alt the picture's own alternative text
     * @param widthPixels of the original, in pixels; null if it is not known
     * @param heightPixels of the original, in pixels; null if it is not known
     */
    record Picture(
            String src,
            @Nullable String srcset,
            String alt,
            @Nullable Integer widthPixels,
            @Nullable Integer heightPixels) {}

    /** @param url its public address, in full or as a path of this site */
    record Item(String title, String url) {}
}
