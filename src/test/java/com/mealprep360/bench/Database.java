package com.mealprep360.bench;

import com.mealprep360.stack.PostgreSql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** The same rows straight from PostgreSQL, by {@code pgbench}: what no platform can beat that asks for each of them. */
final class Database {
    private static final int CLIENTS = 8;
    private static final String ONE = """
            \\set n random(1, %d)
            SELECT document FROM recipes.published WHERE item_id = (SELECT id FROM bench.one WHERE n = :n);
            """;
    private static final String NEWEST = """
            SELECT card, first_published_at, item_id FROM recipes.published WHERE source
            ORDER BY first_published_at DESC, item_id DESC LIMIT 21;
            """;
    private static final String THIRD_PAGE = """
            \\set n random(1, %d)
            SELECT p.card, p.first_published_at, p.item_id FROM bench.page b, LATERAL (
              SELECT card, first_published_at, item_id FROM recipes.published
              WHERE source AND cuisine_key = b.cuisine_key AND (first_published_at, item_id) < (b.at, b.id)
              ORDER BY first_published_at DESC, item_id DESC LIMIT 21) p
            WHERE b.n = :n;
            """;

    private final URI address;
    private final Jdbi sql;

    Database(PostgreSql server) {
        String url = server.jdbcUrl("mealprep360");
        address = URI.create(url.substring("jdbc:".length()));
        sql = Jdbi.create(url);
    }

    Jdbi sql() {
        return sql;
    }

    /** Writes down which rows are asked for. */
    void prepare() {
        sql.useHandle(handle -> handle.createScript("""
            VACUUM ANALYZE recipes.published;
            DROP SCHEMA IF EXISTS bench CASCADE;
            CREATE SCHEMA bench;
            CREATE TABLE bench.one AS
              SELECT row_number() OVER (ORDER BY item_id) AS n, item_id AS id FROM recipes.published;
            CREATE UNIQUE INDEX ON bench.one (n);
            CREATE TABLE bench.page AS
              SELECT row_number() OVER (ORDER BY cuisine_key) AS n, cuisine_key, first_published_at AS at, item_id AS id
              FROM (SELECT *, row_number() OVER (
                      PARTITION BY cuisine_key ORDER BY first_published_at DESC, item_id DESC) AS place
                    FROM recipes.published WHERE source) p
              WHERE place = 40;
            CREATE UNIQUE INDEX ON bench.page (n);
            ANALYZE bench.one;
            ANALYZE bench.page;
            """).executeAsSeparateStatements());
    }

    /** Fills up to so many recipes with copies of those that are there: published before them, under other ids. */
    void multiply(int recipes) {
        int copies = recipes / count("recipes.published") - 1;
        sql.useHandle(handle -> handle.createScript("""
            CREATE TABLE bench.copy AS
              SELECT p.item_id AS old, CAST(md5(p.item_id || '/' || n) AS uuid) AS id, n, p.slug || '-' || n AS slug
              FROM recipes.published p, generate_series(1, %d) n;
            INSERT INTO editorial.item (id, type, owner, ownership, source_locale, created_at)
              SELECT c.id, i.type, i.owner, i.ownership, i.source_locale, i.created_at
              FROM bench.copy c JOIN editorial.item i ON i.id = c.old;
            INSERT INTO recipes.published
              SELECT c.id, locale, source, c.slug, revision, title_key, cuisine_key, course_key, author_key, difficulty,
                tag_keys, total_minutes, servings, first_published_at - n * interval '1 hour',
                replace(document, CAST(c.old AS text), CAST(c.id AS text)), replace(card, CAST(c.old AS text), CAST(c.id AS text)),
                published_at
              FROM bench.copy c JOIN recipes.published p ON p.item_id = c.old;
            """.formatted(copies)).executeAsSeparateStatements());
        prepare();
    }

    /** Published recipes from all over the table. */
    List<String> ids(int count) {
        return sql.withHandle(
                handle -> handle.createQuery("SELECT id FROM bench.one ORDER BY md5(CAST(id AS text)) LIMIT :n")
                        .bind("n", count)
                        .mapTo(String.class)
                        .list());
    }

    Measured byId(int seconds) {
        return run(ONE.formatted(count("bench.one")), seconds);
    }

    Measured newest(int seconds) {
        return run(NEWEST, seconds);
    }

    Measured thirdPage(int seconds) {
        return run(THIRD_PAGE.formatted(count("bench.page")), seconds);
    }

    private int count(String table) {
        return sql.withHandle(handle -> handle.createQuery("SELECT count(*) FROM " + table)
                .mapTo(Integer.class)
                .one());
    }

    private Measured run(String statements, int seconds) {
        try {
            Path script = Files.createTempFile("bench", ".sql");
            try {
                Files.writeString(script, statements.replaceAll("\\s*\\R(?!\\\\|SELECT)\\s*", " "));
                return Measured.ofPgbench(Tool.run(
                        Map.of("PGPASSWORD", "mealprep360"),
                        List.of(
                                "pgbench",
                                "-n",
                                "-M",
                                "prepared",
                                "-c",
                                "" + CLIENTS,
                                "-j",
                                "1",
                                "-T",
                                "" + seconds,
                                "-f",
                                script.toString(),
                                "-h",
                                address.getHost(),
                                "-p",
                                "" + address.getPort(),
                                "-U",
                                "mealprep360",
                                "mealprep360")));
            } finally {
                Files.delete(script);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
