package com.mealprep360.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.stack.MeasuredStack;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Starts all servers as in production, and prints how fast lines become recipes, and a zip of Markdown files posts. */
public final class ImportBench {
    private static final int RECIPES = Integer.getInteger("bench.recipes", 5_000);
    private static final int POSTS = Integer.getInteger("bench.posts", 1_000);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final long SEED = 360;

    private final MeasuredStack stack;

    private ImportBench(MeasuredStack stack) {
        this.stack = stack;
    }

    /** A file to import. @param items that are in it */
    private record File(String path, String mediaType, byte[] body, int items) {}

    public static void main(String[] args) {
        try (MeasuredStack stack = MeasuredStack.start("bench", Map.of(), System.out::println)) {
            ImportBench bench = new ImportBench(stack);
            head(RECIPES + " recipes as lines of JSON");
            for (int round = 1; round <= ROUNDS; round++) {
                bench.row(round, recipes(round));
            }
            head("A zip of " + POSTS + " posts in Markdown");
            for (int round = 1; round <= ROUNDS; round++) {
                bench.row(round, posts(round));
            }
        }
    }

    private static File recipes(int round) {
        List<ObjectNode> recipes = new Corpus(SEED + round).recipes(RECIPES);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < RECIPES; i++) {
            recipes.get(i).putObject("source").put("externalId", "bench" + round + "-" + i);
            lines.append(recipes.get(i)).append('\n');
        }
        byte[] body = lines.toString().getBytes(StandardCharsets.UTF_8);
        return new File("/api/imports/recipes", "application/x-ndjson", body, RECIPES);
    }

    private static File posts(int round) {
        byte[] zip = new MarkdownFolder(SEED + round, "bench" + round).zip(POSTS);
        return new File("/api/imports/posts", "application/zip", zip, POSTS);
    }

    private static void head(String what) {
        System.out.printf("%n%s, so many a second%n", what);
        System.out.printf(
                "%5s  %8s  %9s  %9s  %6s  %5s  %8s%n",
                "round", "dry run", "published", "unchanged", "MB", "MiB", "heap MiB");
    }

    private void row(int round, File file) {
        System.out.printf(
                "%5d  %8.0f  %9.0f  %9.0f  %6.1f  %5d  %8d%n",
                round,
                rate(file, "?dryRun=true", "created"),
                rate(file, "?publish=true", "created"),
                rate(file, "?publish=true", "unchanged"),
                file.body.length / 1e6,
                stack.platformMemory() >> 20,
                stack.platformLiveHeap() >> 20);
    }

    private double rate(File file, String query, String outcome) {
        Loading loading = new Loading(stack.platform(), stack.token("editor"));
        long began = System.nanoTime();
        loading.imported(file.path + query, file.mediaType, file.body, outcome, file.items);
        return file.items / ((System.nanoTime() - began) / 1e9);
    }
}
