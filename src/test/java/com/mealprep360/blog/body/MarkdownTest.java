package com.mealprep360.blog.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.blog.body.MarkdownReading.Loss;
import com.mealprep360.kernel.Json;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    private static final String RECIPE = "01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b11";
    private static final int LONG = 200_000;

    @Property(seed = "360", tries = 3000)
    void whatIsWrittenIsReadAsItWas(@ForAll long seed) {
        ObjectNode body = Bodies.of(seed);

        String markdown = MarkdownWriting.of(body);

        MarkdownReading.Read read = MarkdownReading.of(markdown);
        assertThat(Json.canonical(Bodies.canonical(read.body())))
                .as(markdown)
                .isEqualTo(Json.canonical(Bodies.canonical(body)));
        assertThat(read.losses()).isEmpty();
    }

    @Property(seed = "360", tries = 1000)
    void anyTextIsReadAndWhatCameOfItStays(@ForAll String text) {
        ObjectNode body = MarkdownReading.of(text).body();

        assertThat(Json.canonical(MarkdownReading.of(MarkdownWriting.of(body)).body()))
                .isEqualTo(Json.canonical(body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "*",
                "> ",
                "![",
                "`",
                "_",
                "~",
                "<",
                "- ",
                "1. ",
                "| ",
                "\\",
                "&",
                "[a](",
                "*a ",
                "*a* ",
                "**a",
                "_a*",
                "<b>",
                "<a href=",
                "a`",
                "[a][",
                "~~a",
                "![a](x)",
                "[x]: /u\n\n[x]\n",
                "- a\n",
                "|a|b|\n|-|-|\n",
                "> - ",
                "<!--",
                "]",
                "**x* ",
                "```\n",
                "#\n",
                "<div>\n",
                "a\n\n",
                "\n> a\n\n- b\n"
            })
    void aLongRepetitionOfAnythingIsReadAtOnce(String unit) {
        String text = unit.repeat(LONG / unit.length());

        assertThat(timed(() -> HtmlRendering.of(MarkdownReading.of(text).body(), Published.NOTHING)))
                .isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void markdownIsWrittenAsPeopleWriteIt() {
        ObjectNode body = Json.object("""
        {"version": 1, "blocks": [
          {"type": "heading", "level": 2, "text": [{"text": "Soups & stews"}]},
          {"type": "paragraph", "text": [
            {"text": "Serve "}, {"text": "very ", "marks": ["emphasis"]},
            {"text": "hot", "marks": ["emphasis", "strong"]}, {"text": ", see "},
            {"text": "here", "link": {"item": {"type": "recipes", "id": "%1$s"}, "title": "The soup"}}]},
          {"type": "list", "ordered": true, "start": 3, "items": [
            {"text": [{"text": "Rinse"}], "list": {"ordered": false, "items": [{"text": [{"text": "twice"}]}]}},
            {"text": [{"text": "Cook"}]}]},
          {"type": "quote", "text": [{"text": "Hunger\\nis a cook."}], "attribution": "Cicero"},
          {"type": "callout", "tone": "tip", "text": [{"text": "Taste it."}]},
          {"type": "image", "mediaId": "%1$s", "alt": "A bowl", "caption": "Done"},
          {"type": "table", "alignments": ["none", "right"], "rows": [
            {"cells": [{"text": [{"text": "for"}]}, {"text": [{"text": "g"}]}]},
            {"cells": [{"text": [{"text": "2"}]}, {"text": [{"text": "100"}]}]}]},
          {"type": "code", "language": "json", "code": "{}"},
          {"type": "divider"},
          {"type": "recipe", "recipeId": "%1$s"}]}
        """.formatted(RECIPE));

        assertThat(MarkdownWriting.of(body)).isEqualTo("""
                ## Soups & stews

                Serve _very **hot**_, see [here](item:recipes/%1$s "The soup")

                3. Rinse
                   - twice
                4. Cook

                > Hunger\\
                > is a cook.
                >
                > — Cicero

                > [!TIP]
                > Taste it.

                ![A bowl](media:%1$s "Done")

                | for | g |
                | --- | --: |
                | 2 | 100 |

                ```json
                {}
                ```

                ***

                ```block:recipe
                {
                  "recipeId" : "%1$s"
                }
                ```
                """.formatted(RECIPE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '%',
            quoteCharacter = '$',
            value = {
                "# Title% a heading of level 1 became one of level 2",
                "##### Deep% a heading of level 5 became one of level 4",
                "<div>x</div>% HTML was left out; its text was kept",
                "a <u>b</u>% HTML was left out; the text between its tags was kept",
                "![soup](https://example.org/a.png)% a picture that is not of the media library became a link",
                "> # a% a quote holds text alone; the text of what stands in it was kept",
                "- > a% an item of a list holds text and lists alone; the text of what stands in it was kept",
                "```block:recipe% a block: is not followed by one object of JSON; it was kept as code"
            })
    void whatIsNotKeptIsNamedWithItsLine(String line, String reason) {
        assertThat(MarkdownReading.of("x\n\n" + line).losses())
                .extracting(Loss::line, Loss::reason)
                .contains(tuple(3, reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert%281%29)",
                "[x](JaVaScRiPt:alert)",
                "[x](&#106;avascript:alert)",
                "[x](java&#9;script:alert)",
                "[x](data:text/html,x)",
                "[x](//example.org)",
                "[x](vbscript:x)",
                "[x]: javascript:x\n\n[x]"
            })
    void aLinkThatIsNotSafeIsText(String markdown) {
        JsonNode span = MarkdownReading.of(markdown).body().at("/blocks/0/text/0");

        assertThat(span.path("text").asText()).isEqualTo("x");
        assertThat(span.has("link")).isFalse();
    }

    @Test
    void listsThatAreTooDeepAreJoined() {
        StringBuilder markdown = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            markdown.append("  ".repeat(i)).append("- ").append(i).append('\n');
        }

        ObjectNode body = MarkdownReading.of(markdown.toString()).body();

        assertThat(BodyRules.faults(body, "/body")).isEmpty();
        assertThat(PlainText.of(body)).isEqualTo("0\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11");
    }

    @Test
    void tagsThatOnlyMarkTextAreRead() {
        assertThat(MarkdownReading.of("a<b>b</b><br>c")
                        .body()
                        .at("/blocks/0/text")
                        .toString())
                .isEqualTo("[{\"text\":\"a\"},{\"text\":\"b\",\"marks\":[\"strong\"]},{\"text\":\"\\nc\"}]");
    }

    @ParameterizedTest
    @CsvSource({
        "*a **b ,c** d*",
        "_a *b ,* _",
        "![a,](x)",
        "[a,](x)",
        "*a [b ,](x)*",
        "***,***",
        "~~a *b ,c* d~~",
        "[a][b,]"
    })
    void whatIsNestedDeeplyIsReadAtOnceAndAllOfItIsThere(String opening, String closing) {
        for (int depth : new int[] {BoundedInlines.MOST_MARKS / 8, LONG / opening.length()}) {
            String text = opening.repeat(depth) + "core" + closing.repeat(depth);

            assertThat(timed(() -> assertThat(
                                    PlainText.of(MarkdownReading.of(text).body()))
                            .contains("core")))
                    .isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void aParagraphOfTooManyMarksIsKeptAsItWasTypedAndSaysSo() {
        String marks = "*a* ".repeat(BoundedInlines.MOST_MARKS / 2 + 1).strip();

        MarkdownReading.Read read = MarkdownReading.of("*One*\n\n" + marks + "\n\n*Two*");

        assertThat(read.body().at("/blocks/1/text").toString()).isEqualTo("[{\"text\":\"" + marks + "\"}]");
        assertThat(read.body().at("/blocks/2/text/0/marks/0").asText()).isEqualTo("emphasis");
        assertThat(read.losses())
                .singleElement()
                .isEqualTo(new MarkdownReading.Loss(3, "a text with more than 4000 marks was kept as it was typed"));
    }

    private static Duration timed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
