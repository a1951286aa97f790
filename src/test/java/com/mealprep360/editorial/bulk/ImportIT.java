package com.mealprep360.editorial.bulk;

import static com.mealprep360.support.ImportedFile.done;
import static com.mealprep360.support.ImportedFile.lines;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Database;
import com.mealprep360.support.ImportedFile;
import com.mealprep360.support.RecipeDocuments;
import com.mealprep360.support.Recipes;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of lines. */
class ImportIT {
    private final Api editor = Api.user("editor");
    private final String source = RecipeDocuments.unique("Source");

    @Test
    void linesAreCreatedAndPublishedAndASecondRunChangesNothing() {
        byte[] file = lines(recipe("1"), recipe("2"), recipe("3"));

        ImportedFile first = done(editor, "?publish=true", file);
        assertThat(first.counts()).isEqualTo("3/0/0/0");
        JsonNode line = first.line(2);
        assertThat(line.path("outcome").asText()).isEqualTo("created");
        assertThat(line.path("source").asText()).isEqualTo(source);
        assertThat(line.path("externalId").asText()).isEqualTo("2");
        Answer recipe = Api.anonymous().get(path(line)).expect(200);
        assertThat(recipe.at("/document/source/externalId")).isEqualTo("2");

        assertThat(done(editor, "?publish=true", ImportedFile.gzip(file)).counts())
                .isEqualTo("0/0/3/0");
        assertThat(Api.anonymous().get(path(line)).expect(200).etag()).isEqualTo(recipe.etag());
    }

    @Test
    void aChangedLineUpdatesItsItemAndTheOthersStay() {
        ObjectNode kept = recipe("1");
        ObjectNode changed = recipe("2");
        JsonNode before = done(editor, "?publish=true", lines(kept, changed)).line(2);

        ImportedFile second = done(editor, "?publish=true", lines(changed.put("summary", "Better.")));

        assertThat(second.counts()).isEqualTo("0/1/0/0");
        assertThat(second.line(1).path("id")).isEqualTo(before.path("id"));
        assertThat(Api.anonymous().get(path(before)).expect(200).at("/document/summary"))
                .isEqualTo("Better.");
        assertThat(done(editor, "", lines(kept)).counts()).isEqualTo("0/0/1/0");
    }

    @Test
    void whatWasEditedHereSinceIsNotOverwritten() {
        ObjectNode recipe = recipe("1");
        String path = path(done(editor, "", lines(recipe)).line(1));
        Answer working = editor.get(path + "/working").expect(200);
        Recipes.changed(editor, working, "{\"summary\": \"Mine.\"}");

        for (ObjectNode again : new ObjectNode[] {recipe, recipe.deepCopy().put("summary", "Theirs.")}) {
            JsonNode line = done(editor, "", lines(again)).line(1);
            assertThat(line.path("outcome").asText()).isEqualTo("refused");
            assertThat(line.path("reason").asText()).isEqualTo("editorial-edited-since");
        }
        assertThat(editor.get(path + "/working").expect(200).at("/document/summary"))
                .isEqualTo("Mine.");
    }

    @Test
    void theSlugOfWhatIsPlannedIsNotGivenAway() {
        String slug = "planned-" + UUID.randomUUID();
        ObjectNode recipe = recipe("1").put("slug", slug);
        String path = path(done(editor, "", lines(recipe)).line(1));
        Answer working = editor.get(path + "/working").expect(200);
        Recipes.plan(editor, working, "publish", Instant.parse("2099-01-01T00:00:00Z"))
                .expect(201);

        assertThat(done(editor, "", lines(recipe.put("slug", slug + "-b"))).counts())
                .isEqualTo("0/1/0/0");
        assertThat(done(editor, "", lines(recipe("2").put("slug", slug)))
                        .line(1)
                        .path("reason")
                        .asText())
                .isEqualTo("editorial-slug-taken");
    }

    @Test
    void whatIsInTheTrashStaysThere() {
        ObjectNode recipe = recipe("1");
        String path = path(done(editor, "", lines(recipe)).line(1));
        Recipes.trash(editor, editor.get(path + "/working").expect(200));

        assertThat(done(editor, "", lines(recipe)).line(1).path("reason").asText())
                .isEqualTo("editorial-trashed");
    }

    @Test
    void aDryRunSaysTheSameAndWritesNothing() {
        done(editor, "", lines(recipe("1")));
        ObjectNode slugged =
                recipe("2").put("slug", "dry-" + UUID.randomUUID().toString().substring(0, 8));
        byte[] file = lines(
                recipe("1").put("summary", "Other."),
                slugged,
                recipe("3").put("slug", slugged.get("slug").asText()),
                recipe("4").put("servings", 0),
                recipe("2"));
        long items = count("editorial.item");
        long revisions = count("editorial.revision");
        long events = count("kernel.event");

        ImportedFile dry = done(editor, "?dryRun=true", file);

        assertThat(dry.counts()).isEqualTo("1/1/0/3");
        assertThat(dry.lines()).allSatisfy(line -> {
            if (line.path("outcome").asText().equals("created")) {
                assertThat(line.has("id")).isFalse();
            }
        });
        assertThat(count("editorial.item")).isEqualTo(items);
        assertThat(count("editorial.revision")).isEqualTo(revisions);
        assertThat(count("kernel.event")).isEqualTo(events);
        ImportedFile real = done(editor, "", file);
        assertThat(real.counts()).isEqualTo(dry.counts());
        assertThat(real.lines().stream().map(line -> line.path("reason").asText()))
                .containsExactlyElementsOf(dry.lines().stream()
                        .map(line -> line.path("reason").asText())
                        .toList());
    }

    @Test
    void linesThatNameTheSameThingAreTakenOnce() {
        ImportedFile file = done(editor, "", lines(recipe("1"), recipe("1").put("summary", "Again."), recipe("2")));

        assertThat(file.counts()).isEqualTo("2/0/0/1");
        assertThat(file.line(2).path("reason").asText()).isEqualTo("editorial-line-twice");
    }

    @Test
    void twoLocalesOfOneItemJoin() {
        ObjectNode english = line(recipe("1"), "en");
        ObjectNode german = line(recipe("1").put("title", RecipeDocuments.unique("Suppe")), "de");

        ImportedFile file = done(editor, "?publish=true", lines(english, german));

        assertThat(file.counts()).isEqualTo("2/0/0/0");
        assertThat(file.line(1).path("id")).isEqualTo(file.line(2).path("id"));
        assertThat(Api.anonymous()
                        .get(path(file.line(1)) + "?locale=de")
                        .expect(200)
                        .at("/document/title"))
                .startsWith("Suppe");
        assertThat(done(editor, "?publish=true", lines(german, english)).counts())
                .isEqualTo("0/0/2/0");
    }

    @Test
    void linesWithoutAnExternalIdAreKnownByTheirContent() {
        byte[] file = lines(RecipeDocuments.simple());

        assertThat(done(editor, "", file).counts()).isEqualTo("1/0/0/0");
        assertThat(done(editor, "", file).counts()).isEqualTo("0/0/1/0");
    }

    @Test
    void anIncompleteRecipeIsSavedAndNotPublished() {
        ObjectNode stub = RecipeDocuments.titled(RecipeDocuments.unique("Stub"));

        ImportedFile file = done(editor, "?publish=true", lines(stub, recipe("1")));

        assertThat(file.counts()).isEqualTo("2/0/0/0");
        assertThat(file.now().path("notPublished").asInt()).isEqualTo(1);
        assertThat(file.line(1).path("reason").asText()).isEqualTo("editorial-not-ready");
        assertThat(file.line(1).at("/errors/0/pointer").asText()).isEqualTo("/ingredientGroups");
        Api.anonymous().get(path(file.line(1))).expect(404);
        editor.get(path(file.line(1)) + "/working").expect(200);
    }

    @Test
    void aUserBringsInWhatIsPersonal() {
        Api user = Api.user("user");
        ImportedFile.call(user, "?publish=true", lines(recipe("1"))).expect(403);

        ImportedFile mine = done(user, "", lines(recipe("1")));
        assertThat(user.get(path(mine.line(1)) + "/working").expect(200).at("/ownership"))
                .isEqualTo("personal");
        Api.user("user2").get("/api/imports/" + mine.id()).expect(404);
        editor.get("/api/imports/" + mine.id()).expect(200);
        assertThat(user.get("/api/imports?limit=1").expect(200).at("/items/0/id"))
                .isEqualTo(mine.id());

        ImportedFile others = done(Api.user("user2"), "", lines(recipe("1")));
        assertThat(others.counts()).isEqualTo("1/0/0/0");
        assertThat(others.line(1).path("id")).isNotEqualTo(mine.line(1).path("id"));
    }

    @Test
    void aSlugOfAnotherIsRefusedAndATitleOfAnotherIsNot() {
        Answer taken = Recipes.published(editor);
        ObjectNode sameSlug = recipe("1").put("slug", taken.at("/slug"));
        ObjectNode sameTitle = recipe("2").put("title", taken.at("/document/title"));

        ImportedFile file = done(editor, "", lines(sameSlug, sameTitle, line(sameSlug.deepCopy(), "de")));

        assertThat(file.counts()).isEqualTo("2/0/0/1");
        assertThat(file.line(1).path("reason").asText()).isEqualTo("editorial-slug-taken");
        assertThat(file.line(1).at("/errors/0/pointer").asText()).isEqualTo("/slug");
    }

    @Test
    void anImportThatIsStoppedStaysStopped() {
        ImportedFile file = done(editor, "", lines(recipe("1")));

        assertThat(editor.post("/api/imports/" + file.id() + "/cancel")
                        .expect(200)
                        .at("/state"))
                .isEqualTo("done");
        editor.get("/api/imports/" + UUID.randomUUID()).expect(404);
    }

    @Test
    void oneKeyIsOneImport() {
        byte[] file = lines(recipe("1"));
        String key = UUID.randomUUID().toString();

        Answer first = ImportedFile.call(editor, "", file)
                .header("Idempotency-Key", key)
                .expect(202);
        Answer again = ImportedFile.call(editor, "", file)
                .header("Idempotency-Key", key)
                .expect(202);

        assertThat(again.at("/id")).isEqualTo(first.at("/id"));
        ImportedFile.call(editor, "", lines(recipe("1"), recipe("2")))
                .header("Idempotency-Key", key)
                .expect(422);
    }

    private ObjectNode recipe(String externalId) {
        ObjectNode recipe = RecipeDocuments.simple(source + " " + externalId);
        recipe.putObject("source").put("name", source).put("externalId", externalId);
        return recipe;
    }

    private static ObjectNode line(ObjectNode document, String locale) {
        ObjectNode line = Json.MAPPER.createObjectNode().put("locale", locale);
        line.set("document", document);
        return line;
    }

    private static String path(JsonNode line) {
        return "/api/recipes/" + line.path("id").asText();
    }

    private static long count(String table) {
        return Database.shared()
                .withHandle(handle -> handle.createQuery("SELECT count(*) FROM " + table)
                        .mapTo(Long.class)
                        .one());
    }
}
