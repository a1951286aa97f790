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
import com.mealprep360.support.Pictures;
import com.mealprep360.support.Posts;
import com.mealprep360.support.RecipeDocuments;
import com.mealprep360.support.Recipes;
import com.mealprep360.support.Uploads;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        ObjectNode about = Posts.about(UUID.fromString(live.at("/id")));
        about.putArray("categories").add(Posts.made(editor, Posts.category()).at("/id"));
        Answer post = Posts.saved(editor, about);
        Posts.command(editor, post, "publish").expect(200);
        Answer pictured = pictured();
        List<String> all = export(editor);
        // Pictures are in the library, which is not part of an export.
        List<String> lines =
                all.stream().filter(line -> !line.contains("\"mediaId\"")).toList();
        List<String> posts = posts(editor).stream()
                .filter(line -> line.contains(post.at("/id")))
                .toList();

        Platform empty = node("empty", Map.of());
        empty.start();
        try {
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
            ImportedFile without = ImportedFile.done(
                    there,
                    "?publish=true",
                    ImportedFile.gzip(ImportedFile.lines(all.stream()
                            .filter(line -> line.contains(pictured.at("/id")))
                            .toArray())));
            assertThat(without.counts()).isEqualTo("1/0/0/0");
            assertThat(without.now().path("notPublished").asInt())
                    .as("what shows a picture that is not there")
                    .isEqualTo(1);
            there.post("/api/imports/categories")
                    .json(editor.get("/api/exports/categories").expect(200).text())
                    .expect(200);
            ImportedFile retold = ImportedFile.done(
                    there, ImportedFile.posts(there, "?publish=true", ImportedFile.lines(posts.toArray())));
            assertThat(retold.line(1).has("notes"))
                    .as("its recipe came before it")
                    .isFalse();
            assertThat(posts(there)).hasSize(1).containsExactlyElementsOf(posts);
        } finally {
            empty.stop();
        }
    }

    @Test
    void whereRecipesNeedApprovalTheyAreSavedAndNotPublished() {
        ObjectNode recipe = RecipeDocuments.simple();
        Platform strict = node("strict", Map.of("MEALPREP360_EDITORIAL_APPROVAL_REQUIRED", "recipes"));
        strict.start();
        try {
            ImportedFile file =
                    ImportedFile.done(Api.of(strict).as("editor"), "?publish=true", ImportedFile.lines(recipe));

            assertThat(file.counts()).isEqualTo("1/0/0/0");
            assertThat(file.now().path("notPublished").asInt()).isEqualTo(1);
            assertThat(file.line(1).path("reason").asText()).isEqualTo("editorial-not-approved");
            Api.of(strict)
                    .get("/api/recipes/" + file.line(1).path("id").asText())
                    .expect(404);
        } finally {
            strict.stop();
        }
    }

    /** On a database of its own. */
    private Platform node(String name, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("DATABASE_URL", stack.postgreSql().createDatabase(name));
        return stack.node(name, all, List.of());
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

    private Answer pictured() {
        ObjectNode document = RecipeDocuments.simple();
        document.putObject("cover")
                .put("mediaId", Uploads.sent(editor, Pictures.anyJpeg()).at("/id"))
                .put("alt", "Soup");
        return Recipes.published(editor, document);
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
        return export(caller, "/api/exports/recipes");
    }

    private static List<String> posts(Api caller) {
        return export(caller, "/api/exports/posts");
    }

    private static List<String> export(Api caller, String path) {
        Answer answer = caller.get(path).expect(200);
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
