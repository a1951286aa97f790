package com.mealprep360.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mealprep360.kernel.problems.Fault;
import com.mealprep360.kernel.problems.KernelProblem;
import com.mealprep360.kernel.problems.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.WithNull;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    @Property(seed = "360")
    void aTokenGivesBackItsKey(@ForAll @Size(min = 1, max = 4) List<@WithNull String> key, @ForAll String query) {
        Assume.that(key.stream().allMatch(part -> part == null || Text.isStorable(part)));
        Cursor cursor = new Cursor(key);

        assertThat(Cursor.of(cursor.token(query), key.size(), query)).contains(cursor);
    }

    @Property(seed = "360")
    void aTokenOfAnotherQueryIsRefused(@ForAll String query, @ForAll String other) {
        Assume.that(!query.equals(other) && Text.isStorable(query) && Text.isStorable(other));
        String token = new Cursor(List.of("key")).token("recipes", query);

        refused(token, 1, "recipes", other);
    }

    @Test
    void queriesOfOneHashCodeAreToldApart() {
        refused(new Cursor(List.of("key")).token("Aa"), 1, "BB");
    }

    @Test
    void aTokenOfAnotherSortKeyIsRefused() {
        refused(new Cursor(List.of("a", "b")).token("query"), 1, "query");
        refused(new Cursor(Arrays.asList("a", null)).token("query"), 3, "query");
    }

    @Test
    void withoutATokenThePageIsTheFirst() {
        assertThat(Cursor.of(null, 2, "query")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "not a token", "bm90IGpzb24", "W10", "W251bGxd", "e30", "WyJhIiwiYiJd", "////"})
    void garbageIsRefused(String token) {
        refused(token, 1, "query");
    }

    @Property(seed = "360")
    void anythingElseIsRefused(@ForAll byte[] bytes) {
        refused(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), 1, "query");
    }

    @Test
    void aTokenNestedDeeplyIsRefused() {
        refused(
                Base64.getUrlEncoder().encodeToString("[".repeat(100_000).getBytes(StandardCharsets.UTF_8)),
                1,
                "query");
    }

    @Property(seed = "360")
    void theValuesOfItsKeyAreRead(@ForAll Instant instant, @ForAll long high, @ForAll long low, @ForAll long number) {
        UUID id = new UUID(high, low);
        Cursor cursor = new Cursor(List.of(instant.toString(), id.toString(), String.valueOf(number)));

        assertThat(cursor.instant(0)).isEqualTo(instant);
        assertThat(cursor.id(1)).isEqualTo(id);
        assertThat(cursor.number(2)).isEqualTo(number);
    }

    @Test
    void valuesOfAnotherKindAreRefused() {
        Cursor cursor = new Cursor(Arrays.asList("x", null));

        for (int place = 0; place < 2; place++) {
            int there = place;
            refused(() -> cursor.instant(there));
            refused(() -> cursor.id(there));
            refused(() -> cursor.number(there));
        }
    }

    private static void refused(String token, int size, Object... query) {
        refused(() -> Cursor.of(token, size, query));
    }

    private static void refused(ThrowingCallable reading) {
        assertThatExceptionOfType(Problem.class).isThrownBy(reading).satisfies(problem -> {
            assertThat(problem.type()).isEqualTo(KernelProblem.INVALID_REQUEST);
            assertThat(problem.faults()).extracting(Fault::pointer).containsExactly("#/query/cursor");
        });
    }
}
