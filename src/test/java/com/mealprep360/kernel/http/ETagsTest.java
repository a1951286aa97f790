package com.mealprep360.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.mealprep360.kernel.problems.KernelProblem;
import com.mealprep360.kernel.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ETagsTest {
    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", " \"7\" ", "\"6\", \"7\"", "\"6\",\"7\",\"8\""})
    void whoNamesTheCurrentStateMayChangeIt(String ifMatch) {
        assertThatNoException().isThrownBy(() -> ETags.require(ifMatch, 7, "/api/it"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "7", "W/\"7\"", "\"77\"", ",", "*"})
    void whoNamesAnotherStateIsStaleAndToldWhereTheCurrentOneIs(String ifMatch) {
        refused(ifMatch, KernelProblem.STALE);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void whoNamesNoneHasToNameOne(@Nullable String ifMatch) {
        refused(ifMatch, KernelProblem.PRECONDITION_REQUIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "W/\"7\"", "*", "\"1\", W/\"7\""})
    void aCopyOfTheCurrentStateIsCurrent(String ifNoneMatch) {
        assertThat(ETags.isCurrent(ifNoneMatch, 7)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "\"6\"", "7"})
    void anyOtherCopyIsNot(@Nullable String ifNoneMatch) {
        assertThat(ETags.isCurrent(ifNoneMatch, 7)).isFalse();
    }

    private static void refused(@Nullable String ifMatch, KernelProblem type) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> ETags.require(ifMatch, 7, "/api/it"))
                .satisfies(problem -> {
                    assertThat(problem.type()).isEqualTo(type);
                    assertThat(problem.see()).isEqualTo("/api/it");
                });
    }
}
