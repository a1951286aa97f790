package com.mealprep360.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.stack.BulkTarget;
import com.mealprep360.stack.Platform;
import com.mealprep360.stack.Stack;
import com.mealprep360.stack.TestStack;
import com.mealprep360.stack.VerifyAudit;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Recipes;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever rules the database changes the trail behind the platform's back; each time it is found. */
class BrokenTrailIT {
    private static final List<String> TABLES = List.of("entry", "head", "person", "origin");
    private static final int LINE = 5;

    private static Trail trail;

    @BeforeAll
    static void begin() {
        Stack stack = TestStack.shared();
        String url = stack.postgreSql().createDatabase("broken_trail");
        Platform node = stack.node("broken-trail", Map.of("DATABASE_URL", url), List.of());
        node.start();
        trail = new Trail(node, Jdbi.create(url).installPlugin(new PostgresPlugin()));
        for (int i = 0; i < 6; i++) {
            Recipes.published(trail.anonymous().as("editor"));
        }
        trail.awaitEveryEvent();
        trail.administrator().useHandle(handle -> {
            handle.execute("CREATE SCHEMA saved");
            TABLES.forEach(table -> handle.execute("CREATE TABLE saved." + table + " AS TABLE audit." + table));
        });
    }

    @AfterAll
    static void end() {
        trail.node().stop();
    }

    @BeforeEach
    void itIsWhole() {
        Answer found = trail.verify("");
        assertThat(found.at("/intact")).as(found.text()).isEqualTo("true");
        assertThat(found.at("/complete")).isEqualTo("true");
        assertThat(found.at("/lines")).isEqualTo("12");
        assertThat(found.at("/head")).isEqualTo(found.at("/checkpoint")).startsWith("12:");
    }

    @AfterEach
    void mend() {
        breaking(handle -> TABLES.forEach(table -> {
            handle.execute("DELETE FROM audit." + table);
            handle.execute("INSERT INTO audit." + table + " SELECT * FROM saved." + table);
        }));
    }

    @Test
    void theCommandGoesThroughAllOfItAndNamesTheFirstFault() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        BulkTarget target = new BulkTarget(
                trail.node().baseUri(), URI.create(TestStack.shared().issuer()), "admin", Optional.empty());
        VerifyAudit command = new VerifyAudit(target, new PrintStream(said, true, StandardCharsets.UTF_8));
        String head = trail.verify("").at("/head");

        assertThat(command.run("")).isTrue();
        assertThat(command.run(head)).isTrue();
        breaking(handle -> handle.execute("DELETE FROM audit.entry WHERE number = " + LINE));

        assertThat(command.run("")).isFalse();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains(
                        "12 lines, all as they were written. Note down: known=" + head, "Line " + LINE + ", missing: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "action = 'editorial.approved.v1'",
                "subject = 'recipes/another'",
                "actor = 'system:nobody'",
                "origin = NULL",
                "correlation_id = '0'",
                "at = at - interval '1 microsecond'",
                "before = 'x'",
                "after = NULL",
                "facts = '{}'",
                "previous = repeat('1', 64)",
                "id = '01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b11'",
                "hash = repeat('1', 64)"
            })
    void aChangedFieldIsFound(String change) {
        breaking(handle -> handle.execute("UPDATE audit.entry SET " + change + " WHERE number = " + LINE));

        foundAs("changed", LINE, "");
    }

    @Test
    void aChangedFieldIsFoundThoughTheLinesHashWasChangedWithIt() {
        breaking(handle -> rewrite(handle, LINE, line -> acted(line, "editorial.approved.v1")));

        foundAs("unlinked", LINE + 1, "");
    }

    @Test
    void aRemovedLineIsFound() {
        breaking(handle -> handle.execute("DELETE FROM audit.entry WHERE number = " + LINE));

        foundAs("missing", LINE, "");
        foundAs("missing", LINE, "?lines=" + LINE);
        foundAs("missing", LINE, "?after=" + LINE);
    }

    @Test
    void aRemovedLineIsFoundThoughTheOthersMovedUp() {
        breaking(handle -> {
            handle.execute("DELETE FROM audit.entry WHERE number = " + LINE);
            handle.execute("UPDATE audit.entry SET number = number + 1000 WHERE number > " + LINE);
            handle.execute("UPDATE audit.entry SET number = number - 1001 WHERE number > 1000");
        });

        foundAs("changed", LINE, "");
    }

    @Test
    void linesThatChangedPlacesAreFound() {
        breaking(handle -> {
            handle.execute("UPDATE audit.entry SET number = 1000 WHERE number = 5");
            handle.execute("UPDATE audit.entry SET number = 5 WHERE number = 6");
            handle.execute("UPDATE audit.entry SET number = 6 WHERE number = 1000");
        });

        foundAs("changed", 5, "");
    }

    @Test
    void anInsertedLineIsFound() {
        breaking(handle -> {
            handle.execute("UPDATE audit.entry SET number = number + 1000 WHERE number >= " + LINE);
            handle.execute("UPDATE audit.entry SET number = number - 999 WHERE number > 1000");
            handle.execute("""
                INSERT INTO audit.entry
                SELECT 5, gen_random_uuid(), 'editorial.approved.v1', subject, actor, origin, correlation_id, at, before, after,
                       facts, hash, hash
                FROM audit.entry WHERE number = 4
                """);
            rewrite(handle, LINE, line -> line);
        });

        foundAs("changed", LINE + 1, "");
    }

    @Test
    void aLineThatWasAddedAtTheEndIsFound() {
        breaking(handle -> handle.execute("""
            INSERT INTO audit.entry
            SELECT number + 1, gen_random_uuid(), action, subject, actor, origin, correlation_id, at, before, after, facts,
                   hash, hash
            FROM audit.entry ORDER BY number DESC LIMIT 1
            """));

        foundAs("surplus", 13, "");
    }

    @Test
    void anEndThatWasCutOffIsFound() {
        breaking(handle -> handle.execute("DELETE FROM audit.entry WHERE number > 11"));

        foundAs("cutOff", 12, "");
    }

    @Test
    void anEndThatWasCutOffWithTheHeadIsFoundByWhatWasNotedDown() {
        String known = trail.verify("").at("/head");
        breaking(handle -> {
            handle.execute("DELETE FROM audit.entry WHERE number > 10");
            handle.execute(
                    "UPDATE audit.head SET number = 10, hash = (SELECT hash FROM audit.entry WHERE number = 10)");
        });

        assertThat(trail.verify("").at("/intact"))
                .as("by itself it cannot be known")
                .isEqualTo("true");
        foundAs("cutOff", 11, "?known=" + known);
        foundAs("cutOff", 11, "?after=12");
    }

    @Test
    void anotherLastLineIsFound() {
        breaking(handle -> rewrite(handle, 12, line -> acted(line, "editorial.approved.v1")));

        foundAs("endChanged", 12, "");
    }

    @Test
    void aChainThatWasWrittenAnewIsFoundByWhatWasNotedDown() {
        String known = trail.verify("?lines=8").at("/checkpoint");
        String head = trail.verify("").at("/head");
        breaking(handle -> {
            rewrite(handle, LINE, line -> acted(line, "editorial.approved.v1"));
            for (int number = LINE + 1; number <= 12; number++) {
                handle.execute(
                        "UPDATE audit.entry SET previous = (SELECT hash FROM audit.entry WHERE number = ?) WHERE number = ?",
                        number - 1,
                        number);
                rewrite(handle, number, line -> line);
            }
            handle.execute("UPDATE audit.head SET hash = (SELECT hash FROM audit.entry WHERE number = 12)");
        });

        assertThat(trail.verify("").at("/intact"))
                .as("by itself it cannot be known")
                .isEqualTo("true");
        foundAs("notAsKnown", 8, "?known=" + known);
        foundAs("notAsKnown", 8, "?known=" + known + "&after=8");
        foundAs("notAsKnown", 12, "?known=" + head);
    }

    @Test
    void aNameThatWasGivenToAnotherPersonIsFound() {
        breaking(handle -> handle.execute("UPDATE audit.person SET subject = 'scapegoat'"));

        foundAs("person", 1, "");
    }

    @Test
    void anAddressThatWasChangedIsFound() {
        breaking(
                handle -> handle.execute(
                        "UPDATE audit.origin SET address = '192.0.2.1' WHERE entry_id = (SELECT id FROM audit.entry WHERE number = 5)"));

        foundAs("origin", LINE, "");
    }

    @Test
    void whatIsForgottenIsNoFault() {
        breaking(handle -> {
            handle.execute("DELETE FROM audit.origin");
            handle.execute("DELETE FROM audit.person");
        });

        assertThat(trail.verify("").at("/intact")).isEqualTo("true");
        JsonNode line = trail.anonymous()
                .as("admin")
                .get("/api/audit?limit=1")
                .expect(200)
                .json()
                .at("/items/0");
        assertThat(line.path("actor").asText()).matches("[0-9a-f]{64}");
        assertThat(line.has("origin")).isFalse();
    }

    private static void foundAs(String rule, int number, String query) {
        Answer found = trail.verify(query);
        assertThat(found.at("/intact")).as(found.text()).isEqualTo("false");
        assertThat(found.at("/fault/rule")).as(found.text()).isEqualTo(rule);
        assertThat(found.at("/fault/number")).isEqualTo(Integer.toString(number));
    }

    private interface Work {
        void on(Handle handle);
    }

    private static void breaking(Work work) {
        trail.administrator().useTransaction(handle -> {
            handle.execute("ALTER TABLE audit.entry DISABLE TRIGGER entry_is_final");
            work.on(handle);
            handle.execute("ALTER TABLE audit.entry ENABLE TRIGGER entry_is_final");
        });
    }

    /** Changes a line so that it fits its own hash. */
    private static void rewrite(Handle handle, int number, UnaryOperator<AuditLine> change) {
        AuditLine line = change.apply(handle.createQuery(
                        "SELECT " + StoredLine.COLUMNS + " FROM " + StoredLine.TABLES + " WHERE e.number = " + number)
                .map((row, context) -> StoredLine.read(row).line())
                .one());
        handle.execute(
                "UPDATE audit.entry SET action = ?, hash = ? WHERE number = ?", line.action(), line.hash(), number);
    }

    private static AuditLine acted(AuditLine line, String action) {
        return new AuditLine(
                line.number(),
                line.previous(),
                line.id(),
                action,
                line.subject(),
                line.actor(),
                line.origin(),
                line.correlationId(),
                line.at(),
                line.before(),
                line.after(),
                line.facts());
    }
}
