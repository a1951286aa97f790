package com.mealprep360.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.kernel.health.DatabaseMeasures.ConsumerLag;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SamplesTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void anHourIsShownAsItWasTakenAndADayInSteps() {
        assertThat(Samples.step(Duration.ZERO)).isEqualTo(Duration.ofSeconds(15));
        assertThat(Samples.step(Duration.ofHours(1))).isEqualTo(Duration.ofSeconds(15));
        assertThat(Samples.step(Samples.KEPT)).isEqualTo(Duration.ofSeconds(300));
    }

    @Property(seed = "360")
    void aPlotHasNoMorePointsThanItCanShow(@ForAll @LongRange(min = 0, max = 86_400) long seconds) {
        long step = Samples.step(Duration.ofSeconds(seconds)).toSeconds();

        assertThat(step % Samples.STEP.toSeconds()).isZero();
        // Where it begins and ends within a step there is one more.
        assertThat(seconds / step + 1).isLessThanOrEqualTo(300);
    }

    @Test
    void aStepBeginsAtAMultipleOfItsLength() {
        assertThat(Samples.beginning(NOON.plusMillis(14_999), Samples.STEP)).isEqualTo(NOON);
        assertThat(Samples.beginning(NOON.plusSeconds(15), Samples.STEP)).isEqualTo(NOON.plusSeconds(15));
    }

    @Test
    void thePlatformIsAsGoodAsTheWorstOfIt() {
        assertThat(state(null, 29, 0, 29)).isEqualTo(Look.State.UP);
        assertThat(state("Connection refused", 0, 0, 0)).isEqualTo(Look.State.DEGRADED);
        assertThat(state(null, 30, 0, 0)).isEqualTo(Look.State.DEGRADED);
        assertThat(state(null, 0, 1, 0)).isEqualTo(Look.State.DEGRADED);
        assertThat(state(null, 0, 0, 30)).isEqualTo(Look.State.DEGRADED);
        assertThat(look(null, null).state()).isEqualTo(Look.State.DOWN);
    }

    private static Look.State state(@Nullable String absence, double lag, long parked, double late) {
        return look(
                        absence,
                        new Look.Work(
                                List.of(new ConsumerLag("search", 1, lag, parked)),
                                List.of(new Look.Backlog("schedules", late))))
                .state();
    }

    private static Look look(@Nullable String absence, Look.@Nullable Work work) {
        return new Look(
                NOON,
                List.of(new Look.Server("opensearch", Duration.ofMillis(2), NOON, absence, "Searches go on.")),
                work,
                new NodeFigures.Node(
                        "here/1",
                        "0.1.0",
                        NOON,
                        NOON,
                        new NodeFigures.Memory(1, 2),
                        new NodeFigures.Traffic(0, null, null)));
    }
}
