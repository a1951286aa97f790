package com.mealprep360.support;

import com.mealprep360.stack.GridPlace;
import com.mealprep360.stack.Platform;
import com.mealprep360.stack.Stack;
import com.mealprep360.stack.TestStack;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Two nodes on the common database that share a data grid. Asked to end, they serve for a moment more; what was begun with an
 * {@code Idempotency-Key} by one that died may be begun again soon. Started when the first test asks, and again when a test
 * asks after another one has ended them; stopped with the other servers.
 */
public record GridNodes(Platform one, Platform other) {
    /** How long they serve when they were asked to end. */
    public static final Duration DRAIN = Duration.ofSeconds(2);

    /** How much users and premium users may write there in a minute. */
    public static final int QUOTA = 40;

    private static final Map<String, String> SETTINGS = Map.of(
            "MEALPREP360_KERNEL_DRAIN",
            DRAIN.toString(),
            "MEALPREP360_KERNEL_IDEMPOTENCY_LEASE",
            "PT2S",
            "MEALPREP360_IDENTITY_LIMITS_WRITE",
            "0,%1$d,%1$d,1000000,1000000".formatted(QUOTA));

    private static @Nullable GridNodes shared;

    public static synchronized GridNodes shared() {
        GridNodes nodes = made();
        serving(nodes.both());
        return nodes;
    }

    /** The first of them, for who does without the other: that may have ended. */
    public static synchronized Platform anyOne() {
        Platform one = made().one();
        serving(List.of(one));
        return one;
    }

    private static GridNodes made() {
        if (shared == null) {
            Stack stack = TestStack.shared();
            List<GridPlace> grid = GridPlace.of(2);
            shared = new GridNodes(
                    stack.node("grid-one", SETTINGS, grid.get(0)), stack.node("grid-other", SETTINGS, grid.get(1)));
        }
        return shared;
    }

    private static void serving(List<Platform> nodes) {
        List<Platform> ended = nodes.stream().filter(node -> !node.isAlive()).toList();
        ended.forEach(Platform::launch);
        ended.forEach(Platform::awaitReady);
    }

    public List<Platform> both() {
        return List.of(one, other);
    }
}
