package com.mealprep360.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.stack.Platform;
import com.mealprep360.stack.Stack;
import com.mealprep360.stack.TestStack;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.ImportedFile;
import com.mealprep360.support.RecipeDocuments;
import com.mealprep360.support.Recipes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What one platform exports another imports, and exports again line for line. */
class RoundTripIT {
    private final Stack stack = TestStack.shared();
    private final Api editor = Api.user("editor");

    @Test
    void anEmptyPlatformThatImportsAnExportExportsTheSameLines() {
        Answer draft = Recipes.saved(editor);
        Answer live = Recipes.published(editor, RecipeDocuments.full(RecipeDocuments.unique("Live")));
        Answer changed = changedSincePublication();
        Answer moved = moved();
        Answer offline = Recipes.published(editor);
        Recipes.command(editor, offline, "unpublish").expect(200);
        Answer trashed = Recipes.saved(editor);
        Recipes.trash(editor, trashed);
        String translated = translated();
        List<String> lines = export(editor);

        Platform empty =
                stack.node("empty", Map.of("DATABASE_URL", stack.postgreSql().createDatabase("empty")), List.of());
        Platform strict = stack.node(
                "strict",
                Map.of(
                        "DATABASE_URL",
                        stack.postgreSql().createDatabase("strict"),
                        "MEALPREP360_EDITORIAL_APPROVAL_REQUIRED",
                        "recipes"),
                List.of());
        try {
            empty.start();
            Api there = Api.of(empty).as("editor");
            byte[] file = ImportedFile.gzip(ImportedFile.lines(lines.toArray()));
            ImportedFile imported = ImportedFile.done(there, "?publish=true", file);

            assertThat(imported.counts()).isEqualTo(lines.size() + "/0/0/0");
            assertThat(imported.now().path("notPublished").asInt()).isZero();
            assertThat(export(there)).containsExactlyElementsOf(lines);
            assertThat(ids(lines))
                    .contains(draft.at("/id"), live.at("/id"), changed.at("/id"), moved.at("/id"), translated)
                    .doesNotContain(trashed.at("/id"));
            Api.of(empty).get("/api/recipes/" + offline.at("/id")).expect(404);
            Api.of(empty).get("/api/recipes/" + moved.at("/slug")).expect(308);
            assertThat(ImportedFile.done(there, "?publish=true", file).counts())
                    .isEqualTo("0/0/" + lines.size() + "/0");
            assertThat(ImportedFile.done(editor, "?publish=true", file).counts())
                    .isEqualTo("0/0/" + lines.size() + "/0");
            empty.stop();

            strict.start();
            ImportedFile unapproved = ImportedFile.done(Api.of(strict).as("editor"), "?publish=true", file);
            assertThat(unapproved.counts()).isEqualTo(lines.size() + "/0/0/0");
            assertThat(export(Api.of(strict).as("editor")))
                    .noneMatch(line -> line.contains("\"publication\":\"published\""));
            assertThat(unapproved.lines())
                    .anyMatch(line -> line.path("reason").asText().equals("editorial-not-approved"));
        } finally {
            empty.stop();
            strict.stop();
        }
    }

    /** Another working text than the public one, under another slug. */
    private Answer changedSincePublication() {
        Answer recipe = Recipes.published(editor);
        Recipes.changed(
                editor,
                recipe,
                "{\"summary\": \"Not public yet.\", \"slug\": \"%s-new\"}".formatted(recipe.at("/slug")));
        return recipe;
    }

    /** Public under a new slug; the answer has the old one. */
    private Answer moved() {
        Answer recipe = Recipes.published(editor);
        Answer renamed = Recipes.changed(editor, recipe, "{\"slug\": \"%s-moved\"}".formatted(recipe.at("/slug")));
        Recipes.command(editor, renamed, "publish").expect(200);
        return recipe;
    }

    private String translated() {
        String source = RecipeDocuments.unique("Two tongues");
        ImportedFile file =
                ImportedFile.done(editor, "?publish=true", ImportedFile.lines(in("en", source), in("de", source)));
        assertThat(file.counts()).isEqualTo("2/0/0/0");
        return file.line(1).path("id").asText();
    }

    private static ObjectNode in(String locale, String source) {
        ObjectNode line = Json.MAPPER.createObjectNode().put("locale", locale);
        line.putObject("origin").put("source", source).put("externalId", "1");
        line.set("document", RecipeDocuments.simple(source + " " + locale));
        return line;
    }

    private static List<String> export(Api caller) {
        Answer answer = caller.get("/api/exports/recipes").expect(200);
        return Stream.of(new String(answer.bytes(), StandardCharsets.UTF_8).split("\n"))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<String> ids(List<String> lines) {
        return lines.stream()
                .map(line -> Json.object(line).get("id").asText())
                .distinct()
                .toList();
    }
}
