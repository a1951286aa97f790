package com.mealprep360.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.stack.Stack;
import com.mealprep360.stack.TestStack;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Await;
import com.mealprep360.support.ImportedFile;
import com.mealprep360.support.RecipeDocuments;
import com.mealprep360.support.Tokens;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PostgreSqlAwayIT {
    private static final Duration BACK_WITHIN = Duration.ofSeconds(30);
    private static final Duration MEMORY_TRUSTED_FOR = Duration.ofSeconds(1);
    private static final int LINES = 3_000;

    private final Stack stack = TestStack.shared();
    private final Plain anybody = Plain.of(stack.platform());
    private final Plain editor = anybody.as("editor");
    private final Plain admin = anybody.as("admin");

    @Test
    void withoutPostgreSqlTheApiSaysTryAgainAndComesBackByItself() {
        Answer before = editor.post(
                "/api/recipes?publish=true", RecipeDocuments.simple().toString());
        String recipe = "/api/recipes/" + before.at("/id");
        assertThat(anybody.get(recipe).status()).isEqualTo(200);
        assertThat(admin.get("/api/admin/health").status()).isEqualTo(200);
        long node = stack.platform().pid();

        stack.postgreSql().stop();
        try {
            // For a second what was read just now is served from memory.
            Await.until(MEMORY_TRUSTED_FOR, () -> anybody.get(recipe), read -> read.status() == 503);
            unavailable(anybody.get(recipe));
            unavailable(anybody.get("/api/recipes"));
            unavailable(editor.get(recipe + "/working"));
            unavailable(editor.get("/api/user"));
            unavailable(editor.post("/api/recipes", RecipeDocuments.simple().toString()));
            unavailable(editor.with("Idempotency-Key", "while-away")
                    .post("/api/recipes", RecipeDocuments.simple().toString()));
            assertThat(anybody.get("/health/ready").status()).isEqualTo(503);
            assertThat(anybody.get("/health/db").status()).isEqualTo(503);
            assertThat(anybody.get("/health/live").status()).isEqualTo(200);
            assertThat(anybody.get("/health/deps").at("/events")).isEqualTo("unknown while PostgreSQL is away");
            // An administrator who was here lately is told.
            Await.until(BACK_WITHIN, this::stateOfPostgreSql, "away"::equals);
            assertThat(anybody.get("/metrics").status()).isEqualTo(200);
            assertThat(anybody.get("/api/docs").status()).isEqualTo(200);
        } finally {
            stack.postgreSql().start();
        }

        Await.until(BACK_WITHIN, () -> anybody.get("/health/ready"), ready -> ready.status() == 200);
        Await.until(BACK_WITHIN, () -> anybody.get(recipe), read -> read.status() == 200);
        Await.until(
                BACK_WITHIN,
                () -> editor.post("/api/recipes", RecipeDocuments.simple().toString()),
                written -> written.status() == 201);
        assertThat(stack.platform().pid()).isEqualTo(node);
        theEventLogGoesOn();
        // Keycloak keeps its data on the same server, and has some connections that died with it.
        Await.until(BACK_WITHIN, () -> anybody.get("/health/deps").at("/dependencies/keycloak/status"), "UP"::equals);
        for (int i = 0; i < 5; i++) {
            assertThat(Tokens.signIn("user").path("access_token").asText()).isNotEmpty();
        }
    }

    @Test
    void anImportWaitsForPostgreSqlAndRefusesNoLineForItsAbsence() {
        ImportedFile file = ImportedFile.sent(
                Api.user("editor"),
                "",
                ImportedFile.lines(IntStream.range(0, LINES)
                        .mapToObj(i -> RecipeDocuments.simple(RecipeDocuments.unique("Patient")))
                        .toArray()));
        Await.until(BACK_WITHIN, () -> file.now().path("linesDone").asInt(), done -> done > LINES / 10);

        stack.postgreSql().kill();
        stack.postgreSql().start();
        Await.until(BACK_WITHIN, () -> anybody.get("/health/ready"), ready -> ready.status() == 200);
        Await.until(BACK_WITHIN, () -> editor.get("/api/imports/" + file.id()), read -> read.status() == 200);
        assertThat(file.now().path("state").asText())
                .as("it was killed in the middle")
                .isEqualTo("running");

        assertThat(file.counts()).isEqualTo(LINES + "/0/0/0");
    }

    private String stateOfPostgreSql() {
        Answer health = admin.get("/api/admin/health");
        assertThat(health.status()).as(health.toString()).isEqualTo(200);
        assertThat(health.at("/dependencies/2/name")).isEqualTo("postgresql");
        return health.at("/dependencies/2/state");
    }

    private void theEventLogGoesOn() {
        Answer after = editor.post("/api/recipes", RecipeDocuments.simple().toString());
        assertThat(after.status()).isEqualTo(201);
        Await.until(
                BACK_WITHIN,
                () -> admin.get("/api/audit?subject=recipes/" + after.at("/id")),
                trail -> trail.json().path("items").size() == 1);
    }

    private static void unavailable(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("unavailable");
        assertThat(answer.header("Retry-After"))
                .hasValueSatisfying(seconds -> assertThat(seconds).matches("[1-9]\\d*"));
        assertThat(answer.at("/detail")).isEqualTo("The database cannot be reached. Nothing was changed; try again.");
    }
}
