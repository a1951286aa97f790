package com.mealprep360.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.editorial.Schedules.Due;
import com.mealprep360.kernel.ContentRef;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DueSchedulesTest {
    /** @param items which item each is of: the last ones are to be succeeded */
    @Property(seed = "360")
    void whatHappensTogetherIsOfDifferentItemsAndKeepsItsOrder(@ForAll List<@IntRange(max = 40) Integer> items) {
        List<Due> due = items.stream().map(item -> due(item, item > 35)).toList();

        List<List<Due>> together = DueSchedules.together(due);

        assertThat(together.stream().flatMap(List::stream)).containsExactlyElementsOf(due);
        assertThat(together).allSatisfy(one -> {
            assertThat(one).hasSizeBetween(1, 25);
            assertThat(one.stream().map(schedule -> schedule.ref().id())).doesNotHaveDuplicates();
            assertThat(one.size() == 1 || one.stream().noneMatch(Due::succeeded))
                    .isTrue();
        });
    }

    @Test
    void aHundredTakeFourTransactions() {
        List<Due> due = IntStream.range(0, 100).mapToObj(i -> due(i, false)).toList();

        assertThat(DueSchedules.together(due)).hasSize(4);
    }

    private static Due due(int item, boolean succeeded) {
        return new Due(UUID.randomUUID(), new ContentRef("recipes", new UUID(0, item)), "en", succeeded);
    }
}
