package com.mealprep360.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.stack.Platform;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Await;
import com.mealprep360.support.GridNodes;
import com.mealprep360.support.RecipeDocuments;
import java.time.Duration;
import org.junit.jupiter.api.Test;

abstract class SharedLimits {
    private static final int QUOTA = GridNodes.QUOTA;
    private static final Duration JOINED_WITHIN = Duration.ofSeconds(30);
    private static final Duration NOBODY_WAITS = Duration.ofSeconds(2);

    @Test
    void nodesOfAGridCountTogetherAndTheOneThatIsLeftGoesOnByItself() {
        Platform one = GridNodes.shared().one();
        Platform other = GridNodes.shared().other();
        for (int i = 0; i < QUOTA; i++) {
            // A node that has just started is slower than the grid may be.
            write(one, "editor");
            write(other, "editor");
        }
        Await.until(JOINED_WITHIN, () -> countedTogether(one, other), together -> together);

        // What comes back while the test runs is served too.
        Await.until(JOINED_WITHIN, () -> write(one, "premium").status(), status -> status == 429);
        int servedByTheOther = 0;
        while (write(other, "premium").status() != 429) {
            servedByTheOther++;
            write(one, "premium");
        }
        assertThat(servedByTheOther).isLessThan(QUOTA / 2);

        other.kill();

        for (int i = 0; i < QUOTA / 2; i++) {
            long began = System.nanoTime();
            Answer answer = write(one, "user2");
            assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(NOBODY_WAITS);
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
