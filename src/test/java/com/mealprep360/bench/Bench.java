package com.mealprep360.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.stack.MeasuredStack;
import com.mealprep360.support.Posts;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Starts all servers as in production, loads recipes, warms up, and prints what each kind of request costs. */
public final class Bench implements AutoCloseable {
    private static final int RECIPES = Integer.getInteger("bench.recipes", 5_000);
    private static final int WARM_SECONDS = Integer.getInteger("bench.warm", 60);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 15);
    /** How the names of the wanted loads begin. */
    private static final List<String> ONLY =
            List.of(System.getProperty("bench.only", "").split(","));

    private static final boolean IS_BESIDE_PAYLOAD = Boolean.getBoolean("bench.payload");
    private static final long SEED = 360;
    private static final int MANY = 32;
    private static final int WRITERS = 8;
    private static final int FEW = 2;
    /** Of two servers in turn: the machine changes by more from one minute to the next than what is to be found out. */
    private static final int ROUNDS = 5;

    private static final int HOT_QUERIES = 500;
    private static final int COLD_QUERIES = 20_000;
    private static final int MANY_RECIPES = Integer.getInteger("bench.many", 0);
    private static final int COLD_RECIPES = 200_000;
    private static final int NEW_RECIPES = 20_000;
    private static final int POSTS = 500;
    private static final int PARAGRAPHS = 12;

    /** What came of a load, and what the platform's processors did meanwhile. */
    private record Worked(Measured measured, Duration work) {}

    private final MeasuredStack stack;
    private final Database database;

    private Bench(Map<String, String> environment) {
        stack = MeasuredStack.start("bench", environment, System.out::println);
        database = new Database(stack.postgreSql());
    }

    public static void main(String[] args) {
        Tool.require("wrk", "apt-get install wrk");
        Tool.require("pgbench", "apt-get install postgresql-contrib");
        try (Bench bench = new Bench(Map.of())) {
            bench.run();
        }
    }

    private void run() {
        List<ObjectNode> recipes = new Corpus(SEED).recipes(RECIPES);
        List<String> ids = load(recipes);
        Load plain = Load.ofGets("plain text", List.of("/api/version"));
        Load byId = Load.ofGets("by id", paths(ids));
        Load post = Load.ofGets("post by id", posts());
        Load posts = Load.ofGets("posts, newest 20", List.of("/api/blog/posts"));
        Load newest = Load.ofGets("newest 20", List.of("/api/recipes"));
        Load filtered = Load.ofGets("filtered, page 3", thirdPages());
        Load search = Load.ofGets("search", searches(HOT_QUERIES, false));
        Load searchOnce = Load.ofGets("search, no two alike", searches(COLD_QUERIES, true));
        Load suggest = Load.ofGets("suggest", suggestions());
        Load create = Load.ofPosts("create", "/api/recipes", bodies());
        Load mixed = byId.withATenthOf("90% by id, 10% create", create);
        List<Load> all =
                List.of(plain, byId, newest, filtered, search, searchOnce, suggest, create, mixed, post, posts);
        List<Load> wanted = all.stream().filter(Bench::isWanted).toList();
        System.out.printf("Warming up for %d s with everything in turn, then as long for each row.%n", WARM_SECONDS);
        send(Load.together(wanted), MANY, WARM_SECONDS);

        Report.head();
        Supplier<Measured> text = once(() -> measure(plain, MANY, "", null));
        row(byId, MANY, "plain", text);
        row(byId, MANY, "pgbench", () -> database.byId(SECONDS));
        row(newest, MANY, "plain", text);
        row(newest, WRITERS, "pgbench", () -> database.newest(SECONDS));
        row(post, MANY, "plain", text);
        row(posts, MANY, "plain", text);
        row(filtered, MANY, "pgbench", () -> database.thirdPage(SECONDS));
        row(search, MANY, "plain", text);
        row(searchOnce, MANY, "", null);
        row(searchOnce, FEW, "OpenSearch", () -> straight(searchOnce));
        row(suggest, FEW, "", null);
        row(create, WRITERS, "plain", text);
        row(mixed, MANY, "plain", text);
        if (IS_BESIDE_PAYLOAD) {
            for (Payload.Kind kind : Payload.Kind.values()) {
                besidePayload(kind, recipes, byId, newest, filtered, searchOnce, create);
            }
        }
        if (MANY_RECIPES > RECIPES) {
            atSize(byId, newest, filtered);
        }
    }

    /** The same requests, and what comes nearest to them in Payload. */
    private void besidePayload(
            Payload.Kind kind,
            List<ObjectNode> recipes,
            Load byId,
            Load newest,
            Load filtered,
            Load search,
            Load create) {
        List<ObjectNode> stored = IntStream.range(0, recipes.size())
                .mapToObj(i -> Payload.recipe(recipes.get(i), "recipe-" + i))
                .toList();
        List<String> bodies = newRecipes().stream()
                .map(recipe -> Payload.recipe(recipe, Load.SERIAL).toString())
                .toList();
        try (Payload payload = new Payload(stack.postgreSql(), kind, stored)) {
            System.out.printf("%nPayload with as many recipes, %s.%n", kind.words());
            Report.head();
            inTurn(byId, MANY, payload, Load.ofGets("by id", paths(payload.ids())));
            inTurn(
                    newest,
                    MANY,
                    payload,
                    Load.ofGets("newest", List.of("/api/recipes?depth=0&limit=20&sort=-createdAt")));
            inTurn(
                    filtered,
                    MANY,
                    payload,
                    Load.ofGets(
                            "filtered",
                            Corpus.CUISINES.stream()
                                    .map(
                                            "/api/recipes?depth=0&limit=20&page=3&sort=-createdAt&where%%5Bcuisine%%5D%%5Bequals%%5D=%s"
                                                    ::formatted)
                                    .toList()));
            inTurn(search, MANY, payload, Load.ofGets("search", Payload.searches(queries(COLD_QUERIES))));
            inTurn(create, WRITERS, payload, Load.ofPosts("create", "/api/recipes", bodies));
        }
    }

    /** The row is that of the round in the middle, of each server by itself. */
    private void inTurn(Load load, int connections, Payload payload, Load theirs) {
        if (!isWanted(load)) {
            return;
        }
        send(load, connections, WARM_SECONDS);
        payload.send(theirs, connections, WARM_SECONDS);
        List<Worked> our = new ArrayList<>();
        List<Measured> their = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Worked worked = worked(load, connections);
            worked.measured().withoutErrors("The platform");
            our.add(worked);
            their.add(payload.send(theirs, connections, SECONDS));
        }
        our.sort(Comparator.comparing(Worked::measured, Measured.BY_RATE));
        their.sort(Measured.BY_RATE);
        report(load, connections, our.get(ROUNDS / 2), "Payload", their.get(ROUNDS / 2));
        System.out.printf(
                "%28s from %.0f to %.0f, Payload from %.0f to %.0f%n",
                ROUNDS + " rounds in turn:",
                our.get(0).measured().perSecond(),
                our.get(ROUNDS - 1).measured().perSecond(),
                their.get(0).perSecond(),
                their.get(ROUNDS - 1).perSecond());
    }

    /** The same requests with many more recipes in the database, and ids from all over it, most of them cold. */
    private void atSize(Load byId, Load newest, Load filtered) {
        System.out.printf("%nFilling up to %d recipes.%n", MANY_RECIPES);
        database.multiply(MANY_RECIPES);
        Load anywhere = Load.ofGets("by id, anywhere", paths(database.ids(COLD_RECIPES)));
        Load thirdPages = Load.ofGets(filtered.name(), thirdPages());
        Report.head();
        row(byId, MANY, "", null);
        row(anywhere, MANY, "pgbench", () -> database.byId(SECONDS));
        row(newest, MANY, "", null);
        row(thirdPages, MANY, "pgbench", () -> database.thirdPage(SECONDS));
    }

    private static List<String> paths(List<String> ids) {
        return ids.stream().map(id -> "/api/recipes/" + id).toList();
    }

    private List<String> load(List<ObjectNode> recipes) {
        long begin = System.nanoTime();
        List<String> ids = new Loading(stack.platform(), stack.token("editor")).publish("/api/recipes", recipes);
        double seconds = (System.nanoTime() - begin) / 1e9;
        int bytes = recipes.stream()
                        .mapToInt(recipe -> recipe.toString().getBytes(StandardCharsets.UTF_8).length)
                        .sum()
                / recipes.size();
        System.out.printf(
                "%d recipes of %d bytes created and published in %.1f s, %d at a time, on a cold server.%n",
                recipes.size(), bytes, seconds, WRITERS);
        database.prepare();
        return ids;
    }

    /** Where posts of twelve paragraphs are, just made. */
    private List<String> posts() {
        List<ObjectNode> posts = Stream.generate(() -> Posts.ofParagraphs(PARAGRAPHS))
                .limit(POSTS)
                .toList();
        return new Loading(stack.platform(), stack.token("editor"))
                .publish("/api/blog/posts", posts).stream()
                        .map(id -> "/api/blog/posts/" + id)
                        .toList();
    }

    private List<String> thirdPages() {
        Loading reader = new Loading(stack.platform(), "");
        List<String> pages = new ArrayList<>();
        for (String cuisine : Corpus.CUISINES) {
            String path = "/api/recipes?cuisine=" + cuisine;
            for (int page = 1; page < 3; page++) {
                JsonNode cursor = reader.get(path).path("nextCursor");
                path = "/api/recipes?cuisine=" + cuisine + "&cursor="
                        + URLEncoder.encode(cursor.asText(), StandardCharsets.UTF_8);
            }
            pages.add(path);
        }
        return pages;
    }

    /** @param areDifferent whether no two are alike; the limit that tells them apart lets all recipes through */
    private static List<String> searches(int count, boolean areDifferent) {
        List<String> queries = queries(count);
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String query = URLEncoder.encode(queries.get(i), StandardCharsets.UTF_8);
            paths.add("/api/recipes/search?q=" + query + (areDifferent ? "&maxTotalMinutes=" + (500 + i) : ""));
        }
        return paths;
    }

    private static List<String> queries(int count) {
        return new Corpus(SEED).queries(count);
    }

    /** Beginnings of foods, from the second letter on. */
    private static List<String> suggestions() {
        List<String> paths = new ArrayList<>();
        for (String food : Corpus.FOODS) {
            for (int letters = 2; letters <= food.length(); letters++) {
                paths.add("/api/recipes/suggest?q="
                        + URLEncoder.encode(food.substring(0, letters), StandardCharsets.UTF_8));
            }
        }
        return paths;
    }

    /** Other recipes than those that are there, and no two sent with one title: who writes thousands gives each its own. */
    private static List<String> bodies() {
        return newRecipes().stream()
                .map(recipe -> recipe.put("title", recipe.path("title").asText() + " " + Load.SERIAL))
                .map(ObjectNode::toString)
                .toList();
    }

    private static List<ObjectNode> newRecipes() {
        return new Corpus(SEED + 1).recipes(NEW_RECIPES);
    }

    /** The same searches without the platform: what it sends for them, sent to OpenSearch itself. */
    private Measured straight(Load searches) {
        URI openSearch = URI.create(stack.openSearch());
        List<String> bodies =
                new SlowLog(openSearch, stack.log("opensearch")).during(() -> send(searches, FEW, SECONDS));
        Load straight = Load.ofPosts("straight", "/mealprep360-recipes/_search", bodies);
        straight.run(openSearch, FEW, SECONDS, "");
        return straight.run(openSearch, FEW, SECONDS, "");
    }

    private static boolean isWanted(Load load) {
        return ONLY.stream().anyMatch(load.name()::startsWith);
    }

    private void row(Load load, int connections, String besideWhat, @Nullable Supplier<Measured> reference) {
        if (isWanted(load)) {
            measure(load, connections, besideWhat, reference == null ? null : reference.get());
        }
    }

    private Measured measure(Load load, int connections, String besideWhat, @Nullable Measured beside) {
        send(load, connections, WARM_SECONDS);
        Worked worked = worked(load, connections);
        report(load, connections, worked, besideWhat, beside);
        return worked.measured();
    }

    private Worked worked(Load load, int connections) {
        Duration before = stack.platformWork();
        Measured measured = send(load, connections, SECONDS);
        return new Worked(measured, stack.platformWork().minus(before));
    }

    private void report(Load load, int connections, Worked worked, String besideWhat, @Nullable Measured beside) {
        Report.row(
                load.name(), connections, worked.measured(), worked.work(), stack.platformMemory(), besideWhat, beside);
    }

    private static Supplier<Measured> once(Supplier<Measured> measuring) {
        List<Measured> known = new ArrayList<>();
        return () -> {
            if (known.isEmpty()) {
                known.add(measuring.get());
            }
            return known.get(0);
        };
    }

    private Measured send(Load load, int connections, int seconds) {
        URI server = stack.platform();
        return load.run(server, connections, seconds, stack.token("editor"));
    }

    @Override
    public void close() {
        stack.close();
    }
}
