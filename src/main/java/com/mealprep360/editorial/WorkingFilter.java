package com.mealprep360.editorial;

import com.mealprep360.api.model.PublicationDto;
import com.mealprep360.api.model.WorkflowDto;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What narrows an admin table. Null is anything.
 *
 * @param text a part of title or slug
 * @param source the locale that the item was first written in
 * @param tag as it is written
 * @param category by its id; of types that have categories
 * @param owner by the subject
 * @param trashed what is in the trash, instead of what is not
 * @param mine the actor's own alone
 */
public record WorkingFilter(
        @Nullable String text,
        @Nullable WorkflowDto workflow,
        @Nullable PublicationDto publication,
        @Nullable String source,
        @Nullable String tag,
        @Nullable UUID category,
        @Nullable String owner,
        boolean trashed,
        boolean mine) {}
