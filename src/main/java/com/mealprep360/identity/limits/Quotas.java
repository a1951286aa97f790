package com.mealprep360.identity.limits;

import java.util.Collections;
import java.util.List;

/**
 * Requests a minute of one kind.
 *
 * @param perMinute by the order of {@link Standing}; 0 for no limit
 */
record Quotas(List<Long> perMinute) {
    Quotas {
        perMinute = List.copyOf(perMinute);
    }

    /**
     * @param figures one for all, or one for each standing
     * @throws IllegalArgumentException naming the key, if they are not
     */
    static Quotas of(String key, List<Long> figures) {
        int all = Standing.values().length;
        if (figures.size() != 1 && figures.size() != all || figures.stream().anyMatch(figure -> figure < 0)) {
            throw new IllegalArgumentException(key + " must be one number of requests a minute, or " + all
                    + " with commas between (anonymous, user, premium, editor, admin); 0 is no limit.");
        }
        return new Quotas(figures.size() == all ? figures : Collections.nCopies(all, figures.get(0)));
    }

    long of(Standing standing) {
        return perMinute.get(standing.ordinal());
    }
}
