package com.mealprep360.kernel.http;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The call that this thread works on: its trace id (W3C Trace Context), so that logs, problems and events name it, and
 * where it comes from, which events keep for a time.
 */
public final class Correlation {
    private static final Pattern TRACEPARENT =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-.*)?");
    private static final ThreadLocal<@Nullable Call> CURRENT = new ThreadLocal<>();

    private Correlation() {}

    private record Call(String id, @Nullable String origin) {}

    /** The trace id of a {@code traceparent} header; a new one where there is none that can be read. */
    public static String from(@Nullable String traceparent) {
        if (traceparent != null) {
            Matcher matcher = TRACEPARENT.matcher(traceparent);
            if (matcher.matches()) {
                return matcher.group(1);
            }
        }
        return random(16);
    }

    /** The header to answer with: the same trace, a span of our own. */
    public static String traceparent(String id) {
        return "00-" + id + "-" + random(8) + "-01";
    }

    /** The current id, 32 hexadecimal digits; outside of any call a new one each time. */
    public static String id() {
        String current = current();
        return current == null ? random(16) : current;
    }

    public static @Nullable String current() {
        Call call = CURRENT.get();
        return call == null ? null : call.id();
    }

    /** Where the call comes from, if that is known; see {@link #comesFrom}. */
    public static @Nullable String origin() {
        Call call = CURRENT.get();
        return call == null ? null : call.origin();
    }

    public static void begin(String id) {
        CURRENT.set(new Call(id, null));
    }

    /** @param origin the client's address, or {@code system:<name>} for a part of the system that works by itself */
    public static void comesFrom(String origin) {
        CURRENT.set(new Call(id(), origin));
    }

    public static void end() {
        CURRENT.remove();
    }

    /** Unique, not secret: what is random here only has to differ. */
    private static String random(int bytes) {
        byte[] random = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
