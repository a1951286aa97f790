package com.mealprep360.blog.categories;

import com.mealprep360.kernel.events.Event;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An editor made, changed or removed a category.
 *
 * @param before,after what it was and is; null where it is not there
 * @param mergedInto the one that took its place when it was removed, if one did
 */
record CategoryChanged(
        UUID id,
        @Nullable Category before,
        @Nullable Category after,
        @Nullable UUID mergedInto) implements Event {
    private static final String CREATED = "blog.category-created.v1";
    private static final String REVISED = "blog.category-revised.v1";
    private static final String REMOVED = "blog.category-removed.v1";
    static final Set<String> TYPES = Set.of(CREATED, REVISED, REMOVED);

    private record Facts(
            @Nullable UUID parent,
            List<Category.Text> texts,
            @Nullable UUID mergedInto,
            boolean moved,
            @Nullable String before,
            @Nullable String after) {}

    @Override
    public String type() {
        if (before == null) {
            return CREATED;
        }
        return after == null ? REMOVED : REVISED;
    }

    @Override
    public String subjectType() {
        return "categories";
    }

    @Override
    public String subjectId() {
        return id.toString();
    }

    /** Whether posts that name it are in other categories now. */
    private boolean isMoved() {
        return after == null ? mergedInto != null : before != null && !Objects.equals(before.parent(), after.parent());
    }

    @Override
    public Object facts() {
        return new Facts(
                after == null ? null : after.parent(),
                after == null ? List.of() : after.texts(),
                mergedInto,
                isMoved(),
                before == null ? null : before.version(),
                after == null ? null : after.version());
    }
}
