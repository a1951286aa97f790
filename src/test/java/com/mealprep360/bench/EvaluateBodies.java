package com.mealprep360.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.blog.body.HtmlPolicy;
import com.mealprep360.blog.body.HtmlRendering;
import com.mealprep360.blog.body.HtmlResolver;
import com.mealprep360.blog.body.MarkdownReading;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * What becomes of hostile HTML and of the examples of CommonMark in the bodies of posts, by the evaluation data's own
 * scripts. Needs no servers. Exit code 1 if anything unsafe comes out or a text gets lost.
 */
public final class EvaluateBodies {
    private static final Parser COMMONMARK = Parser.builder().build();
    private static final HtmlRenderer COMMONMARK_HTML =
            HtmlRenderer.builder().percentEncodeUrls(true).build();

    private final Path data;
    private final Path results;

    private EvaluateBodies(Path data, Path results) {
        this.data = data;
        this.results = results;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Tool.require("python3", "apt-get install python3");
        Path results = Files.createDirectories(Path.of("target/bodies"));
        if (!new EvaluateBodies(Path.of(System.getenv("MEALPREP360_EVAL_DATA")), results).run()) {
            System.exit(1);
        }
    }

    private boolean run() throws IOException, InterruptedException {
        JsonNode direct = sanitised("sanitised", HtmlPolicy::sanitise);
        JsonNode asMarkdown = sanitised("as Markdown", EvaluateBodies::throughBlocks);
        markdown("the library alone", text -> COMMONMARK_HTML.render(COMMONMARK.parse(text)));
        markdown("through blocks", EvaluateBodies::throughBlocks);
        return direct.path("unsafe").asInt() == 0
                && direct.path("benign_text_kept").asInt()
                        == direct.path("benign").asInt()
                && asMarkdown.path("unsafe").asInt() == 0;
    }

    private JsonNode sanitised(String name, UnaryOperator<String> treatment) throws IOException, InterruptedException {
        Path cases = data.resolve("sanitizer/html_cases.jsonl");
        Path outputs = write(cases, name, "payload", "output", treatment);
        JsonNode score = score("score_sanitizer.py", cases.toString(), outputs.toString());
        System.out.printf(
                "hostile HTML, %s: %d of %d unsafe; text of harmless ones kept %d of %d%n",
                name,
                score.path("unsafe").asInt(),
                score.path("cases").asInt(),
                score.path("benign_text_kept").asInt(),
                score.path("benign").asInt());
        return score;
    }

    private void markdown(String name, UnaryOperator<String> treatment) throws IOException, InterruptedException {
        Path cases = data.resolve("markdown/commonmark.jsonl");
        Path outputs = write(cases, "Markdown " + name, "markdown", "html", treatment);
        JsonNode score = score("score_misc.py", "markdown", cases.toString(), outputs.toString());
        System.out.printf(
                "CommonMark, %s: %.4f of %d; without raw HTML %.4f of %d%n",
                name,
                score.path("all").path("ok").asDouble(),
                score.path("all").path("n").asInt(),
                score.path("no_raw_html").path("ok").asDouble(),
                score.path("no_raw_html").path("n").asInt());
    }

    private Path write(Path cases, String name, String in, String out, UnaryOperator<String> treatment)
            throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(cases)) {
            ObjectNode one = Json.object(line);
            lines.add(Json.MAPPER
                    .createObjectNode()
                    .put("id", one.get("id").asText())
                    .put(out, treatment.apply(one.get(in).asText()))
                    .toString());
        }
        return Files.write(results.resolve(name.replace(' ', '-') + ".jsonl"), lines);
    }

    private JsonNode score(String script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("python3", data.resolve("score").resolve(script).toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        byte[] answer = process.getInputStream().readAllBytes();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The script that scores failed; what it says stands above.");
        }
        return Json.tree(answer);
    }

    private static String throughBlocks(String markdown) {
        return HtmlRendering.of(MarkdownReading.of(markdown).body(), new Nothing());
    }

    /** Nothing is published, and there are no pictures. */
    private record Nothing() implements HtmlResolver {
        @Override
        public Optional<Picture> picture(UUID mediaId) {
            return Optional.empty();
        }

        @Override
        public Optional<Item> item(ContentRef reference) {
            return Optional.empty();
        }
    }
}
