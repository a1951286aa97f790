package com.mealprep360.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.stack.Stack;
import com.mealprep360.stack.TestStack;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Await;
import com.mealprep360.support.RecipeDocuments;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OpenSearchAwayIT {
    private final Stack stack = TestStack.shared();
    private final Plain anybody = Plain.of(stack.platform());
    private final Plain editor = anybody.as("editor");

    @Test
    void withoutOpenSearchRecipesGoOnAndItIsSaid() {
        assertThat(anybody.get("/health/deps").at("/dependencies/opensearch/status"))
                .isEqualTo("UP");

        stack.openSearch().stop();
        try {
            Answer recipe = editor.post(
                    "/api/recipes?publish=true", RecipeDocuments.simple().toString());
            assertThat(recipe.status()).isEqualTo(201);
            assertThat(anybody.get("/api/recipes/" + recipe.at("/id")).status()).isEqualTo(200);
            assertThat(anybody.get("/api/recipes").status()).isEqualTo(200);
            assertThat(anybody.get("/health/ready").status()).isEqualTo(200);
            Answer health = anybody.get("/health/deps");
            assertThat(health.status()).isEqualTo(200);
            assertThat(health.at("/status")).isEqualTo("DEGRADED");
            assertThat(health.at("/dependencies/opensearch/status")).isEqualTo("DOWN");
            assertThat(health.at("/dependencies/opensearch/meanwhile"))
                    .startsWith("Searches are answered from PostgreSQL");
        } finally {
            stack.openSearch().start();
        }

        Await.until(
                Duration.ofSeconds(30),
                () -> anybody.get("/health/deps").at("/dependencies/opensearch/status"),
                "UP"::equals);
    }
}
