package com.mealprep360.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final Tally BEFORE = tally(10, 1, 4, 10, 8, 100, 10);

    @Test
    void whatWasBetweenTwoIsTheirDifference() {
        Tally after = tally(110, 1, 54, 10, 98, 100, 109);

        assertThat(after.since(BEFORE)).isEqualTo(tally(100, 1, 50, 10, 90, 100, 99));
    }

    @Test
    void kindsOfRequestsAreCountedTogether() {
        assertThat(BEFORE.plus(tally(3, 10, 2, 1000, 3))).isEqualTo(tally(13, 1, 4, 10, 10, 100, 10, 1000, 3));
        assertThat(Tally.NONE.plus(BEFORE)).isEqualTo(BEFORE);
    }

    @Test
    void aQuantileLiesBetweenTheBoundsInProportion() {
        Tally hundred = tally(100, 1, 50, 10, 90, 100, 100);

        assertThat(hundred.quantile(0.5)).hasValue(1);
        assertThat(hundred.quantile(0.7).orElseThrow()).isCloseTo(5.5, within(1e-9));
        assertThat(hundred.quantile(0.99).orElseThrow()).isCloseTo(91, within(1e-9));
    }

    @Test
    void emptyBoundsDoNotCount() {
        assertThat(tally(2, 1, 0, 2, 0, 4, 2).quantile(0.5)).hasValue(3);
    }

    @Test
    void whatExceedsAllBoundsIsTheHighestOfThem() {
        assertThat(tally(100, 1, 50, 10, 60).quantile(0.99)).hasValue(10);
    }

    @Test
    void withoutRequestsThereIsNone() {
        assertThat(Tally.NONE.quantile(0.5)).isEmpty();
        assertThat(BEFORE.since(BEFORE).quantile(0.5)).isEmpty();
    }

    /** @param buckets bound and requests in turn */
    private static Tally tally(long count, double... buckets) {
        Map<Double, Double> within = new TreeMap<>();
        for (int i = 0; i < buckets.length; i += 2) {
            within.put(buckets[i], buckets[i + 1]);
        }
        return new Tally(count, new TreeMap<>(within));
    }
}
