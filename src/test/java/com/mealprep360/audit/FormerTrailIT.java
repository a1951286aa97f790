package com.mealprep360.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mealprep360.kernel.database.Connections;
import com.mealprep360.stack.TestStack;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.junit.jupiter.api.Test;

/** What the trail held before it was a chain. */
class FormerTrailIT {
    @Test
    void whatWasWrittenBeforeIsChainedInItsOrderUnderPseudonyms() {
        String url = TestStack.shared().postgreSql().createDatabase("former_trail");
        migrate(url, "202611211701");
        Jdbi sql = Jdbi.create(url).installPlugin(new PostgresPlugin());
        sql.useHandle(handle -> handle.execute("""
            INSERT INTO audit.entry (id, action, subject, actor, correlation_id, at, facts) VALUES
            ('01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b12', 'editorial.assigned.v1', 'recipes/1', 'anna', 'c1',
             '2026-11-20T12:00:00.123457Z', '{"slug": "käse", "assignee": "bert", "locale": "de", "number": 2}'),
            ('01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b11', 'editorial.created.v1', 'recipes/1', 'anna', 'c2',
             '2026-11-20T12:00:00.123456Z', '{"slug": "käse", "locale": "dé"}'),
            ('01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b13', 'test.happened.v1', 'tests/1', 'system:test', 'c3',
             '2026-11-20T13:00:00Z', '{}')
            """));

        migrate(url, "202611211702");

        List<StoredLine> lines = sql.withHandle(handle -> handle.createQuery(
                        "SELECT " + StoredLine.COLUMNS + " FROM " + StoredLine.TABLES + " ORDER BY e.number")
                .map((row, context) -> StoredLine.read(row))
                .list());
        Checkpoint reached = Checkpoint.START;
        for (StoredLine line : lines) {
            assertThat(line.fault(reached.number(), reached.hash())).isEmpty();
            reached = new Checkpoint(line.line().number(), line.hash());
        }
        assertThat(lines).extracting(line -> line.line().correlationId()).containsExactly("c2", "c1", "c3");
        assertThat(lines.get(0).person().value()).isEqualTo("anna");
        assertThat(lines.get(2).line().actor()).isEqualTo("system:test");
        assertThat(lines.toString().replaceAll("value=\\w+", ""))
                .doesNotContain("anna")
                .doesNotContain("bert")
                .doesNotContain("käse")
                .contains("dé");
        String head = sql.withHandle(handle -> handle.createQuery("SELECT number || ':' || hash FROM audit.head")
                .mapTo(String.class)
                .one());
        assertThat(head).isEqualTo(reached.toString()).startsWith("3:");
        List<String> people = sql.withHandle(handle -> handle.createQuery("SELECT subject FROM audit.person ORDER BY 1")
                .mapTo(String.class)
                .list());
        assertThat(people).containsExactly("anna", "bert");
    }

    /** As a node without its database is told: so it waits, and sets no event aside. */
    @Test
    void aNodeOfTheVersionBeforeIsToldToWait() {
        String url = TestStack.shared().postgreSql().createDatabase("former_node");
        migrate(url, "202611211702");

        assertThatThrownBy(() -> Jdbi.create(url)
                        .useHandle(handle -> handle.execute(
                                "INSERT INTO audit.entry (id, action, subject, actor, correlation_id, at, facts)"
                                        + " VALUES (gen_random_uuid(), 'a', 'b', 'c', 'd', now(), '{}')")))
                .satisfies(thrown -> assertThat(Connections.areAway(thrown)).isTrue());
    }

    private static void migrate(String url, String target) {
        Flyway.configure()
                .dataSource(url, null, null)
                .defaultSchema("kernel")
                .target(target)
                .load()
                .migrate();
    }
}
