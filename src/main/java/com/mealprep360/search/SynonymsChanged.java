package com.mealprep360.search;

import com.mealprep360.kernel.events.Event;
import java.util.List;
import java.util.UUID;

/**
 * Somebody changed a group of synonyms.
 *
 * @param words as they are now; empty when the group is gone
 */
public record SynonymsChanged(UUID group, List<String> words) implements Event {
    static final String TYPE = "search.synonymsChanged.v1";

    private record Facts(List<String> words) {}

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subjectType() {
        return "synonyms";
    }

    @Override
    public String subjectId() {
        return group.toString();
    }

    @Override
    public Object facts() {
        return new Facts(words);
    }
}
