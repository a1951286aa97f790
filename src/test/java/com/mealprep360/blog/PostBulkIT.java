package com.mealprep360.blog;

import static com.mealprep360.support.ImportedFile.done;
import static com.mealprep360.support.ImportedFile.posts;
import static com.mealprep360.support.ImportedFile.zip;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.ImportedFile;
import com.mealprep360.support.Pictures;
import com.mealprep360.support.Posts;
import com.mealprep360.support.RecipeDocuments;
import com.mealprep360.support.Recipes;
import com.mealprep360.support.Uploads;
import com.mealprep360.support.Zips;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many posts at once: as lines, and as the files of other systems. */
class PostBulkIT {
    private static final String EVERY_BLOCK = """
            {"blocks": [
              {"type": "heading", "level": 2, "text": [{"text": "Soups"}]},
              {"type": "paragraph", "text": [{"text": "See "}, {"text": "this", "marks": ["strong"], "link": {"item": {"type": "recipes", "id": "RECIPE"}}}]},
              {"type": "list", "ordered": true, "items": [{"text": [{"text": "One"}]}, {"text": [{"text": "Two"}]}]},
              {"type": "image", "mediaId": "PICTURE", "alt": "Bowls"},
              {"type": "gallery", "images": [{"mediaId": "PICTURE", "alt": "Bowls"}, {"mediaId": "PICTURE", "alt": "Again"}]},
              {"type": "quote", "text": [{"text": "Slurp."}]},
              {"type": "recipe", "recipeId": "RECIPE"},
              {"type": "video", "url": "https://www.youtube.com/watch?v=abc"},
              {"type": "callout", "tone": "tip", "text": [{"text": "Salt."}]},
              {"type": "table", "rows": [{"cells": [{"text": [{"text": "a"}]}, {"text": [{"text": "b"}]}]}]},
              {"type": "code", "language": "java", "code": "int a;"},
              {"type": "divider"}]}
            """;

    private final Api editor = Api.user("editor");
    private final Api anyone = Api.anonymous();
    private final String source = RecipeDocuments.unique("Source");

    @Test
    void anExportComesBackWithoutLoss() {
        String recipe = Recipes.published(editor).at("/id");
        String picture = Uploads.sent(editor, Pictures.anyJpeg()).at("/id");
        ImportedFile first = done(
                editor,
                posts(
                        editor,
                        "?publish=true",
                        ImportedFile.lines(
                                line(full("Ten soups", recipe, picture), "en", "1"),
                                line(full("Zehn Suppen", recipe, picture), "de", "1"))));
        assertThat(first.counts()).isEqualTo("2/0/0/0");
        assertThat(first.now().path("notPublished").asInt()).isZero();
        assertThat(first.now().path("type").asText()).isEqualTo("blog");
        String id = first.line(1).path("id").asText();
        Answer live = editor.get("/api/blog/posts/" + id + "/working").expect(200);
        editor.patch(Posts.working(live))
                .ifMatch(live.etag())
                .merge("{\"excerpt\": \"Later.\"}")
                .expect(200);

        List<ObjectNode> exported = export(id);
        String other = UUID.randomUUID().toString();
        List<ObjectNode> moved =
                exported.stream().map(line -> moved(line, other)).toList();
        ImportedFile again =
                done(editor, posts(editor, "?publish=true", ImportedFile.gzip(ImportedFile.lines(moved.toArray()))));

        assertThat(exported).hasSize(2);
        assertThat(exported.get(0).at("/document/body/blocks")).hasSize(12);
        assertThat(exported.get(0).at("/published/excerpt").asText()).isEqualTo("Soup.");
        assertThat(again.counts()).isEqualTo("2/0/0/0");
        assertThat(again.lines()).allMatch(line -> !line.has("notes") && !line.has("reason"));
        assertThat(export(other)).containsExactlyElementsOf(moved);
        assertThat(anyone.get("/api/blog/posts/" + other + "?locale=de")
                        .expect(200)
                        .at("/document/title"))
                .isEqualTo("Zehn Suppen");
        assertThat(done(editor, posts(editor, "?publish=true", ImportedFile.lines(moved.toArray())))
                        .counts())
                .isEqualTo("0/0/2/0");
    }

    @Test
    void whatIsReferredToAndNotHereIsToldAndKept() {
        String nothing = UUID.randomUUID().toString();
        ObjectNode post = full("Soups", nothing, nothing);

        ImportedFile draft = done(editor, posts(editor, "", ImportedFile.lines(line(post, "en", "1"))));
        ImportedFile live = done(editor, posts(editor, "?publish=true", ImportedFile.lines(line(post, "en", "1"))));

        assertThat(draft.line(1).path("outcome").asText()).isEqualTo("created");
        assertThat(draft.line(1).path("notes"))
                .allMatch(note -> note.path("code").asText().equals("dangling"))
                .extracting(note -> note.path("pointer").asText())
                .containsExactlyInAnyOrder(
                        "/body/blocks/1/text/1/link/item/id",
                        "/body/blocks/6/recipeId",
                        "/body/blocks/3/mediaId",
                        "/body/blocks/4/images/0/mediaId",
                        "/body/blocks/4/images/1/mediaId");
        assertThat(live.line(1).path("reason").asText()).isEqualTo("editorial-not-ready");
        assertThat(editor.get(path(draft.line(1)) + "/working").expect(200).at("/document/body/blocks/6/recipeId"))
                .isEqualTo(nothing);
        anyone.get(path(draft.line(1))).onPurpose().expect(404);
    }

    @Test
    void postsThatLeadToEachOtherGoLiveTogether() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();

        ImportedFile file = done(
                editor,
                posts(
                        editor,
                        "?publish=true",
                        ImportedFile.lines(exported(first, linking(first)), exported(second, linking(first)))));

        assertThat(file.counts()).isEqualTo("2/0/0/0");
        assertThat(file.now().path("notPublished").asInt()).isZero();
        assertThat(file.line(2).has("notes")).isFalse();
    }

    @Test
    void aFolderOfHugoBecomesPostsAndALaterOneUpdatesThem() {
        String mark = source.toLowerCase().replaceAll("[^a-z0-9]+", "-");
        String english =
                "---\ntitle: Ten soups %s\nslug: %s\ndate: 2024-01-31\ntags: [soup]\nlayout: wide\n---\nIt is **dark**.\n"
                        .formatted(mark, mark);
        String german = "+++\ntitle = \"Zehn Suppen %s\"\nslug = \"%s-de\"\n+++\nEs ist dunkel.\n\n![x](x.jpg)\n"
                .formatted(mark, mark);
        String draft = "---\ntitle: Draft %s\ndraft: true\n---\nNot yet.\n".formatted(mark);
        byte[] folder = Zips.of(
                mark + "/index.de.md",
                german,
                mark + "/index.md",
                english,
                mark + "/draft.md",
                draft,
                mark + "/x.jpg",
                "JPEG",
                "../out.md",
                "x",
                mark + "/bad.md",
                "---\ntitle: 'open\n---\n");
        String query = "&source=" + mark;

        ImportedFile dry = done(editor, zip(editor, "?dryRun=true&publish=true" + query, folder));
        ImportedFile real = done(editor, zip(editor, "?publish=true" + query, folder));

        assertThat(dry.counts()).isEqualTo("3/0/0/2");
        assertThat(dry.lines().stream().map(PostBulkIT::told))
                .containsExactlyElementsOf(
                        real.lines().stream().map(PostBulkIT::told).toList());
        assertThat(real.counts()).isEqualTo("3/0/0/2");
        JsonNode en = file(real, mark + "/index.md");
        JsonNode de = file(real, mark + "/index.de.md");
        assertThat(en.path("externalId").asText()).isEqualTo(mark + "/index.md");
        assertThat(de.path("id")).isEqualTo(en.path("id"));
        assertThat(en.path("notes")).singleElement().satisfies(note -> {
            assertThat(note.path("line").asInt()).isEqualTo(6);
            assertThat(note.path("message").asText()).startsWith("layout");
        });
        assertThat(de.path("notes"))
                .anySatisfy(note -> assertThat(note.path("line").asInt()).isEqualTo(7));
        assertThat(file(real, "../out.md").path("reason").asText()).isEqualTo("editorial-unreadable-file");
        assertThat(file(real, mark + "/bad.md").at("/errors/0/code").asText()).isEqualTo("frontMatter");
        Answer live = anyone.get("/api/blog/posts/" + mark).expect(200);
        assertThat(live.at("/firstPublishedAt")).isEqualTo("2024-01-31T00:00:00Z");
        assertThat(live.at("/document/excerpt")).isEqualTo("It is dark.");
        assertThat(anyone.get(path(en) + "?locale=de").expect(200).at("/document/title"))
                .startsWith("Zehn");
        anyone.get(path(file(real, mark + "/draft.md"))).onPurpose().expect(404);

        byte[] later = Zips.of(mark + "/index.md", english.replace("dark", "light"), mark + "/draft.md", draft);
        ImportedFile second = done(editor, zip(editor, "?publish=true" + query, later));

        assertThat(second.counts()).isEqualTo("0/1/1/0");
        assertThat(anyone.get(path(en)).expect(200).at("/document/body/blocks/0/text/1/text"))
                .isEqualTo("light");
    }

    @Test
    void whatWasBroughtInAsADraftGetsItsDateAndAddressesWhenItIsPublishedLater() {
        String mark = source.toLowerCase().replaceAll("[^a-z0-9]+", "-");
        byte[] folder = Zips.of(
                mark + ".md",
                "---\ntitle: Soup\ndate: 2024-01-31\naliases: [/old/%s-old/]\n---\nText.".formatted(mark));

        ImportedFile draft = done(editor, zip(editor, "", folder));
        assertThat(draft.line(1).path("notes")).hasSize(2);
        anyone.get(path(draft.line(1))).onPurpose().expect(404);
        ImportedFile live = done(editor, zip(editor, "?publish=true", folder));

        assertThat(live.counts()).isEqualTo("0/1/0/0");
        assertThat(live.line(1).has("notes")).isFalse();
        anyone.get("/api/blog/posts/" + mark + "-old").expect(308);
        assertThat(anyone.get(path(draft.line(1))).expect(200).at("/firstPublishedAt"))
                .isEqualTo("2024-01-31T00:00:00Z");
    }

    @Test
    void aZipThatCannotBeReadIsRefusedWhole() {
        byte[] good = Zips.of("a.md", "Soup.");

        assertRefused(Arrays.copyOf(good, good.length - 10), 400, "end is missing");
        assertRefused("{}".getBytes(StandardCharsets.UTF_8), 400, "no zip");
        assertRefused(Zips.encrypted(good), 400, "encrypted");
        assertRefused(Zips.of("a.txt", "x"), 400, "no file that can be imported");
        assertRefused(
                Zips.of(Stream.of("a", "b", "c", "d", "e")
                        .flatMap(name -> Stream.of(name + ".md", "a".repeat(1_000_000)))
                        .toArray(String[]::new)),
                413,
                "100 times");
        editor.post("/api/imports/recipes")
                .body("application/zip", good)
                .onPurpose()
                .expect(415);
    }

    @Test
    void aUserMayBringPostsInAndNotPublishThem() {
        Api user = Api.user("user");
        byte[] folder = Zips.of("a.md", "---\ntitle: Mine\n---\nText.");

        zip(user, "?publish=true", folder).expect(403);
        ImportedFile mine = done(user, zip(user, "?source=" + source.replace(" ", "-"), folder));

        assertThat(mine.counts()).isEqualTo("1/0/0/0");
        anyone.get(path(mine.line(1))).onPurpose().expect(404);
        user.get("/api/exports/posts").expect(403);
    }

    private void assertRefused(byte[] body, int status, String because) {
        assertThat(zip(editor, "", body).onPurpose().expect(status).at("/detail"))
                .contains(because);
    }

    private ObjectNode full(String title, String recipe, String picture) {
        ObjectNode post = Json.MAPPER
                .createObjectNode()
                .put("title", title)
                .put("slug", "bulk-" + UUID.randomUUID())
                .put("excerpt", "Soup.")
                .put("series", "Soups");
        post.putArray("tags").add("soup");
        post.putArray("authors").addObject().put("name", "Ayşe");
        post.putObject("seo").put("title", "Soups");
        post.set("body", Json.object(EVERY_BLOCK.replace("RECIPE", recipe).replace("PICTURE", picture)));
        return post;
    }

    private static ObjectNode linking(UUID post) {
        ObjectNode document = Posts.simple();
        document.withObject("/body").withArray("blocks").add(Json.object("""
                {"type": "paragraph", "text": [{"text": "There", "link": {"item": {"type": "blog", "id": "%s"}}}]}
                """.formatted(post)));
        return document;
    }

    private static ObjectNode exported(UUID id, ObjectNode document) {
        ObjectNode line =
                Json.MAPPER.createObjectNode().put("id", id.toString()).put("locale", "en");
        line.set("document", document);
        return line;
    }

    private ObjectNode line(ObjectNode document, String locale, String externalId) {
        ObjectNode line = Json.MAPPER.createObjectNode().put("locale", locale);
        line.putObject("origin").put("source", source).put("externalId", externalId);
        line.set("document", document);
        return line;
    }

    /** The same as of another platform: another id, other slugs. */
    private static ObjectNode moved(ObjectNode line, String id) {
        ObjectNode moved = line.deepCopy().put("id", id);
        moved.remove("origin");
        for (String document : List.of("document", "published")) {
            if (moved.get(document) instanceof ObjectNode post) {
                post.put("slug", post.path("slug").asText() + "-b");
            }
        }
        return moved;
    }

    private List<ObjectNode> export(String id) {
        return new String(editor.get("/api/exports/posts").expect(200).bytes(), StandardCharsets.UTF_8)
                .lines()
                .map(Json::object)
                .filter(line -> line.path("id").asText().equals(id))
                .toList();
    }

    private static JsonNode file(ImportedFile imported, String path) {
        return imported.lines().stream()
                .filter(line -> line.path("path").asText().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static String told(JsonNode line) {
        return line.path("path").asText() + line.path("outcome").asText() + line.path("notes") + line.path("errors");
    }

    private static String path(JsonNode line) {
        return "/api/blog/posts/" + line.path("id").asText();
    }
}
