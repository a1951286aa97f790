package com.mealprep360.blog.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.support.HardText;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class FeedFormatTest {
    private static final Instant FIRST = Instant.parse("2026-11-20T12:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-21T12:00:00Z");

    @Property(seed = "360", tries = 300)
    void whateverTheTextIsXmlSaysIt(@ForAll long seed) throws Exception {
        HardText text = new HardText(seed);
        Feed feed = feed(text.next(), List.of(entry(text), entry(text)));

        Document rss = xml(FeedFormat.rss.write(feed));
        Document atom = xml(FeedFormat.atom.write(feed));

        List<String> titles = said(
                feed.title(),
                feed.entries().get(0).title(),
                feed.entries().get(1).title());
        assertThat(texts(rss, "title")).isEqualTo(titles);
        assertThat(texts(atom, "title")).isEqualTo(titles);
        List<String> bodies =
                said(feed.entries().get(0).html(), feed.entries().get(1).html());
        assertThat(texts(rss, "content:encoded")).isEqualTo(bodies);
        assertThat(texts(atom, "content")).isEqualTo(bodies);
        assertThat(texts(rss, "category")).isEqualTo(said(tags(feed)));
        assertThat(texts(rss, "dc:creator")).hasSize(2);
    }

    @Property(seed = "360", tries = 300)
    void whateverTheTextIsJsonSaysIt(@ForAll long seed) throws IOException {
        HardText text = new HardText(seed);
        Feed feed = feed(text.next(), List.of(entry(text)));

        JsonNode json = Json.tree(FeedFormat.json.write(feed));

        assertThat(json.path("title").asText()).isEqualTo(feed.title());
        assertThat(json.at("/items/0/content_html").asText())
                .isEqualTo(feed.entries().get(0).html());
        assertThat(json.at("/items/0/title").asText())
                .isEqualTo(feed.entries().get(0).title());
    }

    /** By a reader that somebody else wrote. */
    @ParameterizedTest
    @EnumSource(names = {"rss", "atom"})
    void aFeedReaderFindsEverything(FeedFormat format) throws FeedException {
        Feed.Entry entry = new Feed.Entry(
                "urn:uuid:1",
                "https://example.org/blog/soups",
                "en",
                "Ten soups & more",
                "It is dark.",
                "<p>Here is <b>soup</b>.</p>",
                FIRST,
                LATER,
                List.of(new Feed.Author("Ayşe", "https://example.org/ayse")),
                List.of("soup", "winter"),
                new Feed.Picture("https://example.org/1.jpg", "image/jpeg", 800, 600));
        String written = new String(format.write(feed("Example", List.of(entry))), StandardCharsets.UTF_8);

        SyndFeed read = new SyndFeedInput().build(new StringReader(written));

        assertThat(read.getTitle()).isEqualTo("Example");
        SyndEntry found = read.getEntries().get(0);
        assertThat(found.getUri()).isEqualTo("urn:uuid:1");
        assertThat(found.getLink()).isEqualTo("https://example.org/blog/soups");
        assertThat(found.getTitle()).isEqualTo("Ten soups & more");
        assertThat(found.getPublishedDate()).isEqualTo(FIRST);
        assertThat(found.getDescription().getValue()).isEqualTo("It is dark.");
        assertThat(found.getContents().get(0).getValue()).isEqualTo("<p>Here is <b>soup</b>.</p>");
        assertThat(found.getCategories())
                .extracting(category -> category.getName())
                .containsExactly("soup", "winter");
        assertThat(found.getAuthor()).isEqualTo("Ayşe");
        assertThat(written).contains("rel=\"next\"", "https://api.example.org/feed?cursor=2", "rel=\"self\"");
    }

    @ParameterizedTest
    @EnumSource
    void aFeedMayBeEmpty(FeedFormat format) {
        assertThat(new String(format.write(feed("Example", List.of())), StandardCharsets.UTF_8))
                .contains("Example")
                .doesNotContain("urn:uuid");
    }

    private static Feed feed(String title, List<Feed.Entry> entries) {
        return new Feed(
                title,
                "https://example.org",
                "https://api.example.org/feed",
                "https://api.example.org/feed",
                "https://api.example.org/feed?cursor=2",
                "en",
                entries);
    }

    private static Feed.Entry entry(HardText text) {
        return new Feed.Entry(
                "urn:uuid:1",
                "https://example.org/blog/soups?a=1&b=2",
                "ar",
                text.next(),
                text.next(),
                text.next(),
                FIRST,
                LATER,
                List.of(new Feed.Author(text.next(), null)),
                List.of(text.next()),
                null);
    }

    private static Document xml(byte[] written) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(written));
    }

    private static List<String> texts(Document document, String element) {
        NodeList nodes = document.getElementsByTagName(element);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    private static String[] tags(Feed feed) {
        return feed.entries().stream().flatMap(entry -> entry.tags().stream()).toArray(String[]::new);
    }

    /** What XML can say of it: no control characters, and lines end in one way. */
    private static List<String> said(String... texts) {
        return List.of(texts).stream()
                .map(text -> text.replace("\r\n", "\n").replace('\r', '\n'))
                .map(text -> text.replaceAll("[\u0001\u000b\u001f\ufffe\uffff]", ""))
                .toList();
    }
}
