package com.mealprep360.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.faults.Writer.Attempt;
import com.mealprep360.stack.Platform;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Await;
import com.mealprep360.support.Database;
import com.mealprep360.support.DueAtOnce;
import com.mealprep360.support.GridNodes;
import com.mealprep360.support.RecipeDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

abstract class KilledNode {
    /** More by {@code bench/histories}. */
    private static final int KILLS = Integer.getInteger("kills", 1);

    private static final int WRITERS = 8;
    private static final int ENOUGH_PROMISES = 300;
    private static final int SCHEDULES = 40;
    private static final int CONFLICT = 409;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Jdbi sql = Database.shared();
    private final String mark = RecipeDocuments.unique("Crash");

    static IntStream kills() {
        return IntStream.range(0, KILLS);
    }

    @ParameterizedTest
    @MethodSource("kills")
    void afterAKillNothingThatWasPromisedIsLostDoubledOrHalfThere(int kill) throws Exception {
        GridNodes grid = GridNodes.shared();
        Platform node = grid.one();
        assertThat(Plain.of(node).get("/api/recipes").status())
                .as("what says that it is ready serves")
                .isEqualTo(200);
        DueAtOnce due = DueAtOnce.of(SCHEDULES);
        Plain editor = Plain.of(node).as("editor");
        List<List<Attempt>> attempts = writeUntilKilled(node, editor, due::begin);
        List<Attempt> all = attempts.stream().flatMap(List::stream).toList();
        assertThat(node.isAlive()).isFalse();
        assertThat(all).as("some were cut off").anyMatch(attempt -> attempt.published == null);

        Plain other = Plain.of(grid.other()).as("editor");
        assertThat(other.get("/health/ready").status())
                .as("the other node serves on")
                .isEqualTo(200);
        everyPromiseIsKept(other, all);
        everyKeyGivesOneItem(other, half(attempts, 0));

        node.start();

        assertThat(Files.readAllLines(node.log()))
                .as("is deployed once")
                .satisfiesOnlyOnce(line -> assertThat(line).contains("Loading application ["));
        due.eachHappensOnce();
        Plain back = Plain.of(node).as("editor");
        everyPromiseIsKept(back, all);
        everyKeyGivesOneItem(back, half(attempts, 1));
        assertThat(count("SELECT count(DISTINCT item_id) FROM editorial.revision WHERE title LIKE :mark"))
                .isEqualTo(all.size());
        nothingIsHalfThere();
        everyEventReachesTheTrail();
    }

    /** What every other pair of writers tried, so that it is of both kinds. */
    private static List<Attempt> half(List<List<Attempt>> attempts, int which) {
        return IntStream.range(0, attempts.size())
                .filter(i -> i / 2 % 2 == which)
                .mapToObj(attempts::get)
                .flatMap(List::stream)
                .toList();
    }

    /** @param last done just before the kill. @return by writer */
    private List<List<Attempt>> writeUntilKilled(Platform node, Plain editor, Runnable last) throws Exception {
        AtomicInteger promises = new AtomicInteger();
        List<Writer> writers = IntStream.range(0, WRITERS)
                .mapToObj(i -> new Writer(editor, ContentKind.values()[i % 2], mark, promises))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<? extends Future<?>> running =
                    writers.stream().map(threads::submit).toList();
            Await.until(
                    LIMIT,
                    promises::get,
                    promised -> promised >= ENOUGH_PROMISES || running.stream().anyMatch(Future::isDone));
            last.run();
            node.kill();
            for (Future<?> writer : running) {
                writer.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(promises.get()).isGreaterThanOrEqualTo(ENOUGH_PROMISES);
        return writers.stream().map(Writer::attempts).toList();
    }

    private static void everyPromiseIsKept(Plain editor, List<Attempt> attempts) {
        for (Attempt attempt : attempts) {
            if (attempt.created == null) {
                continue;
            }
            String path = attempt.path(attempt.created);
            Answer working = editor.get(path + "/working");
            assertThat(working.status()).as(working.toString()).isEqualTo(200);
            if (attempt.changed != null) {
                assertThat(working.at("/revision/id")).isEqualTo(attempt.changed.at("/revision/id"));
                assertThat(working.at("/document/" + attempt.kind.field())).isEqualTo("Changed.");
            }
            if (attempt.published != null) {
                assertThat(editor.get(path).etag()).isEqualTo(attempt.changed.etag());
            }
        }
    }

    /** Sends every key once more: first those that created, then those that published. */
    private static void everyKeyGivesOneItem(Plain editor, List<Attempt> attempts) {
        Map<String, String> ids = new HashMap<>();
        for (Attempt attempt : attempts) {
            Answer again = answered(() -> Writer.create(editor, attempt));
            assertThat(again.status()).as(again.toString()).isEqualTo(201);
            ids.put(attempt.createKey, again.at("/id"));
            if (attempt.created != null) {
                assertThat(again.at("/id")).isEqualTo(attempt.created.at("/id"));
                assertThat(again.etag()).isEqualTo(attempt.created.etag());
            }
        }
        assertThat(ids.values()).doesNotHaveDuplicates();
        everyRetriedPublicationIsPublic(editor, attempts, ids);
    }

    private static void everyRetriedPublicationIsPublic(Plain editor, List<Attempt> attempts, Map<String, String> ids) {
        for (Attempt attempt : attempts) {
            if (attempt.changed == null) {
                continue;
            }
            String path = attempt.kind.path() + "/" + ids.get(attempt.createKey);
            Answer again = answered(() -> Writer.publish(editor, attempt, path, attempt.changed.etag()));
            assertThat(again.status()).as(again.toString()).isEqualTo(200);
            assertThat(editor.get(path).etag()).isEqualTo(attempt.changed.etag());
        }
    }

    private void nothingIsHalfThere() {
        assertThat(count("""
        SELECT count(*) FROM editorial.item i
        WHERE EXISTS (SELECT FROM editorial.revision r WHERE r.item_id = i.id AND r.title LIKE :mark)
          AND NOT EXISTS (SELECT FROM editorial.localization l JOIN editorial.slug s USING (item_id, locale, slug)
                          WHERE l.item_id = i.id)
        """)).as("items without their locale or its slug").isZero();
        assertThat(count("""
        SELECT count(*) FROM editorial.localization l JOIN editorial.revision w ON w.id = l.working_revision
        FULL JOIN (
          SELECT item_id, locale, revision FROM recipes.published
          UNION ALL SELECT item_id, locale, revision FROM blog.published
        ) p ON p.item_id = l.item_id AND p.locale = l.locale
        WHERE w.title LIKE :mark AND l.published_revision IS DISTINCT FROM p.revision
        """))
                .as("locales whose published row is not of the published revision")
                .isZero();
        assertThat(count("""
        SELECT count(*) FROM editorial.revision r LEFT JOIN (
          SELECT aggregateid, payload ->> 'revision' AS revision, type, count(*) AS times FROM kernel.event
          WHERE type IN ('editorial.created.v1', 'editorial.revised.v1') GROUP BY 1, 2, 3) e
        ON e.aggregateid = CAST(r.item_id AS text) AND e.revision = CAST(r.id AS text)
          AND e.type = CASE r.number WHEN 1 THEN 'editorial.created.v1' ELSE 'editorial.revised.v1' END
        WHERE r.title LIKE :mark AND e.times IS DISTINCT FROM 1
        """)).as("revisions that have not one event").isZero();
        assertThat(count("""
        SELECT count(*) FROM editorial.localization l JOIN editorial.revision w ON w.id = l.working_revision
        LEFT JOIN (
          SELECT aggregateid, count(*) AS times FROM kernel.event WHERE type = 'editorial.published.v1' GROUP BY 1) e
        ON e.aggregateid = CAST(l.item_id AS text)
        WHERE w.title LIKE :mark
          AND coalesce(e.times, 0) <> CASE WHEN l.published_revision IS NULL THEN 0 ELSE 1 END
        """)).as("publications that have not one event").isZero();
    }

    private void everyEventReachesTheTrail() {
        Await.until(LIMIT, () -> count("""
        SELECT count(*) FROM kernel.event e LEFT JOIN audit.entry a ON a.id = e.id
        WHERE a.id IS NULL AND e.aggregateid IN (
          SELECT CAST(item_id AS text) FROM editorial.revision WHERE title LIKE :mark)
        """), missing -> missing == 0);
    }

    private int count(String query) {
        return sql.withHandle(handle -> handle.createQuery(query)
                .bind("mark", mark + "%")
                .mapTo(Integer.class)
                .one());
    }

    private interface Request {
        Answer send() throws IOException;
    }

    /** The final answer: a key whose request was cut off is in use until its lease is out. */
    private static Answer answered(Request request) {
        return Await.until(
                LIMIT,
                () -> {
                    try {
                        return request.send();
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                },
                answer -> answer.status() != CONFLICT);
    }
}
