package com.mealprep360.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.kernel.ContentRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanOrderTest {
    private static long serial;

    private static final Comparator<Schedule> IN_TIME =
            Comparator.comparing(Schedule::at).thenComparing(Schedule::id);

    /** If each counted on what came before it, each does so again after any move. */
    @Property(seed = "360")
    void afterAMoveEachCountsOnWhatIsBeforeIt(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 8) Integer> hours,
            @ForAll @IntRange(max = 5) int which,
            @ForAll @IntRange(min = 1, max = 9) int to) {
        List<Schedule> before =
                hours.stream().map(PlanOrderTest::at).sorted(IN_TIME).toList();
        Map<UUID, UUID> counted = new HashMap<>(behind(before));

        List<Schedule> after = moved(before, which % before.size(), to);
        PlanOrder.changes(before, after)
                .forEach(change -> counted.put(
                        change.of().id(),
                        change.behind() == null ? null : change.behind().id()));

        assertThat(counted).isEqualTo(behind(after));
    }

    @Test
    void whatKeepsItsPlaceIsLeftAlone() {
        List<Schedule> before = List.of(at(1), at(3), at(5));

        assertThat(PlanOrder.changes(before, moved(before, 1, 4))).isEmpty();
        assertThat(PlanOrder.changes(before, moved(before, 0, 4)))
                .extracting(change -> change.of().id())
                .containsExactly(
                        before.get(1).id(), before.get(0).id(), before.get(2).id());
    }

    private static Map<UUID, @Nullable UUID> behind(List<Schedule> plans) {
        Map<UUID, @Nullable UUID> behind = new HashMap<>();
        for (int i = 0; i < plans.size(); i++) {
            behind.put(plans.get(i).id(), i == 0 ? null : plans.get(i - 1).id());
        }
        return behind;
    }

    private static List<Schedule> moved(List<Schedule> plans, int which, int hour) {
        List<Schedule> moved = new ArrayList<>(plans);
        moved.set(which, planned(plans.get(which).id(), hour));
        moved.sort(IN_TIME);
        return moved;
    }

    private static Schedule at(int hour) {
        return planned(new UUID(hour, serial++), hour);
    }

    private static Schedule planned(UUID id, int hour) {
        Instant at = Instant.parse("2099-01-01T00:00:00Z").plusSeconds(3600L * hour);
        ContentRef ref = new ContentRef("recipes", new UUID(0, 1));
        return new Schedule(
                id,
                ref,
                "en",
                "Soup",
                PlannedChanges.Kind.publish,
                at,
                id,
                1,
                null,
                null,
                Schedule.State.waiting,
                "me",
                at,
                null,
                null,
                null);
    }
}
