package com.mealprep360.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.stack.GridPlace;
import com.mealprep360.stack.Platform;
import com.mealprep360.stack.TestStack;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Await;
import com.mealprep360.support.RecipeDocuments;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SharedLimitsIT {
    private static final int QUOTA = 40;
    private static final Map<String, String> SETTINGS =
            Map.of("MEALPREP360_IDENTITY_LIMITS_WRITE", "0,%1$d,%1$d,%1$d,%1$d".formatted(QUOTA));
    private static final Duration JOINED_WITHIN = Duration.ofSeconds(30);
    private static final Duration NOBODY_WAITS = Duration.ofSeconds(2);

    @Test
    void nodesOfAGridCountTogetherAndTheOneThatIsLeftGoesOnByItself() {
        List<GridPlace> grid = GridPlace.of(2);
        Platform one = TestStack.shared().node("grid-one", SETTINGS, grid.get(0));
        Platform other = TestStack.shared().node("grid-other", SETTINGS, grid.get(1));
        try {
            one.launch();
            other.launch();
            one.awaitReady();
            other.awaitReady();
            Await.until(JOINED_WITHIN, () -> countedTogether(one, other), together -> together);

            int served = 0;
            for (int i = 0; i < QUOTA; i++) {
                served += write(one, "editor").status() == 201 ? 1 : 0;
                served += write(other, "editor").status() == 201 ? 1 : 0;
            }
            // What comes back while the test runs is served too.
            assertThat(served).isBetween(QUOTA, QUOTA + QUOTA / 2);
            assertThat(write(other, "editor").status()).isEqualTo(429);

            other.kill();

            for (int i = 0; i < QUOTA / 2; i++) {
                long began = System.nanoTime();
                Answer answer = write(one, "premium");
                assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
                assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(NOBODY_WAITS);
            }
        } finally {
            one.stop();
            other.stop();
        }
    }

    /** Whether the one node knows what was used up on the other. */
    private static boolean countedTogether(Platform one, Platform other) {
        int before = remaining(write(one, "user"));
        int after = remaining(write(other, "user"));
        return after < before;
    }

    private static int remaining(Answer answer) {
        return Integer.parseInt(answer.header("RateLimit").orElseThrow().replaceAll(".*;r=(\\d+);.*", "$1"));
    }

    private static Answer write(Platform node, String user) {
        return Plain.of(node)
                .as(user)
                .post("/api/recipes", RecipeDocuments.simple().toString());
    }
}
