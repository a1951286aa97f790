package com.mealprep360.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.faults.History.Promise;
import com.mealprep360.stack.Stack;
import com.mealprep360.stack.TestStack;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Await;
import com.mealprep360.support.Pictures;
import com.mealprep360.support.Posts;
import com.mealprep360.support.RecipeDocuments;
import com.mealprep360.support.Recipes;
import com.mealprep360.support.Uploads;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two editors do at once whatever comes to their minds, with recipes and posts and their translations, and schedules fire in
 * between: nothing that was promised is lost.
 */
class HistoriesIT {
    /** More by {@code bench/histories}. */
    private static final int HISTORIES = Integer.getInteger("histories", 30);

    /** So many times as many are lived through at most, until everything was done at least once: which command succeeds is chance. */
    private static final int MOST_ROUNDS = 4;

    private static final List<String> EVERYTHING = List.of(
            "en PATCH/working",
            "en POST/merge?prefer=mine",
            "en POST/restore",
            "en POST/publish",
            "en POST/unpublish",
            "planned publish",
            "planned unpublish",
            "planned release",
            "en DELETE/working",
            "en POST/locales",
            "de PATCH/working",
            "de POST/publish");

    /** So many items are lived with at the same time, each by two editors. */
    private static final int AT_ONCE = 4;

    private static final int STEPS = 15;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    /** Connections are killed after so many steps, not so much time: a slow machine gets as much done in between as a fast one. */
    private static final int STEPS_BETWEEN_KILLS = 4 * AT_ONCE;

    private static final int LATEST_KILL_MILLIS = 50;

    private final Stack stack = TestStack.shared();
    private final Plain anybody = Plain.of(stack.platform());
    private final Semaphore steps = new Semaphore(0);
    /** What posts have a card of. */
    private final String recipe = Recipes.published(Api.user("editor")).at("/id");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noEditIsLostAndNothingHappensTwice(boolean connectionsAreKilled) throws Exception {
        List<History> histories = new ArrayList<>();
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService editors = Executors.newFixedThreadPool(2 * AT_ONCE);
        ExecutorService lives = Executors.newFixedThreadPool(AT_ONCE + 1);
        try {
            Future<?> killing = lives.submit(() -> {
                Random random = new Random(HISTORIES);
                while (connectionsAreKilled && !over.get()) {
                    if (steps.tryAcquire(STEPS_BETWEEN_KILLS, 1, TimeUnit.SECONDS)) {
                        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(LATEST_KILL_MILLIS)));
                        killSome();
                    }
                }
                return null;
            });
            do {
                histories.addAll(all(
                        lives,
                        IntStream.range(histories.size(), histories.size() + HISTORIES)
                                .<Callable<History>>mapToObj(seed -> () -> lived(editors, seed))
                                .toList()));
            } while (!done(histories).containsAll(EVERYTHING) && histories.size() < MOST_ROUNDS * HISTORIES);
            over.set(true);
            killing.get();

            theyWereHistories(histories, connectionsAreKilled);
            all(
                    lives,
                    histories.stream()
                            .map(history -> Executors.callable(() -> isKept(history)))
                            .toList());
        } finally {
            over.set(true);
            lives.shutdownNow();
            editors.shutdownNow();
        }
        everyEventReachesTheTrail();
    }

    /** Enough was promised, some was refused, and what nobody can know comes of killed connections alone. */
    private void theyWereHistories(List<History> histories, boolean connectionsAreKilled) {
        Await.until(LIMIT, () -> anybody.get("/health/ready").status(), status -> status == 200);
        assertThat(histories.stream().mapToInt(History::promises).sum()).isGreaterThan(histories.size() * STEPS / 2);
        assertThat(done(histories)).containsAll(EVERYTHING);
        assertThat(histories.stream().mapToInt(History::refusals).sum())
                .as("refused as stale")
                .isPositive();
        assertThat(histories.stream().mapToInt(History::doubts).sum() > 0).isEqualTo(connectionsAreKilled);
    }

    private static Set<String> done(List<History> histories) {
        return histories.stream().flatMap(history -> history.done().stream()).collect(Collectors.toSet());
    }

    /** What came of all of them; fails as the first that fails. */
    private static <T> List<T> all(ExecutorService threads, List<? extends Callable<T>> tasks) throws Exception {
        List<T> results = new ArrayList<>();
        for (Future<T> one : threads.invokeAll(tasks)) {
            results.add(one.get());
        }
        return results;
    }

    private void everyEventReachesTheTrail() {
        Await.until(
                LIMIT,
                () -> Jdbi.create(stack.postgreSql().jdbcUrl("mealprep360"))
                        .withHandle(handle -> handle.createQuery(
                                        "SELECT count(*) FROM kernel.event e LEFT JOIN audit.entry a ON a.id = e.id WHERE a.id IS NULL")
                                .mapTo(Integer.class)
                                .one()),
                missing -> missing == 0);
    }

    private History lived(ExecutorService threads, int seed) throws Exception {
        String picture = picture();
        ContentKind kind = seed % 2 == 0 ? ContentKind.RECIPE : ContentKind.POST;
        ObjectNode document =
                kind == ContentKind.RECIPE ? RecipeDocuments.simple() : Posts.about(UUID.fromString(recipe));
        document.putObject("cover").put("mediaId", picture);
        Answer item = Await.until(
                LIMIT,
                () -> anybody.as("editor").post(kind.path(), document.toString()),
                created -> created.status() == 201);
        History history = new History(kind, item, picture);
        Await.until(LIMIT, () -> history.describe(anybody.as("editor"), "A soup"), Boolean::booleanValue);
        List<Future<?>> both = new ArrayList<>();
        both.add(threads.submit(() -> live(history, anybody.as("editor"), new Random(seed * 2L))));
        both.add(threads.submit(() -> live(history, anybody.as("editor2"), new Random(seed * 2L + 1))));
        for (Future<?> one : both) {
            one.get();
        }
        return history;
    }

    private static String picture() {
        Api owner = Api.user("editor");
        byte[] file = Pictures.jpeg(Pictures.any(40, 30));
        Answer sent = Await.until(
                LIMIT,
                () -> Uploads.call(owner, "/api/media", file).orUnavailable().send(),
                answer -> answer.status() < 300);
        return sent.at("/id");
    }

    private void live(History history, Plain who, Random random) {
        for (int step = 0; step < STEPS; step++) {
            steps.release();
            history.step(who, random);
        }
    }

    private void isKept(History history) {
        Await.until(
                LIMIT,
                () -> seen(history.item() + "/schedules").json().findValuesAsText("state"),
                states -> !states.contains("waiting"));
        history.releases().forEach(this::over);
        Answer source = seen(history.content() + "/working");
        if (source.json().has("trashedAt")) {
            // Whoever had trashed it never came to take it out again.
            Plain editor = anybody.as("editor").with("If-Match", source.etag());
            assertThat(editor.post(history.content() + "/restore", "").status()).isEqualTo(200);
        }
        for (String locale : History.LOCALES) {
            Answer working = seen(History.in(locale, history.content() + "/working"));
            if (working.at("/locale").equals(locale)) {
                everyRevisionIsThere(history, working);
                whatIsLiveIsWhatEditorsSee(history, working);
            }
        }
        for (Promise promise : history.revisions()) {
            Answer kept = revision(history, promise.locale(), promise.number());
            assertThat(kept.at("/revision/contentHash")).isEqualTo(promise.contentHash());
            assertThat(kept.at("/revision/id")).isEqualTo(promise.id());
        }
        List<String> said = seen(history.item() + "/comments?limit=100")
                .json()
                .path("items")
                .findValuesAsText("text");
        assertThat(said).containsAll(history.comments()).doesNotHaveDuplicates();
        history.scratches()
                .forEach(
                        (who, title) -> assertThat(titleOfScratch(history, who)).isEqualTo(title));
        firedOnce(history);
    }

    private void everyRevisionIsThere(History history, Answer working) {
        int last = Integer.parseInt(working.at("/revision/number"));
        assertThat(last)
                .as("each revision was promised or is in doubt")
                .isBetween(1, 1 + history.promises() + history.doubts());
        for (int number = 1; number <= last; number++) {
            Answer revision = revision(history, working.at("/locale"), number);
            assertThat(revision.status()).isEqualTo(200);
            assertThat(history.picture())
                    .as("no reference is lost")
                    .endsWith("/" + revision.at("/document/cover/mediaId"));
            if (history.kind() == ContentKind.POST) {
                assertThat(revision.at("/document/body/blocks/1/recipeId")).isEqualTo(recipe);
            }
        }
    }

    private void whatIsLiveIsWhatEditorsSee(History history, Answer working) {
        String locale = working.at("/locale");
        Answer live = anybody.get(History.in(locale, history.content()));
        boolean isLive = live.status() == 200 && live.at("/locale").equals(locale);
        assertThat(isLive ? live.etag().replaceFirst("-shows-[0-9a-f]+", "") : "offline")
                .isEqualTo(
                        working.json().has("publishedRevision")
                                ? '"' + working.at("/publishedRevision/id") + '"'
                                : "offline");
        if (isLive) {
            String now = seen(history.picture()).at("/alt/en");
            Await.until(
                    LIMIT,
                    () -> anybody.get(History.in(locale, history.content())).at("/pictures/0/alt"),
                    now::equals);
        }
    }

    private Answer revision(History history, String locale, int number) {
        return seen(History.in(locale, history.content() + "/revisions/" + number));
    }

    private String titleOfScratch(History history, String who) {
        return anybody.as(who).get(history.item() + "/scratch").at("/document/title");
    }

    /**
     * No schedule publishes twice, and each that says that it did has published its revision, unless somebody was faster; what
     * people did stands in the log at most as often as it was promised to them, or may have been.
     */
    private void firedOnce(History history) {
        JsonNode schedules = seen(history.item() + "/schedules").json().path("items");
        assertThat(schedules).as("none is lost").hasSizeGreaterThanOrEqualTo(history.planned());
        List<String> publishing = done(schedules, "publish");

        long releases = history.releases().stream()
                .filter(release -> over(release).equals("published"))
                .count();

        assertThat(events(history, "published", "origin = 'system:schedule'"))
                .as("published by schedules, also of releases")
                .hasSizeLessThanOrEqualTo(publishing.size() + (int) releases * History.LOCALES.size());
        assertThat(events(history, "unpublished", "origin = 'system:schedule'"))
                .as("taken offline by schedules")
                .hasSizeLessThanOrEqualTo(done(schedules, "unpublish").size());
        assertThat(events(history, "published", "origin IS DISTINCT FROM 'system:schedule'"))
                .as("published by people")
                .hasSizeLessThanOrEqualTo(history.publishedAtMost());
        assertThat(events(history, "published", "true"))
                .as("published by anybody")
                .containsAll(publishing);
    }

    /** What has become of a release that was to happen by itself. */
    private String over(String release) {
        return Await.until(LIMIT, () -> seen(release).at("/state"), state -> !state.equals("scheduled"));
    }

    /** @return the locale and the number of the revision of each schedule that happened */
    private static List<String> done(JsonNode schedules, String action) {
        return schedules
                .valueStream()
                .filter(schedule -> schedule.path("state").asText().equals("done"))
                .filter(schedule -> schedule.path("action").asText().equals(action))
                .map(schedule -> schedule.path("locale").asText() + " "
                        + schedule.path("revision").asText())
                .toList();
    }

    /** @return the locale and the number of each revision that went live, or offline, as often as it did */
    private List<String> events(History history, String what, String by) {
        return Jdbi.create(stack.postgreSql().jdbcUrl("mealprep360"))
                .withHandle(handle -> handle.createQuery(
                                "SELECT payload ->> 'locale' || ' ' || (payload ->> 'number') FROM kernel.event WHERE aggregateid = ? AND type = ? AND "
                                        + by)
                        .bind(0, history.id())
                        .bind(1, "editorial." + what + ".v1")
                        .mapTo(String.class)
                        .list());
    }

    private Answer seen(String path) {
        return Await.until(LIMIT, () -> anybody.as("editor").get(path), answer -> answer.status() < 500);
    }

    private void killSome() {
        Jdbi.create(stack.postgreSql().administratorUrl()).useHandle(handle -> handle.execute("""
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = 'mealprep360' AND pid <> pg_backend_pid() AND state <> 'idle'
            """));
    }
}
