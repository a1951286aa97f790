package com.mealprep360.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrelationTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @AfterEach
    void forget() {
        Correlation.end();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-" + TRACE + "-00f067aa0ba902b7-01",
                "00-" + TRACE + "-00f067aa0ba902b7-00",
                "cc-" + TRACE + "-00f067aa0ba902b7-01-later"
            })
    void theTraceOfTheCallerGoesOn(String traceparent) {
        assertThat(Correlation.from(traceparent)).isEqualTo(TRACE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00",
                TRACE,
                "ff-" + TRACE + "-00f067aa0ba902b7-01",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-" + TRACE + "-0000000000000000-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-" + TRACE + "-00f067aa0ba902b7-01\r\nX: y"
            })
    void whatCannotBeReadBeginsANewTrace(String traceparent) {
        assertThat(Correlation.from(traceparent)).matches("[0-9a-f]{32}").isNotEqualTo(TRACE);
    }

    @Property(seed = "360", tries = 500)
    void whateverIsSentTheIdIsOne(@ForAll String traceparent) {
        assertThat(Correlation.from(traceparent)).matches("[0-9a-f]{32}");
        assertThat(Correlation.traceparent(Correlation.from(traceparent))).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    }

    @Test
    void theIdBelongsToTheCallAndEndsWithIt() {
        Correlation.begin(TRACE);
        assertThat(Correlation.id()).isEqualTo(TRACE);

        Correlation.end();
        assertThat(Correlation.current()).isNull();
        assertThat(Correlation.id()).matches("[0-9a-f]{32}").isNotEqualTo(Correlation.id());
    }
}
