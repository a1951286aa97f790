package com.mealprep360.blog.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Pictures;
import com.mealprep360.support.Posts;
import com.mealprep360.support.RecipeDocuments;
import com.mealprep360.support.Recipes;
import com.mealprep360.support.Uploads;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published posts as feed readers get them. The website's addresses are the configuration's defaults. */
class FeedsApiIT {
    private static final String SITE = "http://localhost:8080";

    private final Api editor = Api.user("editor");
    private final Api anyone = Api.anonymous();
    private final String tag = RecipeDocuments.unique("fed").replace(' ', '-');

    @ParameterizedTest
    @CsvSource({
        "rss, application/rss+xml;charset=UTF-8",
        "atom, application/atom+xml;charset=UTF-8",
        "json, application/feed+json"
    })
    void aFeedHasTheNewestFirstAndIsSentOnce(String format, String mediaType) {
        Answer older = published(tagged());
        Answer newer = published(tagged());

        Answer feed = anyone.get("/api/blog/feeds/" + format + "?tag=" + tag).expect(200);

        assertThat(feed.header("Content-Type")).hasValue(mediaType);
        assertThat(feed.header("Cache-Control")).hasValue("public, max-age=0, must-revalidate");
        assertThat(feed.text())
                .containsSubsequence("urn:uuid:" + newer.at("/id"), "urn:uuid:" + older.at("/id"))
                .contains(SITE + "/blog/" + newer.at("/slug"), SITE + "/api/blog/feeds/" + format + "?tag=" + tag);
        anyone.get("/api/blog/feeds/" + format + "?tag=" + tag)
                .header("If-None-Match", feed.etag())
                .expect(304);
        Posts.command(editor, older, "unpublish").expect(200);
        assertThat(anyone.get("/api/blog/feeds/" + format + "?tag=" + tag)
                        .header("If-None-Match", feed.etag())
                        .expect(200)
                        .text())
                .doesNotContain(older.at("/id"));
    }

    @Test
    void anEntryHasItsWholeContentWithAbsoluteAddresses() {
        Answer recipe = Recipes.published(editor);
        Answer picture = Uploads.sent(editor, Pictures.jpeg(Pictures.any(40, 30)));
        ObjectNode post = tagged().put("excerpt", "What & why");
        post.putObject("cover").put("mediaId", picture.at("/id")).put("alt", "A soup");
        post.putArray("authors").addObject().put("name", "Ayşe \u05e9\u05dc\u05d5\u05dd");
        ObjectNode body = Posts.about(UUID.fromString(recipe.at("/id"))).withObject("/body");
        body.withArray("blocks")
                .addObject()
                .put("type", "image")
                .put("mediaId", picture.at("/id"))
                .put("alt", "A bowl");
        ObjectNode span = body.withArray("blocks")
                .addObject()
                .put("type", "paragraph")
                .putArray("text")
                .addObject()
                .put("text", "]]> \u0001 🍲 </content> here");
        span.putObject("link").put("href", "/about");
        post.set("body", body);
        Answer saved = published(post);

        JsonNode item =
                anyone.get("/api/blog/feeds/json?tag=" + tag).expect(200).json().at("/items/0");

        assertThat(item.path("content_html").asText())
                .contains("<p>It is dark at five. Here is soup.</p>")
                .contains("href=\"" + SITE + "/recipes/" + recipe.at("/slug") + "\"", recipe.at("/document/title"))
                .contains("src=\"" + SITE + "/media/", "alt=\"A bowl\"")
                .contains("href=\"" + SITE + "/about\"", "]]&gt;", "&#x1f372;");
        assertThat(item.path("image").asText()).startsWith(SITE + "/media/");
        assertThat(item.path("summary").asText()).isEqualTo("What & why");
        assertThat(item.at("/authors/0/name").asText()).isEqualTo("Ayşe שלום");
        assertThat(item.path("tags")).hasSize(1);
        String rss = anyone.get("/api/blog/feeds/rss?tag=" + tag).expect(200).text();
        SyndFeed read = read(rss);
        assertThat(read.getEntries().get(0).getTitle()).isEqualTo(saved.at("/document/title"));
        assertThat(read.getEntries().get(0).getContents().get(0).getValue())
                .isEqualTo(item.path("content_html").asText());
        assertThat(rss).doesNotContain(saved.at("/owner"), "\u0001");
    }

    @Test
    void theWholeArchiveIsReadFromPageToPage() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ids.add("urn:uuid:" + published(tagged()).at("/id"));
        }
        Collections.reverse(ids);

        List<String> found = new ArrayList<>();
        String next = "/api/blog/feeds/json?limit=2&tag=" + tag;
        for (int page = 0; page < 3; page++) {
            JsonNode feed = anyone.get(next).expect(200).json();
            found.addAll(feed.path("items").findValuesAsText("id"));
            next = feed.path("next_url").asText().replace(SITE, "");
        }

        assertThat(found).isEqualTo(ids);
        assertThat(next).isEmpty();
        String atom = anyone.get("/api/blog/feeds/atom?limit=2&tag=" + tag)
                .expect(200)
                .text();
        assertThat(atom).contains("rel=\"next\"", "rel=\"first\"", "limit=2&amp;tag=" + tag + "&amp;cursor=");
    }

    @Test
    void aFeedIsNarrowedDownAsTheListIs() {
        String author = RecipeDocuments.unique("Ann");
        ObjectNode post = tagged().put("series", author + " series");
        post.putArray("authors").addObject().put("name", author);
        Answer one = published(post);
        published(tagged());
        Answer added = Recipes.translating(editor, one, "de").expect(201);
        Answer german = editor.patch(Posts.working(one) + "?locale=de")
                .ifMatch(added.etag())
                .merge("{\"title\": \"Deutsch " + tag + "\"}")
                .expect(200);
        editor.post(Posts.path(one) + "/publish?locale=de")
                .ifMatch(german.etag())
                .expect(200);

        String encoded = URLEncoder.encode(author, StandardCharsets.UTF_8);
        for (String filter :
                List.of("author=" + encoded, "series=" + encoded + "+series", "tag=" + tag + "&author=" + encoded)) {
            assertThat(titles(filter)).as(filter).containsExactly(one.at("/document/title"));
        }
        JsonNode inGerman = anyone.get("/api/blog/feeds/json?locale=de&tag=" + tag)
                .expect(200)
                .json();
        assertThat(inGerman.path("language").asText()).isEqualTo("de");
        assertThat(inGerman.at("/items/0/title").asText()).isEqualTo("Deutsch " + tag);
        assertThat(inGerman.at("/items/0/id").asText()).startsWith("urn:uuid:").doesNotContain(one.at("/id"));
        assertThat(inGerman.at("/items/0/url").asText()).endsWith("?locale=de");
        assertThat(titles("tag=" + tag)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "/opml, #/path/format",
        "/rss?limit=101, #/query/limit",
        "/rss?limit=x, #/query/limit",
        "/atom?locale=no_locale!, #/query/locale",
        "/json?cursor=abc, #/query/cursor"
    })
    void whatCannotBeAskedForIsRefusedAsInOtherLists(String path, String pointer) {
        Answer refused = anyone.get("/api/blog/feeds" + path).onPurpose().expect(400);

        assertThat(refused.problem()).isEqualTo("invalid-request");
        assertThat(refused.pointers()).containsExactly(pointer);
    }

    @Test
    void eachCategoryHasAFeedWithWhatIsBelowItAndItsName() {
        Answer above = Posts.made(editor, Posts.category());
        Answer below = Posts.made(editor, Posts.category(above));
        ObjectNode post = tagged();
        post.putArray("categories").add(below.at("/id"));
        published(post);
        published(tagged());

        JsonNode feed = anyone.get("/api/blog/feeds/json?category=" + above.at("/id"))
                .expect(200)
                .json();

        assertThat(feed.path("title").asText()).endsWith(above.at("/texts/0/name"));
        assertThat(feed.path("items").findValuesAsText("title"))
                .containsExactly(post.get("title").asText());
    }

    private List<String> titles(String filter) {
        return anyone.get("/api/blog/feeds/json?" + filter)
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("title");
    }

    private static SyndFeed read(String feed) {
        try {
            return new SyndFeedInput().build(new StringReader(feed));
        } catch (com.rometools.rome.io.FeedException e) {
            throw new AssertionError(feed, e);
        }
    }

    private ObjectNode tagged() {
        ObjectNode post = Posts.simple();
        post.putArray("tags").add(tag);
        return post;
    }

    private Answer published(ObjectNode post) {
        return editor.post("/api/blog/posts?publish=true").json(post).expect(201);
    }
}
