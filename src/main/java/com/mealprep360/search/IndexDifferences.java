package com.mealprep360.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an index differs from what is published: three counts, and the first entries of each. */
final class IndexDifferences {
    private static final int MOST_LISTED = 100;

    /** One way to differ. */
    static final class Difference {
        private final List<String> entries = new ArrayList<>();
        private long count;

        private void add(String id) {
            count++;
            if (entries.size() < MOST_LISTED) {
                entries.add(id);
            }
        }

        private void remove(String id) {
            if (entries.remove(id)) {
                count--;
            }
        }

        long count() {
            return count;
        }

        List<String> entries() {
            return entries;
        }
    }

    private final String type;
    private final Difference missing = new Difference();
    private final Difference surplus = new Difference();
    private final Difference stale = new Difference();
    private long published;
    private long indexed;

    IndexDifferences(String type) {
        this.type = type;
    }

    /** @param shown the published revision, or null @param known the indexed one, or null */
    void compare(String id, @Nullable String shown, @Nullable String known) {
        published += shown == null ? 0 : 1;
        indexed += known == null ? 0 : 1;
        if (shown == null) {
            surplus.add(id);
        } else if (known == null) {
            missing.add(id);
        } else if (!shown.equals(known)) {
            stale.add(id);
        }
    }

    /** Takes back what does not differ any more. */
    void compareAgain(String id, @Nullable String shown, @Nullable String known) {
        boolean isSame = shown == null ? known == null : shown.equals(known);
        if (isSame) {
            missing.remove(id);
            surplus.remove(id);
            stale.remove(id);
        }
    }

    List<String> listed() {
        List<String> all = new ArrayList<>(missing.entries());
        all.addAll(surplus.entries());
        all.addAll(stale.entries());
        return all;
    }

    String type() {
        return type;
    }

    long published() {
        return published;
    }

    long indexed() {
        return indexed;
    }

    Difference missing() {
        return missing;
    }

    Difference surplus() {
        return surplus;
    }

    Difference stale() {
        return stale;
    }
}
