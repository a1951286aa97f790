package com.mealprep360.editorial.presence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is in a document now, in the order in which they came. */
record Presence(Place place, List<Person> people) {
    /** One locale of an item. */
    record Place(UUID item, String locale) {}

    /**
     * @param editing whether this one has the document to write in; of one document one at most
     * @param takenBy the subject of who took it over from this one
     */
    record Person(
            String subject,
            String name,
            boolean editing,
            Instant since,
            @Nullable String takenBy) {}
}
