package com.mealprep360.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.bench.EditorCalls.Timed;
import com.mealprep360.kernel.Json;
import com.mealprep360.stack.MeasuredStack;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/**
 * Starts all servers as in production with two nodes of the platform, and prints how late schedules are that are all due at the
 * same moment: what an editor planned for then, over the API, against when it was done.
 */
public final class ScheduleBench implements AutoCloseable {
    private static final int SCHEDULES = Integer.getInteger("bench.schedules", 100);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final long SEED = 360;
    private static final Duration PLANNING = Duration.ofSeconds(30);
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final MeasuredStack stack = MeasuredStack.start("bench", Map.of(), System.out::println);
    private final EditorCalls editor = new EditorCalls(stack);
    private final Jdbi sql = Jdbi.create(stack.postgreSql().jdbcUrl("mealprep360"));

    public static void main(String[] args) throws IOException, InterruptedException {
        try (ScheduleBench bench = new ScheduleBench()) {
            bench.stack.startSecondNode();
            System.out.printf("%n%d schedules that are due at once, on two nodes: seconds late%n", SCHEDULES);
            System.out.printf("%5s  %5s  %5s  %5s%n", "round", "p50", "p99", "last");
            for (int round = 1; round <= ROUNDS; round++) {
                bench.round(round);
            }
        }
    }

    private void round(int round) throws IOException, InterruptedException {
        editor.signIn();
        List<Timed> recipes = new ArrayList<>();
        for (ObjectNode recipe : new Corpus(SEED + round).recipes(SCHEDULES)) {
            recipe.remove("slug");
            recipes.add(editor.send("POST", "/api/recipes", Json.write(recipe), null));
        }
        Instant due = Instant.now().plus(PLANNING);
        String plan = Json.write(Map.of("action", "publish", "at", due.toString()));
        for (Timed recipe : recipes) {
            editor.send("POST", "/api/items/" + recipe.id() + "/schedules", plan, recipe.etag());
        }
        List<Double> late = late(recipes.stream().map(Timed::id).toList());
        System.out.printf("%5d  %5.1f  %5.1f  %5.1f%n", round, at(late, 50), at(late, 99), at(late, 100));
    }

    /** In order, once all are done. */
    private List<Double> late(List<String> items) throws InterruptedException {
        Instant end = Instant.now().plus(PLANNING).plus(LIMIT);
        while (Instant.now().isBefore(end)) {
            List<Double> late = sql.withHandle(handle -> handle.createQuery("""
                SELECT extract(epoch FROM finished_at - at) AS late FROM editorial.schedule
                WHERE state = 'done' AND CAST(item_id AS text) = ANY (:items) ORDER BY late
                """)
                    .bindArray("items", String.class, items)
                    .mapTo(Double.class)
                    .list());
            if (late.size() == items.size()) {
                return late;
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("Not all schedules were done within " + LIMIT.toSeconds() + " s.");
    }

    private static double at(List<Double> sorted, int percent) {
        return sorted.get(Math.max(0, (sorted.size() * percent + 99) / 100 - 1));
    }

    @Override
    public void close() {
        stack.close();
    }
}
