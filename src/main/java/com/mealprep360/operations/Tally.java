package com.mealprep360.operations;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many requests took how long, counted from a node's start on; the difference of two is what was between them.
 *
 * @param count all of them
 * @param within how many took no longer than so many milliseconds, by that bound
 */
record Tally(long count, SortedMap<Double, Double> within) {
    static final Tally NONE = new Tally(0, Collections.emptySortedMap());

    Tally plus(Tally other) {
        SortedMap<Double, Double> sum = new TreeMap<>(within);
        other.within.forEach((bound, requests) -> sum.merge(bound, requests, Double::sum));
        return new Tally(count + other.count, sum);
    }

    Tally since(Tally before) {
        SortedMap<Double, Double> rest = new TreeMap<>();
        within.forEach((bound, requests) -> rest.put(bound, requests - before.within.getOrDefault(bound, 0.0)));
        return new Tally(count - before.count, rest);
    }

    /**
     * The time that the given part of the requests did not exceed, in milliseconds: in proportion between two bounds, and
     * the highest bound for what exceeds it; empty without requests.
     *
     * @param part above 0, at most 1
     */
    OptionalDouble quantile(double part) {
        if (count <= 0 || within.isEmpty()) {
            return OptionalDouble.empty();
        }
        double wanted = part * count;
        double lowerBound = 0;
        double below = 0;
        for (Map.Entry<Double, Double> bucket : within.entrySet()) {
            if (bucket.getValue() >= wanted) {
                double share = (wanted - below) / (bucket.getValue() - below);
                return OptionalDouble.of(lowerBound + share * (bucket.getKey() - lowerBound));
            }
            lowerBound = bucket.getKey();
            below = bucket.getValue();
        }
        return OptionalDouble.of(within.lastKey());
    }
}
