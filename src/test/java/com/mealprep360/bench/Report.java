package com.mealprep360.bench;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The table that the bench prints, a row as soon as it is known. */
final class Report {
    private static final String ROW = "%-28s %4d  %9.0f  %8.2f  %8.2f  %7d  %6d  %6.0f  %6d   %s%n";

    private Report() {}

    static void head() {
        System.out.printf(
                "%n%-28s %4s  %9s  %8s  %8s  %7s  %6s  %6s  %6s   %s%n",
                "load", "conn", "per s", "p50 ms", "p99 ms", "sent", "errors", "cpu µs", "MiB", "beside");
    }

    /**
     * @param work of the platform for all of the requests
     * @param memory of the platform, in bytes
     * @param reference what it is held against, if anything
     */
    static void row(
            String name,
            int connections,
            Measured measured,
            Duration work,
            long memory,
            @Nullable String besideWhat,
            @Nullable Measured reference) {
        System.out.printf(
                Locale.ROOT,
                ROW,
                name,
                connections,
                measured.perSecond(),
                measured.p50Micros() / 1_000.0,
                measured.p99Micros() / 1_000.0,
                measured.requests(),
                measured.errors(),
                work.toNanos() / 1_000.0 / Math.max(1, measured.requests()),
                memory >> 20,
                reference == null ? "" : beside(besideWhat, measured, reference));
    }

    private static String beside(@Nullable String what, Measured measured, Measured reference) {
        String rate = String.format(
                Locale.ROOT,
                "%s %.0f, ratio %.2f",
                what,
                reference.perSecond(),
                measured.perSecond() / reference.perSecond());
        return reference.p50Micros() == 0
                ? rate
                : String.format(
                        Locale.ROOT,
                        "%s; p50 %.2f ms, ratio %.2f",
                        rate,
                        reference.p50Micros() / 1_000.0,
                        (double) measured.p50Micros() / reference.p50Micros());
    }
}
