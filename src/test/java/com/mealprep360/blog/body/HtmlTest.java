package com.mealprep360.blog.body;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.Json;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
    private static final String ONE = "01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b11";
    private static final UUID ID = UUID.fromString(ONE);
    private static final Published THERE = new Published(
            Map.of(ID, new HtmlResolver.Picture("/m/1.webp", "/m/1.webp 1x, /m/2.webp 2x", "A bowl", 800, 600)),
            Map.of(new ContentRef("recipes", ID), new HtmlResolver.Item("Soup <1>", "/recipes/soup")));

    @Property(seed = "360", tries = 1000)
    void nothingThatSomebodyWroteBecomesMarkup(@ForAll long seed) {
        ObjectNode body = Bodies.of(seed);

        // The sanitiser writes {{ so that no template engine takes it for its own.
        String html = HtmlRendering.of(body, THERE).replace("{<!-- -->", "{");

        assertThat(html).doesNotContain("<b>", "<!--");
        String words = words(HtmlPolicy.text(html));
        Walk.texts(body, (pointer, text) -> assertThat(words).contains(words(RichText.plain(text))));
    }

    @Test
    void eachBlockIsShown() {
        assertThat(render("""
                {"type": "heading", "level": 3, "text": [{"text": "a"}]},
                {"type": "paragraph", "text": [{"text": "b\\nc "}, {"text": "d", "marks": ["strong"]},
                  {"text": "e", "marks": ["strong", "code"]}]},
                {"type": "list", "ordered": true, "start": 2, "items": [{"text": [{"text": "f"}],
                  "list": {"ordered": false, "items": [{"text": [{"text": "g"}]}]}}]},
                {"type": "quote", "text": [{"text": "h"}], "attribution": "i"},
                {"type": "callout", "tone": "tip", "text": [{"text": "j"}]},
                {"type": "table", "alignments": ["right"], "rows": [{"cells": [{"text": [{"text": "k"}]}]},
                  {"cells": [{"text": [{"text": "l"}]}]}]},
                {"type": "code", "language": "json", "code": "{}"},
                {"type": "divider"},
                {"type": "video", "url": "https://youtu.be/1", "caption": "m"}
                """, Published.NOTHING))
                .isEqualTo("<h3>a</h3><p>b<br />c <strong>d<code>e</code></strong></p>"
                        + "<ol start=\"2\"><li>f<ul><li>g</li></ul></li></ol>"
                        + "<blockquote><p>h</p><p><cite>i</cite></p></blockquote>"
                        + "<aside class=\"post-callout-tip\"><p>j</p></aside>"
                        + "<table><thead><tr><th scope=\"col\" align=\"right\">k</th></tr></thead>"
                        + "<tbody><tr><td align=\"right\">l</td></tr></tbody></table>"
                        + "<pre><code class=\"language-json\">{}\n</code></pre><hr />"
                        + "<figure class=\"post-video\"><a href=\"https://youtu.be/1\" rel=\"noopener noreferrer\">"
                        + "https://youtu.be/1</a><figcaption>m</figcaption></figure>");
    }

    @Test
    void emptyLinesMakeParagraphsOfQuotesAndOfItemsOfLists() {
        assertThat(render("""
                {"type": "quote", "text": [{"text": "a\\nb\\n\\nc"}, {"text": "d\\n\\n\\ne", "marks": ["strong"]}]},
                {"type": "list", "ordered": false, "items": [{"text": [{"text": "f\\n\\ng"}]}, {"text": [{"text": "h"}]}]}
                """, Published.NOTHING))
                .isEqualTo("<blockquote><p>a<br />b</p><p>c<strong>d</strong></p><p><strong>e</strong></p></blockquote>"
                        + "<ul><li><p>f</p><p>g</p></li><li>h</li></ul>");
    }

    @Test
    void whatReachesFartherIsOutsideAndNoLinkIsCutInTwo() {
        assertThat(render("""
                {"type": "paragraph", "text": [{"text": "a", "marks": ["emphasis"]},
                  {"text": "b", "marks": ["emphasis"], "link": {"href": "/b"}}]},
                {"type": "paragraph", "text": [{"text": "c", "marks": ["strong"], "link": {"href": "/c"}}]},
                {"type": "paragraph", "text": [{"text": "d", "marks": ["strong"]},
                  {"text": "e", "marks": ["strong"], "link": {"href": "/e"}}, {"text": "f", "link": {"href": "/e"}}]}
                """, Published.NOTHING))
                .isEqualTo("<p><em>a<a href=\"/b\">b</a></em></p>"
                        + "<p><a href=\"/c\"><strong>c</strong></a></p>"
                        + "<p><strong>d</strong><a href=\"/e\"><strong>e</strong>f</a></p>");
    }

    @Test
    void whatIsThereIsShownAndWhatIsNotLeavesItsTextAlone() {
        String blocks = """
                {"type": "image", "mediaId": "%1$s", "width": "wide", "caption": "Done"},
                {"type": "gallery", "images": [{"mediaId": "%1$s", "alt": ""}]},
                {"type": "recipe", "recipeId": "%1$s", "note": "Try"},
                {"type": "paragraph", "text": [{"text": "the soup",
                  "link": {"item": {"type": "recipes", "id": "%1$s"}}}]}
                """.formatted(ONE);
        String size = " width=\"800\" height=\"600\" loading=\"lazy\" />";
        String picture = "<img src=\"/m/1.webp\" srcset=\"/m/1.webp 1x , /m/2.webp 2x\" alt=\"";

        assertThat(render(blocks, THERE))
                .isEqualTo("<figure class=\"post-image-wide\">" + picture + "A bowl\"" + size
                        + "<figcaption>Done</figcaption></figure>"
                        + "<section class=\"post-gallery\"><figure class=\"post-gallery-image\">" + picture + "\""
                        + size
                        + "</figure></section>"
                        + "<aside class=\"post-recipe\"><p><a href=\"/recipes/soup\">Soup &lt;1&gt;</a></p>"
                        + "<p>Try</p></aside><p><a href=\"/recipes/soup\">the soup</a></p>");
        assertThat(render(blocks, Published.NOTHING))
                .isEqualTo("<section class=\"post-gallery\"></section><p>the soup</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "//example.org", "java\\tscript:x"})
    void anAddressThatIsNotSafeIsNoLinkEvenIfItWasStored(String href) {
        assertThat(render(
                        "{\"type\": \"paragraph\", \"text\": [{\"text\": \"a\", \"link\": {\"href\": \"" + href
                                + "\"}}]}",
                        THERE))
                .isEqualTo("<p>a</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p onclick=x>a</p>|<p>a</p>",
                "<script>x</script>a|a",
                "<a href='javascript:x'>a</a>|<a>a</a>",
                "<a href='&amp;#106;avascript:x'>a</a>|<a>a</a>",
                "<a href='https://b.c'>a</a>|<a href=\"https://b.c\" rel=\"noopener nofollow ugc\">a</a>",
                "<iframe src='https://b.c'></iframe>a|a",
                "<img src=x onerror=y>|<img src=\"x\" />",
                "<b style='background:url(x)'>a</b>|<b>a</b>",
                "<svg><script>x</script></svg>a|a"
            })
    void foreignHtmlKeepsWhatIsHarmless(String html, String harmless) {
        assertThat(HtmlPolicy.sanitise(html)).isEqualTo(harmless);
    }

    private static String render(String blocks, HtmlResolver resolver) {
        return HtmlRendering.of(Json.object("{\"version\": 1, \"blocks\": [" + blocks + "]}"), resolver);
    }

    /** Without white space and characters that HTML has no place for. */
    private static String words(String text) {
        return text.replaceAll("[\\s\\u0000-\\u0020\\u007f-\\u00a0\\u3000\\u200b\\ufeff]+", "");
    }
}
