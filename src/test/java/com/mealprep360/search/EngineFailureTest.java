package com.mealprep360.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngineFailureTest {
    @ParameterizedTest
    @ValueSource(ints = {401, 403, 429, 500, 502, 503})
    void eventsWaitForAnEngineThatWillNotWork(int status) {
        assertThat(EngineFailure.of(status, "")).isInstanceOf(EngineFailure.Away.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 409, 413})
    void whatItRefusesToTakeIsNotWaitedFor(int status) {
        assertThat(EngineFailure.of(status, "")).isNotInstanceOf(EngineFailure.Away.class);
    }
}
