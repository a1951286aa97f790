package com.mealprep360.editorial;

import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.events.Event;
import java.util.Locale;
import java.util.UUID;

/**
 * Something happened to a content item.
 *
 * @param revision the working revision at that moment; its id and its number in the locale
 */
public record EditorialEvent(Kind kind, ContentRef content, Facts facts) implements Event {
    /** What happened; the name is part of the event's type. */
    public enum Kind {
        CREATED,
        REVISED,
        SUBMITTED,
        APPROVED,
        PUBLISHED,
        UNPUBLISHED,
        TRASHED,
        RESTORED
    }

    /** What goes into the log beside the content's reference. */
    public record Facts(String locale, UUID revision, int number, String slug) {}

    @Override
    public String type() {
        return "editorial." + kind.name().toLowerCase(Locale.ROOT) + ".v1";
    }

    @Override
    public String subjectType() {
        return content.type();
    }

    @Override
    public String subjectId() {
        return content.id().toString();
    }
}
