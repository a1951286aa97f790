package com.mealprep360.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.stack.Platform;
import com.mealprep360.stack.Stack;
import com.mealprep360.stack.TestStack;
import com.mealprep360.support.Answer;
import com.mealprep360.support.RecipeDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class TwoNodesIT {
    private static final Pattern MIGRATED = Pattern.compile("The schema is current: migrations=(\\d+)");

    private final Stack stack = TestStack.shared();

    @Test
    void twoNodesThatStartAtOnceOnAnEmptyDatabaseMigrateEachStepOnceAndBothServe() throws IOException {
        String database = stack.postgreSql().createDatabase("two_nodes");
        Platform one = stack.node("one", Map.of("DATABASE_URL", database), List.of());
        Platform other = stack.node("other", Map.of("DATABASE_URL", database), List.of());
        try {
            one.launch();
            other.launch();
            one.awaitReady();
            other.awaitReady();

            Answer recipe = Plain.of(one)
                    .as("editor")
                    .post("/api/recipes?publish=true", RecipeDocuments.simple().toString());
            assertThat(recipe.status()).isEqualTo(201);
            assertThat(Plain.of(other).get("/api/recipes/" + recipe.at("/id")).status())
                    .isEqualTo(200);
            assertThat(Plain.of(other)
                            .as("editor")
                            .post("/api/recipes", RecipeDocuments.simple().toString())
                            .status())
                    .isEqualTo(201);

            // The lock is for each step, so that the nodes may take turns.
            int applied = Jdbi.create(database)
                    .withHandle(handle -> handle.createQuery(
                                    "SELECT count(DISTINCT version) FROM kernel.flyway_schema_history WHERE success AND version IS NOT NULL")
                            .mapTo(Integer.class)
                            .one());
            assertThat(applied).isPositive();
            assertThat(migrationsOf(one) + migrationsOf(other)).isEqualTo(applied);
        } finally {
            one.stop();
            other.stop();
        }
    }

    private static int migrationsOf(Platform node) throws IOException {
        Matcher line = MIGRATED.matcher(Files.readString(node.log()));
        assertThat(line.find()).as("says how many it applied").isTrue();
        return Integer.parseInt(line.group(1));
    }
}
