package com.mealprep360.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.stack.MeasuredStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Starts servers of its own, imports the recipes of the evaluation data, asks all of its queries as any client would, and
 * prints what its own script makes of the answers, beside the goals. Then imports its Markdown as posts, and sends what is hostile
 * in it; exit code 1 if the platform does not bear that.
 */
public final class Evaluate {
    private static final boolean DISTRACTORS = Boolean.getBoolean("evaluate.distractors");

    private final Path data;
    private final MeasuredStack stack;

    private Evaluate(Path data, MeasuredStack stack) {
        this.data = data;
        this.stack = stack;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path data = Path.of(System.getenv("MEALPREP360_EVAL_DATA"));
        Tool.require("python3", "apt-get install python3");
        boolean isBorne;
        try (MeasuredStack stack = MeasuredStack.startQuickly("evaluate", System.out::println)) {
            Evaluate evaluate = new Evaluate(data, stack);
            evaluate.run();
            new MarkdownExamples(evaluate.lines("markdown/commonmark.jsonl"))
                    .importInto(new Loading(stack.platform(), stack.token("editor")));
            isBorne = new Robustness(stack.platform(), stack.token("editor")).run(data);
        }
        if (!isBorne) {
            System.exit(1);
        }
    }

    private void run() throws IOException, InterruptedException {
        Map<String, String> names = publish("corpus/recipes_open.jsonl");
        if (DISTRACTORS) {
            names.putAll(publish("corpus/recipes_extra_restricted.jsonl"));
        }
        awaitIndexed(names.size());
        EvaluationQueries queries = new EvaluationQueries(stack.platform(), names);
        List<String> results = new ArrayList<>();
        for (JsonNode query : lines("search/queries.jsonl")) {
            ObjectNode result = Json.MAPPER.createObjectNode();
            result.put("qid", query.path("qid").asText());
            queries.ask(query).forEach(result.putArray("ids")::add);
            results.add(result.toString());
        }
        Path file = Files.write(Path.of("target/stack/evaluate/results.jsonl"), results);
        print(score(file));
    }

    /** @return the names of the recipes in the data, by their ids on the platform */
    private Map<String, String> publish(String file) throws IOException {
        List<JsonNode> recipes = lines(file);
        Map<String, List<JsonNode>> byLocale = new HashMap<>();
        recipes.forEach(recipe -> byLocale.computeIfAbsent(EvaluationRecipe.locale(recipe), locale -> new ArrayList<>())
                .add(recipe));
        Map<String, String> names = new HashMap<>();
        byLocale.forEach((locale, some) -> {
            new Loading(stack.platform(), stack.token("editor"))
                    .imported(some.stream().map(EvaluationRecipe::document).toList(), locale)
                    .forEach((name, id) -> names.put(id, name));
        });
        System.out.printf("Imported and published %,d recipes of %s.%n", names.size(), file);
        return names;
    }

    private void awaitIndexed(int recipes) throws InterruptedException {
        Loading asking = new Loading(stack.platform(), "");
        for (int tries = 0; tries < 600; tries++) {
            JsonNode found = asking.get("/api/recipes/search?limit=1");
            if (found.path("total").asInt() == recipes
                    && found.path("engine").asText().equals("opensearch")) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new IllegalStateException("The index does not have all recipes after two minutes.");
    }

    private JsonNode score(Path results) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "python3",
                data.resolve("score/score_search.py").toString(),
                data.resolve("search/queries.jsonl").toString(),
                results.toString()));
        if (DISTRACTORS) {
            command.addAll(List.of(
                    "--open-ids", data.resolve("corpus/recipes_open.jsonl").toString()));
        }
        Process script = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        byte[] answer = script.getInputStream().readAllBytes();
        if (script.waitFor() != 0) {
            throw new IllegalStateException("The script that scores failed; what it says stands above.");
        }
        return Json.tree(answer);
    }

    private static void print(JsonNode scores) {
        System.out.printf("%n%-18s %-16s %7s %7s%n", "queries", "measure", "reached", "goal");
        for (Goal goal : Goal.ALL) {
            double reached = scores.path(goal.queries()).path(goal.measure()).asDouble();
            System.out.printf(
                    "%-18s %-16s %7.4f %7.2f %s%n",
                    goal.queries(), goal.measure(), reached, goal.least(), reached < goal.least() ? "missed" : "");
        }
    }

    private List<JsonNode> lines(String file) throws IOException {
        List<JsonNode> all = new ArrayList<>();
        for (String line : Files.readAllLines(data.resolve(file))) {
            if (!line.isBlank()) {
                all.add(Json.object(line));
            }
        }
        return all;
    }

    /** @param least what is to be reached */
    private record Goal(String queries, String measure, double least) {
        static final List<Goal> ALL = List.of(
                new Goal("known_typo", "mrr@10", 0.90),
                new Goal("known_reorder", "mrr@10", 0.98),
                new Goal("known_content", "mrr@10", 0.98),
                new Goal("known_cjk", "mrr@10", 0.95),
                new Goal("synonym", "must_recall@50", 0.85),
                new Goal("ingredient_set", "exact", 0.95),
                new Goal("attribute_filter", "exact", 0.95));
    }
}
