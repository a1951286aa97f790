package com.mealprep360.editorial.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.editorial.reading.Shelf;
import com.mealprep360.editorial.reading.Sites;
import com.mealprep360.recipes.RecipeShelf;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Database;
import com.mealprep360.support.Posts;
import com.mealprep360.support.Recipes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What search engines find. The website's addresses are the configuration's defaults. */
class SitemapIT {
    private static final Shelf RECIPES = new RecipeShelf();
    private static final String SITE = "http://localhost:8080";

    private final Api editor = Api.user("editor");
    private final Api anyone = Api.anonymous();

    @Test
    void whatIsPublishedIsFoundInThePartOfItsType() {
        Answer recipe = Recipes.published(editor);
        Answer post = Posts.published(editor);
        Answer draft = Posts.saved(editor);

        assertThat(urls("recipes"))
                .contains(SITE + "/recipes/" + recipe.at("/slug"))
                .doesNotHaveDuplicates();
        assertThat(urls("blog"))
                .contains(SITE + "/blog/" + post.at("/slug"))
                .doesNotContain(SITE + "/blog/" + draft.at("/slug"))
                .doesNotHaveDuplicates();
    }

    @Test
    void eachLocaleNamesAllOthersAndTheDefault() {
        Answer recipe = Recipes.published(editor);
        Answer german = Recipes.translating(editor, recipe, "de").expect(201);
        Answer published = editor.post(Recipes.path(recipe) + "/publish?locale=de")
                .ifMatch(german.etag())
                .expect(200);

        String part = parts("recipes").stream()
                .map(SitemapIT.this::text)
                .filter(text -> text.contains("/recipes/" + recipe.at("/slug") + "<"))
                .findFirst()
                .orElseThrow();

        String source = SITE + "/recipes/" + recipe.at("/slug");
        String other = SITE + "/recipes/" + published.at("/slug") + "?locale=de";
        String links = "<xhtml:link rel=\"alternate\" hreflang=\"x-default\" href=\"%s\"/>".formatted(source)
                + "<xhtml:link rel=\"alternate\" hreflang=\"de\" href=\"%s\"/>".formatted(other)
                + "<xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"%s\"/>".formatted(source);
        assertThat(part.lines().filter(line -> line.contains("<loc>" + other + "</loc>")))
                .singleElement()
                .asString()
                .contains(links, "<lastmod>20");
        assertThat(part.lines().filter(line -> line.contains("<loc>" + source + "</loc>")))
                .singleElement()
                .asString()
                .contains(links);
    }

    @Test
    void whatAsksToBeLeftOutOrIsAtHomeElsewhereIsLeftOut() {
        ObjectNode hidden = Posts.simple();
        hidden.putObject("seo").put("noindex", true);
        ObjectNode elsewhere = Posts.simple();
        elsewhere.putObject("seo").put("canonical", "https://example.org/soups");
        Answer one = editor.post("/api/blog/posts?publish=true").json(hidden).expect(201);
        Answer two = editor.post("/api/blog/posts?publish=true").json(elsewhere).expect(201);

        assertThat(urls("blog")).doesNotContain(SITE + "/blog/" + one.at("/slug"), SITE + "/blog/" + two.at("/slug"));
    }

    @Test
    void aPartIsSentOnceAndAgainWhenSomethingOfItChanged() {
        Answer recipe = Recipes.published(editor);
        String part = parts("recipes").get(0);
        Answer read = anyone.get(part).expect(200);

        assertThat(read.header("Content-Type")).hasValue("application/xml;charset=UTF-8");
        assertThat(read.etag()).startsWith("W/\"");
        anyone.get(part).header("If-None-Match", read.etag()).expect(304);
        Recipes.command(editor, recipe, "unpublish").expect(200);
        assertThat(anyone.get(part)
                        .header("If-None-Match", read.etag())
                        .expect(200)
                        .text())
                .doesNotContain("/recipes/" + recipe.at("/slug") + "<");
    }

    @Test
    void theIndexSaysWhenAPartChanged() {
        Recipes.published(editor);
        Answer index = anyone.get("/sitemap.xml").expect(200);

        assertThat(index.header("Cache-Control")).hasValue("public, max-age=0, must-revalidate");
        assertThat(index.text()).contains("<sitemapindex", "<lastmod>20", SITE + "/sitemaps/recipes/");
        Recipes.published(editor);
        assertThat(anyone.get("/sitemap.xml")
                        .header("If-None-Match", index.etag())
                        .expect(200)
                        .etag())
                .isNotEqualTo(index.etag());
    }

    @Test
    void aPartIsCompressedForWhoAcceptsIt() {
        for (int i = 0; i < 10; i++) {
            Recipes.published(editor);
        }

        Answer zipped = anyone.get(parts("recipes").get(0))
                .header("Accept-Encoding", "gzip")
                .expect(200);

        assertThat(zipped.header("Content-Encoding")).hasValue("gzip");
        assertThat(zipped.header("Vary")).hasValue("Accept-Encoding");
    }

    /** Beneath the server, since nobody publishes 25,000 pages here. */
    @ParameterizedTest
    @CsvSource({"1, 1000000", "3, 1000000", "1000000, 1", "1000000, 1500", "5, 2000"})
    void partsOfWhateverSizeHaveEachPageOnce(int mostUrls, int mostBytes) throws IOException {
        Answer recipe = Recipes.published(editor);
        for (String locale : List.of("de", "fr")) {
            Answer added = Recipes.translating(editor, recipe, locale).expect(201);
            editor.post(Recipes.path(recipe) + "/publish?locale=" + locale)
                    .ifMatch(added.etag())
                    .expect(200);
        }
        Dividing dividing = new Dividing();
        dividing.sql = Database.shared();
        dividing.addresses = Sites.example();
        Listing listing = new Listing();
        listing.sql = dividing.sql;
        listing.addresses = dividing.addresses;

        List<String> pages = new ArrayList<>();
        for (Dividing.Dated dated : dividing.parts(RECIPES, mostUrls, mostBytes)) {
            StringBuilder part = new StringBuilder();
            listing.write(RECIPES, dated.part(), part);
            List<String> found = texts(part.toString(), "loc");
            // The last item of a part may begin just before its end, with its three locales.
            assertThat(found).hasSizeBetween(1, mostUrls + 2);
            pages.addAll(found);
        }

        assertThat(pages)
                .doesNotHaveDuplicates()
                .hasSize(dividing.sql.withHandle(handle -> handle.createQuery("SELECT count(*) FROM recipes.published")
                        .mapTo(Integer.class)
                        .one()));
    }

    @Test
    void robotsAreShownTheSitemapAndKeptFromPreviews() {
        Answer robots = anyone.get("/robots.txt").expect(200);

        assertThat(robots.header("Content-Type")).hasValue("text/plain;charset=UTF-8");
        assertThat(robots.text()).isEqualTo("""
                User-agent: *
                Disallow: /api/preview

                Sitemap: http://localhost:8080/sitemap.xml
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sitemaps",
                "/sitemaps/",
                "/sitemaps/blog/1.xml",
                "/sitemaps/cellar/00000000-0000-0000-0000-000000000000.xml",
                "/sitemaps/blog/00000000-0000-0000-0000-000000000000_x.xml"
            })
    void aPartThatIsNoneIsNotFound(String path) {
        Answer refused = anyone.get(path).expect(404);

        assertThat(refused.problem()).isEqualTo("not-found");
    }

    private List<String> parts(String type) {
        return texts(text("/sitemap.xml"), "loc").stream()
                .map(address -> address.replace(SITE, ""))
                .filter(address -> address.startsWith("/sitemaps/" + type + "/"))
                .toList();
    }

    private List<String> urls(String type) {
        List<String> urls = new ArrayList<>();
        parts(type).forEach(part -> urls.addAll(texts(text(part), "loc")));
        return urls;
    }

    private String text(String path) {
        return anyone.get(path).expect(200).text();
    }

    private static List<String> texts(String xml, String element) {
        NodeList nodes = parsed(xml).getElementsByTagName(element);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    private static Document parsed(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError(xml, e);
        }
    }
}
