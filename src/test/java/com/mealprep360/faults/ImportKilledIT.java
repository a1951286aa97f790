package com.mealprep360.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.stack.Platform;
import com.mealprep360.stack.Stack;
import com.mealprep360.stack.TestStack;
import com.mealprep360.support.Api;
import com.mealprep360.support.Await;
import com.mealprep360.support.ImportedFile;
import com.mealprep360.support.RecipeDocuments;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A node dies in the middle of an import: another goes on, and what the file says is there once. */
class ImportKilledIT {
    private static final int MANY = 4_000;
    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final Duration LONGEST_TRANSACTION = Duration.ofSeconds(2);

    private final Stack stack = TestStack.shared();

    @Test
    void anotherNodeGoesOnAndNothingIsLostOrDoubled() {
        String database = stack.postgreSql().createDatabase("import_killed");
        Map<String, String> settings = Map.of("DATABASE_URL", database, "MEALPREP360_EDITORIAL_IMPORT_LEASE", "PT2S");
        Jdbi sql = Jdbi.create(database);
        String id = sentToANodeThatIsKilled(stack.node("import-first", settings, List.of()));
        int reached = count(sql, "SELECT lines_done FROM editorial.import");
        assertThat(reached).as("it was killed in the middle").isBetween(1, MANY - 1);

        Platform other = stack.node("import-other", settings, List.of());
        other.start();
        try {
            ImportedFile further = new ImportedFile(Api.of(other).as("editor"), id);
            JsonNode end = Await.until(
                    LIMIT,
                    () -> looked(sql, further),
                    job -> job.path("state").asText().equals("done"));

            assertThat(further.counts()).isEqualTo(MANY + "/0/0/0");
            assertThat(end.path("bytesDone")).isEqualTo(end.path("bytes"));
            everythingIsThereOnce(sql);
        } finally {
            other.stop();
        }
    }

    private static String sentToANodeThatIsKilled(Platform node) {
        node.start();
        try {
            ImportedFile sent =
                    ImportedFile.sent(Api.of(node).as("editor"), "?publish=true", ImportedFile.gzip(file()));
            Await.until(LIMIT, () -> sent.now().path("linesDone").asInt(), done -> done > MANY / 10);
            return sent.id();
        } finally {
            node.kill();
        }
    }

    private static void everythingIsThereOnce(Jdbi sql) {
        assertThat(count(sql, "SELECT count(*) FROM editorial.item")).isEqualTo(MANY);
        assertThat(count(sql, "SELECT count(*) FROM editorial.revision")).isEqualTo(MANY);
        assertThat(count(sql, "SELECT count(DISTINCT item_id) FROM recipes.published"))
                .isEqualTo(MANY);
        assertThat(count(sql, "SELECT count(DISTINCT external_id) FROM editorial.origin"))
                .isEqualTo(MANY);
        assertThat(count(sql, "SELECT count(*) FROM editorial.import_line")).isEqualTo(MANY);
        assertThat(count(sql, "SELECT count(*) FROM kernel.event WHERE type = 'editorial.published.v1'"))
                .isEqualTo(MANY);
        assertThat(count(sql, "SELECT count(*) FROM editorial.import_piece")).isZero();
    }

    /** Looks at the job, and at how long transactions take meanwhile, since a long one holds every consumer back. */
    private static JsonNode looked(Jdbi sql, ImportedFile file) {
        int oldest = count(sql, """
            SELECT coalesce(max(CAST(extract(epoch FROM clock_timestamp() - xact_start) * 1000 AS integer)), 0)
            FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
            """);
        assertThat(Duration.ofMillis(oldest)).isLessThan(LONGEST_TRANSACTION);
        return file.now();
    }

    private static byte[] file() {
        return ImportedFile.lines(IntStream.range(0, MANY)
                .mapToObj(i -> {
                    ObjectNode recipe = RecipeDocuments.simple("Many " + i);
                    recipe.putObject("source").put("name", "many").put("externalId", String.valueOf(i));
                    return recipe;
                })
                .toArray());
    }

    private static int count(Jdbi sql, String query) {
        return sql.withHandle(
                handle -> handle.createQuery(query).mapTo(Integer.class).one());
    }
}
