package com.mealprep360.identity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import org.jspecify.annotations.Nullable;

/**
 * What a user says of themselves, how they eat, and how they like to see tables.
 *
 * @param version counts the changes of name and text, from 0 for a profile that nobody has changed yet
 * @param preferencesVersion counts the changes of the preferences, likewise
 * @param viewsVersion counts the changes of the views, likewise
 */
record Profile(
        String subject,
        @Nullable String displayName,
        @Nullable String about,
        ObjectNode preferences,
        long version,
        long preferencesVersion,
        ObjectNode views,
        long viewsVersion) {

    static Profile blank(String subject) {
        return new Profile(
                subject, null, null, Json.MAPPER.createObjectNode(), 0, 0, Json.object("{\"items\": []}"), 0);
    }
}
