package com.mealprep360.identity.limits;

import io.github.bucket4j.ConsumptionProbe;
import java.util.Map;

/**
 * Whether one more request may be served, and what is left.
 *
 * @param policy the quota, as {@code RateLimit-Policy} says it (draft-ietf-httpapi-ratelimit-headers-10)
 * @param kind the policy's name
 * @param remaining how many more may come at once
 * @param resetSeconds until nothing counts any more
 * @param retrySeconds until the next one may come; 0 when this one may
 */
public record Decision(String policy, Kind kind, long remaining, long resetSeconds, long retrySeconds) {
    private static final long NANOS = 1_000_000_000L;

    static Decision of(String policy, Kind kind, ConsumptionProbe probe) {
        return new Decision(
                policy,
                kind,
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()),
                probe.isConsumed() ? 0 : Math.max(1, seconds(probe.getNanosToWaitForRefill())));
    }

    public boolean allowed() {
        return retrySeconds == 0;
    }

    /** What the answer says of it: {@code RateLimit-Policy} and {@code RateLimit}. */
    public Map<String, String> headers() {
        return Map.of(
                "RateLimit-Policy", policy, "RateLimit", "\"" + kind + "\";r=" + remaining + ";t=" + resetSeconds);
    }

    private static long seconds(long nanos) {
        return (nanos + NANOS - 1) / NANOS;
    }
}
