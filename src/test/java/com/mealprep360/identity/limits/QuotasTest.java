package com.mealprep360.identity.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mealprep360.identity.Actor;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotasTest {
    @Test
    void eachStandingHasItsFigure() {
        Quotas quotas = Quotas.of("key", List.of(1L, 2L, 3L, 4L, 0L));

        assertThat(quotas.of(Standing.ANONYMOUS)).isEqualTo(1);
        assertThat(quotas.of(Standing.PREMIUM)).isEqualTo(3);
        assertThat(quotas.of(Standing.ADMIN)).isZero();
    }

    @Test
    void oneFigureStandsForAll() {
        assertThat(Standing.values())
                .allSatisfy(standing ->
                        assertThat(Quotas.of("key", List.of(7L)).of(standing)).isEqualTo(7));
    }

    @Test
    void otherNumbersOfFiguresAndNegativeOnesAreRefusedByTheirKey() {
        assertThatThrownBy(() -> Quotas.of("some.key", List.of(1L, 2L))).hasMessageContaining("some.key");
        assertThatThrownBy(() -> Quotas.of("some.key", List.of(-1L))).hasMessageContaining("some.key");
        assertThatThrownBy(() -> Quotas.of("some.key", List.of())).hasMessageContaining("some.key");
    }

    @ParameterizedTest
    @CsvSource({
        "user, USER",
        "premium, PREMIUM",
        "moderator, EDITOR",
        "editor, EDITOR",
        "admin, ADMIN",
        "guest, USER",
    })
    void theBestRoleCounts(String role, Standing standing) {
        Set<String> roles = Set.of("offline", role);

        assertThat(Standing.of(new Actor("subject", null, null, roles))).isEqualTo(standing);
    }
}
