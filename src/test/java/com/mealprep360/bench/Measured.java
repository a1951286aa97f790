package com.mealprep360.bench;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What came of a load.
 *
 * @param p50Micros half of the answers came within so many microseconds; 0 where it is not known
 * @param errors answers of status 400 and above, and answers that never came
 */
record Measured(double perSecond, long p50Micros, long p99Micros, long requests, long errors) {
    static final Comparator<Measured> BY_RATE = Comparator.comparingDouble(Measured::perSecond);

    private static final Pattern WRK =
            Pattern.compile("MEASURED requests=(\\d+) micros=(\\d+) p50=(\\d+) p99=(\\d+) errors=(\\d+)");
    private static final Pattern PGBENCH = Pattern.compile("tps = ([0-9.]+) ");

    /**
     * Itself, where it is held against another server.
     *
     * @throws IllegalStateException if there were errors, which may well be quick
     */
    Measured withoutErrors(String server) {
        if (errors > 0) {
            throw new IllegalStateException(server + " did not do what it was asked: " + this);
        }
        return this;
    }

    static Measured ofWrk(String said) {
        Matcher found = WRK.matcher(said);
        if (!found.find()) {
            throw new IllegalStateException("wrk measured nothing:\n" + said);
        }
        long requests = Long.parseLong(found.group(1));
        return new Measured(
                requests * 1e6 / Long.parseLong(found.group(2)),
                Long.parseLong(found.group(3)),
                Long.parseLong(found.group(4)),
                requests,
                Long.parseLong(found.group(5)));
    }

    static Measured ofPgbench(String said) {
        Matcher found = PGBENCH.matcher(said);
        if (!found.find()) {
            throw new IllegalStateException("pgbench measured nothing:\n" + said);
        }
        return new Measured(Double.parseDouble(found.group(1)), 0, 0, 0, 0);
    }
}
