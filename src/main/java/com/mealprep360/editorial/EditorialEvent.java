package com.mealprep360.editorial;

import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.events.Event;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
        TRANSLATED,
        SUBMITTED,
        CHANGES_REQUESTED,
        APPROVED,
        ASSIGNED,
        COMMENTED,
        RESOLVED,
        REOPENED,
        SCHEDULED,
        RESCHEDULED,
        UNSCHEDULED,
        BLOCKED,
        PUBLISHED,
        UNPUBLISHED,
        REFRESHED,
        TRASHED,
        RESTORED
    }

    /**
     * What goes into the log beside the content's reference.
     *
     * @param assignee who is to see to it, where that is what happened
     * @param comment which one, where that is what happened
     * @param before the hash of the content that was worked on, or for what is published or taken offline of the one that
     *     was public; null where there was none
     * @param after the hash of what is in its place now; null where there is nothing
     * @param successor the item that takes the place of what goes offline, if one was named
     * @param refers whether what was created refers to anything: nobody has to look up what does not; null of all else
     */
    public record Facts(
            String locale,
            UUID revision,
            int number,
            String slug,
            @Nullable String assignee,
            @Nullable UUID comment,
            @Nullable String before,
            @Nullable String after,
            @Nullable UUID successor,
            @Nullable Boolean refers) {}

    @Override
    public String type() {
        return "editorial." + kind.name().toLowerCase(Locale.ROOT).replace("_", "-") + ".v1";
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
