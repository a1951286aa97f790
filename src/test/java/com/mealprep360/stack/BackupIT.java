package com.mealprep360.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.backup.DatabaseBackup;
import com.mealprep360.backup.DatabaseRestore;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Await;
import com.mealprep360.support.Posts;
import com.mealprep360.support.RecipeDocuments;
import com.mealprep360.support.Recipes;
import com.mealprep360.support.SearchIndices;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that others write to is backed up, and restored on a PostgreSQL that never saw it. */
class BackupIT {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int WRITERS = 2;

    private final Stack stack = TestStack.shared();
    private final BuiltServers built = BuiltServers.find();
    private final Api editor = Api.user("editor");
    private Children children;
    private PostgreSql fresh;

    @TempDir
    Path folder;

    @BeforeEach
    void startAnotherPostgreSql() {
        children = new Children(new DataFolder(folder.resolve("data")), dead -> {});
        fresh = new PostgreSql(children, built, Ports.free());
        fresh.start();
    }

    @AfterEach
    void stopIt() {
        children.stop();
    }

    @Test
    void whatWasCommittedBeforeTheBackupIsThereAfterTheRestoreAndTheRestGoesOn() throws Exception {
        Answer published = Recipes.published(editor, RecipeDocuments.full(RecipeDocuments.unique("Backup")));
        Answer draft = Recipes.saved(Api.user("user"));
        Answer category = Posts.made(editor, Posts.category(Posts.made(editor, Posts.category())));
        String key = RecipeDocuments.unique("key");
        Answer keyed = editor.post("/api/recipes")
                .header("Idempotency-Key", key)
                .json(RecipeDocuments.titled("Once"))
                .expect(201);
        Path file = folder.resolve("backup.zip");

        List<Answer> before = backUpWhileOthersWrite(file);
        long rows = DatabaseRestore.read(file, url(), false, Restore.afterRestore(built));

        assertThat(rows).isPositive();
        Platform node = stack.node("restored", Map.of("DATABASE_URL", url()), List.of());
        node.start();
        try {
            Api there = Api.of(node);
            Answer restored = there.get(Recipes.path(published)).expect(200);
            Answer original = Api.anonymous().get(Recipes.path(published)).expect(200);
            assertThat(restored.bytes()).isEqualTo(original.bytes());
            assertThat(restored.etag()).isEqualTo(original.etag());
            assertThat(there.as("user").get(Recipes.working(draft)).expect(200).bytes())
                    .isEqualTo(Api.user("user")
                            .get(Recipes.working(draft))
                            .expect(200)
                            .bytes());
            String address = "/api/blog/categories/" + category.at("/id");
            assertThat(there.get(address).expect(200).bytes())
                    .isEqualTo(Api.anonymous().get(address).expect(200).bytes());
            for (Answer recipe : before) {
                there.get(Recipes.path(recipe)).expect(200);
            }
            assertThat(there.as("editor")
                            .post("/api/recipes")
                            .header("Idempotency-Key", key)
                            .json(RecipeDocuments.titled("Once"))
                            .expect(201)
                            .at("/id"))
                    .isEqualTo(keyed.at("/id"));
            everyEventReachesTheTrail();

            Answer added = Recipes.published(there.as("editor"));
            there.get(Recipes.path(added)).expect(200);
            everyEventReachesTheTrail();
            assertThat(count("SELECT count(*) FROM audit.entry WHERE subject = 'recipes/" + added.at("/id") + "'"))
                    .isEqualTo(2);
            assertThat(count("SELECT count(*) FROM kernel.parked_event p JOIN kernel.event e ON e.id = p.event_id"
                            + " WHERE e.aggregateid = '" + added.at("/id") + "'"))
                    .isZero();
            Answer trail =
                    there.as("admin").get("/api/audit/verify?lines=1000000").expect(200);
            assertThat(trail.at("/intact")).as(trail.text()).isEqualTo("true");
            theIndexIsMadeAnew(there.as("admin"));
        } finally {
            node.stop();
        }
    }

    @Test
    void whatIsThereIsReplacedOnlyWhenThatIsSaid() {
        Path file = folder.resolve("backup.zip");
        DatabaseBackup.write(stack.databaseUrl(), file);
        String afterRestore = Restore.afterRestore(built);
        DatabaseRestore.read(file, url(), false, afterRestore);
        int events = count("SELECT count(*) FROM kernel.event");
        assertThat(events).isPositive();

        assertThatThrownBy(() -> DatabaseRestore.read(file, url(), false, afterRestore))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("not empty")
                .hasMessageContaining("mealprep360.restore=replace");
        Jdbi.create(url()).useHandle(handle -> handle.execute("DELETE FROM recipes.published"));
        DatabaseRestore.read(file, url(), true, afterRestore);

        assertThat(count("SELECT count(*) FROM kernel.event")).isEqualTo(events);
        assertThat(count("SELECT count(*) FROM recipes.published")).isPositive();
    }

    @Test
    void whatOthersKeepInTheSameDatabaseStaysTheirs() {
        Path file = folder.resolve("backup.zip");
        DatabaseBackup.write(stack.databaseUrl(), file);
        Jdbi neighbour = Jdbi.create(url());
        neighbour.useHandle(handle ->
                handle.execute("CREATE SCHEMA neighbour; CREATE TABLE neighbour.letters AS SELECT 'dear' AS word"));
        String afterRestore = Restore.afterRestore(built);

        DatabaseRestore.read(file, url(), false, afterRestore);
        DatabaseBackup.write(url(), file);
        DatabaseRestore.read(file, url(), true, afterRestore);

        assertThat(count("SELECT count(*) FROM neighbour.letters")).isOne();
    }

    @Test
    void aDatabaseThatNodesWorkOnIsLeftAlone() {
        Path file = folder.resolve("backup.zip");
        DatabaseBackup.write(stack.databaseUrl(), file);

        assertThatThrownBy(() -> DatabaseRestore.read(file, stack.databaseUrl(), true, ""))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("stop them first");
    }

    /** A place in its data: of an entry's header some bytes mean nothing, such as the hour in which it was written. */
    private static int amidTheLargestEntry(Path file, byte[] whole) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry largest = zip.stream()
                    .max(Comparator.comparingLong(ZipEntry::getCompressedSize))
                    .orElseThrow();
            int name = new String(whole, StandardCharsets.ISO_8859_1).indexOf(largest.getName());
            return name + largest.getName().length() + (int) largest.getCompressedSize() / 2;
        }
    }

    @Test
    void aBackupThatIsCutOrChangedIsRefusedBeforeAnythingIsTouched() throws IOException {
        Path file = folder.resolve("backup.zip");
        DatabaseBackup.write(stack.databaseUrl(), file);
        byte[] whole = Files.readAllBytes(file);
        Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length / 2));
        byte[] bytes = whole.clone();
        bytes[amidTheLargestEntry(file, whole)] ^= 1;
        Path changed = Files.write(folder.resolve("changed.zip"), bytes);
        Path other = Files.writeString(folder.resolve("other.zip"), "something else");

        for (Path bad : List.of(cut, changed, other, folder.resolve("absent.zip"))) {
            assertThatThrownBy(() -> DatabaseRestore.read(bad, url(), true, ""))
                    .as(bad.toString())
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContaining(bad.toString());
        }
        assertThat(count("SELECT count(*) FROM pg_namespace WHERE nspname = 'kernel'"))
                .isZero();
    }

    @Test
    void anEmptyDatabaseIsNoPlatform() {
        assertThatThrownBy(() -> DatabaseBackup.write(url(), folder.resolve("backup.zip")))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("nothing to back up");
        assertThat(folder.resolve("backup.zip")).doesNotExist();
    }

    /** What belongs to the cluster alone has to be set right after a restore: nothing else may come to hold it. */
    @Test
    void transactionIdsAreKeptWhereTheRestoreSetsThemRightAndNowhereElse() {
        List<String> columns = Jdbi.create(stack.databaseUrl())
                .withHandle(
                        handle -> handle.createQuery("""
                        SELECT table_schema || '.' || table_name || '.' || column_name FROM information_schema.columns
                        WHERE data_type IN ('xid8', 'xid', 'pg_snapshot', 'pg_lsn')
                          AND table_schema NOT IN ('pg_catalog', 'information_schema')
                        """).mapTo(String.class).list());

        assertThat(columns).containsExactlyInAnyOrder("kernel.event.txid", "kernel.event_cursor.txid");
    }

    /** @return recipes that were published before the backup began */
    private List<Answer> backUpWhileOthersWrite(Path file) throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        AtomicInteger written = new AtomicInteger();
        List<CompletableFuture<Void>> writers = IntStream.range(0, WRITERS)
                .mapToObj(i -> CompletableFuture.runAsync(() -> {
                    while (!enough.get()) {
                        Recipes.published(editor);
                        written.incrementAndGet();
                    }
                }))
                .toList();
        List<Answer> before = new ArrayList<>();
        try {
            for (int i = 0; i < 10; i++) {
                before.add(Recipes.published(editor));
            }
            int meanwhile = written.get();
            DatabaseBackup.write(stack.databaseUrl(), file);
            Await.until(LIMIT, written::get, now -> now > meanwhile);
        } finally {
            enough.set(true);
        }
        CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new)).get();
        return before;
    }

    /** By itself: nothing of OpenSearch is in a backup. */
    private void theIndexIsMadeAnew(Api admin) {
        int published = count("SELECT count(*) FROM recipes.published");
        JsonNode check = Await.until(
                LIMIT,
                () -> SearchIndices.recipes(
                        admin.get("/api/admin/search/check").orUnavailable().send()),
                index -> index.path("indexed").asInt() == published);
        for (String difference : List.of("missing", "surplus", "stale")) {
            assertThat(check.path(difference).path("count").asInt(-1))
                    .as(difference)
                    .isZero();
        }
    }

    private void everyEventReachesTheTrail() {
        Await.until(
                LIMIT,
                () -> count(
                        "SELECT count(*) FROM kernel.event e LEFT JOIN audit.entry a ON a.id = e.id WHERE a.id IS NULL"),
                missing -> missing == 0);
    }

    private String url() {
        return fresh.jdbcUrl("mealprep360");
    }

    private int count(String query) {
        return Jdbi.create(url())
                .withHandle(
                        handle -> handle.createQuery(query).mapTo(Integer.class).one());
    }
}
