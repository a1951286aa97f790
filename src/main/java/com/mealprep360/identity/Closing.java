package com.mealprep360.identity;

import static com.mealprep360.identity.IdentityProblem.RATE_LIMITED;
import static com.mealprep360.kernel.problems.KernelProblem.INVALID_REQUEST;
import static com.mealprep360.kernel.problems.KernelProblem.UNAVAILABLE;

import com.mealprep360.kernel.problems.Problem;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCode;
import jakarta.websocket.CloseReason.CloseCodes;
import java.nio.charset.StandardCharsets;

/** How a WebSocket is closed on somebody: what a client should make of it, and as many words as a closing frame holds. */
public final class Closing {
    private static final int MOST_BYTES = 123;

    private Closing() {}

    /** Come again later, say it otherwise, or not at all with this token. */
    public static CloseReason of(Problem refused) {
        if (refused.type() == RATE_LIMITED || refused.type() == UNAVAILABLE) {
            return of(CloseCodes.TRY_AGAIN_LATER, refused.detail());
        }
        return of(
                refused.type() == INVALID_REQUEST ? CloseCodes.CANNOT_ACCEPT : CloseCodes.VIOLATED_POLICY,
                refused.detail());
    }

    /** As much of the text as a closing frame may hold (RFC 6455 §5.5): 123 bytes, without half a character at the end. */
    public static CloseReason of(CloseCode code, String text) {
        String held = text.substring(0, Math.min(text.length(), MOST_BYTES));
        while (held.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            held = held.substring(0, held.offsetByCodePoints(held.length(), -1));
        }
        return new CloseReason(code, held);
    }
}
