package com.mealprep360.identity;

import static com.mealprep360.identity.IdentityProblem.RATE_LIMITED;
import static com.mealprep360.kernel.problems.KernelProblem.FORBIDDEN;
import static com.mealprep360.kernel.problems.KernelProblem.INVALID_REQUEST;
import static com.mealprep360.kernel.problems.KernelProblem.UNAVAILABLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.kernel.problems.Problem;
import jakarta.websocket.CloseReason.CloseCodes;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosingTest {
    private static final int FRAME = 123;

    @Test
    void aClientLearnsWhetherToComeAgain() {
        assertThat(code(RATE_LIMITED.because("Slowly."))).isEqualTo(CloseCodes.TRY_AGAIN_LATER);
        assertThat(code(UNAVAILABLE.because("Away."))).isEqualTo(CloseCodes.TRY_AGAIN_LATER);
        assertThat(code(INVALID_REQUEST.because("A token is missing."))).isEqualTo(CloseCodes.CANNOT_ACCEPT);
        assertThat(code(FORBIDDEN.because("Not you."))).isEqualTo(CloseCodes.VIOLATED_POLICY);
    }

    @Test
    void aShortReasonIsToldWhole() {
        assertThat(Closing.of(CloseCodes.VIOLATED_POLICY, "Gelöscht.").getReasonPhrase())
                .isEqualTo("Gelöscht.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "تم إيقاف هذا الحساب ", "早", "a🍲", "🍲"})
    void aLongOneFitsTheFrameWithoutHalfACharacter(String part) {
        String reason = part.repeat(200);

        String held = Closing.of(CloseCodes.VIOLATED_POLICY, reason).getReasonPhrase();

        assertThat(reason).startsWith(held);
        assertThat(held.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(FRAME - 3, FRAME);
        assertThat(new String(held.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(held);
    }

    private static CloseCodes code(Problem refused) {
        return (CloseCodes) Closing.of(refused).getCloseCode();
    }
}
