package com.mealprep360.editorial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The order in which the plans of one locale happen: each counts on what the one before it leaves live. */
final class PlanOrder {
    /**
     * A plan that comes behind another than before.
     *
     * @param behind what it follows now; null if it is the first
     */
    record Change(Schedule of, @Nullable Schedule behind) {}

    private PlanOrder() {}

    /** Which of the plans follow another one than before. Both lists are in the order of time. */
    static List<Change> changes(List<Schedule> before, List<Schedule> after) {
        Map<UUID, UUID> followed = new HashMap<>();
        for (int i = 1; i < before.size(); i++) {
            followed.put(before.get(i).id(), before.get(i - 1).id());
        }
        List<Change> changes = new ArrayList<>();
        Schedule behind = null;
        for (Schedule one : after) {
            UUID follows = behind == null ? null : behind.id();
            if (!Objects.equals(followed.get(one.id()), follows)) {
                changes.add(new Change(one, behind));
            }
            behind = one;
        }
        return changes;
    }
}
