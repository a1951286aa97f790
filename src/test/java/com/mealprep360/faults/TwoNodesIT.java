package com.mealprep360.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.stack.Platform;
import com.mealprep360.support.Answer;
import com.mealprep360.support.FreshNodes;
import com.mealprep360.support.RecipeDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TwoNodesIT {
    private static final Pattern MIGRATED = Pattern.compile("The schema is current: migrations=(\\d+)");

    @Test
    void twoNodesThatStartAtOnceOnAnEmptyDatabaseMigrateEachStepOnceAndBothServe() throws IOException {
        FreshNodes nodes = FreshNodes.shared();
        Platform one = nodes.one();
        Platform other = nodes.other();

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
        int applied = nodes.administrator()
                .withHandle(handle -> handle.createQuery(
                                "SELECT count(DISTINCT version) FROM kernel.flyway_schema_history WHERE success AND version IS NOT NULL")
                        .mapTo(Integer.class)
                        .one());
        assertThat(applied).isPositive();
        assertThat(migrationsOf(one) + migrationsOf(other)).isEqualTo(applied);
    }

    private static int migrationsOf(Platform node) throws IOException {
        Matcher line = MIGRATED.matcher(Files.readString(node.log()));
        assertThat(line.find()).as("says how many it applied").isTrue();
        return Integer.parseInt(line.group(1));
    }
}
