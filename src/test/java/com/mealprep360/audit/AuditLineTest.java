package com.mealprep360.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuditLineTest {
    private static final Instant AT = Instant.parse("2025-11-20T12:00:00.123456Z");

    /** Made by another program from the description in ADR 0021: whoever changes the form breaks every chain there is. */
    @Test
    void theHashIsThatOfTheWrittenForm() {
        assertThat(line("editorial.published.v1", "c".repeat(64), null).hash())
                .isEqualTo("0f9ab690617c093e63ff9e1602bbf7d5b02a520e29d34ab100b386b03b9b82cb");
    }

    @Test
    void whatMovesFromOneFieldToTheNextIsAnotherLine() {
        assertThat(line("ab", null, "c").hash())
                .isNotEqualTo(line("ab", "c", null).hash());
        assertThat(line("a", null, null).hash())
                .isNotEqualTo(line("a1:", null, null).hash());
    }

    @Test
    void anAbsentFieldIsNotAnEmptyOne() {
        assertThat(line("a", null, null).hash())
                .isNotEqualTo(line("a", "", null).hash());
        assertThat(line("a", null, null).hash())
                .isNotEqualTo(line("a", "-", null).hash());
    }

    @Test
    void aSaltHidesTheSamePersonEachTimeAnew() {
        Blinding once = Blinding.of("somebody");

        assertThat(once.hash()).hasSize(64).isNotEqualTo(Blinding.of("somebody").hash());
        assertThat(new Blinding(once.salt(), "somebody").hash()).isEqualTo(once.hash());
    }

    private static AuditLine line(String action, @Nullable String after, @Nullable String before) {
        return new AuditLine(
                7,
                AuditLine.GENESIS,
                UUID.fromString("01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b11"),
                action,
                "recipes/01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b12",
                "a".repeat(64),
                null,
                "4bf92f3577b34da6a3ce929d0e0e4736",
                AT,
                before,
                after,
                "{\"locale\":\"de\",\"word\":\"Käse\"}");
    }
}
