package com.mealprep360.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.bench.EditorCalls.Timed;
import com.mealprep360.kernel.Json;
import com.mealprep360.stack.MeasuredStack;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts all servers as in production, and prints how long releases of many items take: publishing, and taking it back. */
public final class ReleaseBench implements AutoCloseable {
    private static final int ITEMS = Integer.getInteger("bench.items", 500);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final long SEED = 360;
    private static final String PUBLISH = "{\"action\":\"publish\"}";

    private final MeasuredStack stack = MeasuredStack.start("bench", Map.of(), System.out::println);
    private final EditorCalls editor = new EditorCalls(stack);

    public static void main(String[] args) throws IOException, InterruptedException {
        try (ReleaseBench bench = new ReleaseBench()) {
            System.out.printf("%nA release of %d recipes, in one transaction, ms%n", ITEMS);
            System.out.printf("%5s  %8s  %7s  %9s%n", "round", "validate", "publish", "roll back");
            for (int round = 1; round <= ROUNDS; round++) {
                bench.round(round);
            }
        }
    }

    private void round(int round) throws IOException, InterruptedException {
        editor.signIn();
        List<Timed> recipes = new ArrayList<>();
        for (ObjectNode recipe : new Corpus(SEED + round).recipes(ITEMS)) {
            recipe.remove("slug");
            recipes.add(editor.send("POST", "/api/recipes", Json.write(recipe), null));
        }
        String release = "/api/releases/"
                + editor.send("POST", "/api/releases", "{\"title\":\"All\"}", null)
                        .id();
        for (Timed recipe : recipes) {
            String entry = release + "/entries/" + recipe.id();
            editor.send("PUT", entry, PUBLISH, recipe.etag());
        }
        Timed validation = editor.send("GET", release + "/validation", "", null);
        Timed published = editor.send("POST", release + "/publish", "", validation.etag());
        Timed back = editor.send("POST", release + "/roll-back", "", published.etag());
        System.out.printf("%5d  %8d  %7d  %9d%n", round, validation.millis(), published.millis(), back.millis());
    }

    @Override
    public void close() {
        stack.close();
    }
}
