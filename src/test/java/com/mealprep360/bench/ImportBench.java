package com.mealprep360.bench;

import com.mealprep360.stack.MeasuredStack;
import java.util.Map;

/** Starts all servers as in production, and prints how fast a zip of Markdown files becomes posts. */
public final class ImportBench {
    private static final int POSTS = Integer.getInteger("bench.posts", 1000);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final long SEED = 360;

    private ImportBench() {}

    public static void main(String[] args) {
        try (MeasuredStack stack = MeasuredStack.start("bench", Map.of(), System.out::println)) {
            System.out.printf("%nA zip of %d posts in Markdown, posts/s%n", POSTS);
            System.out.printf("%5s  %8s  %9s  %9s  %6s%n", "round", "dry run", "published", "unchanged", "MB");
            for (int round = 1; round <= ROUNDS; round++) {
                Loading loading = new Loading(stack.platform(), stack.token("editor"));
                byte[] zip = new MarkdownFolder(SEED + round, "bench" + round).zip(POSTS);
                System.out.printf(
                        "%5d  %8.0f  %9.0f  %9.0f  %6.1f%n",
                        round,
                        rate(loading, "?dryRun=true", zip, "created"),
                        rate(loading, "?publish=true", zip, "created"),
                        rate(loading, "?publish=true", zip, "unchanged"),
                        zip.length / 1e6);
            }
        }
    }

    private static double rate(Loading loading, String query, byte[] zip, String outcome) {
        long began = System.nanoTime();
        loading.imported("/api/imports/posts" + query, zip, outcome, POSTS);
        return POSTS / ((System.nanoTime() - began) / 1e9);
    }
}
