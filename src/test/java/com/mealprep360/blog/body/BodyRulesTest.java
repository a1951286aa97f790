package com.mealprep360.blog.body;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyRulesTest {
    @Test
    void everyPartGetsAnIdAndKeepsIt() {
        ObjectNode body = body("""
            {"type": "list", "ordered": false, "items": [{"text": [], "list": {"ordered": true, "items": [{"text": []}]}}]},
            {"type": "gallery", "images": [{"mediaId": "01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b15"}]},
            {"type": "table", "rows": [{"cells": []}]}""");

        BodyRules.complete(body);
        ObjectNode again = body.deepCopy();
        BodyRules.complete(again);

        for (String part : List.of(
                "/blocks/0",
                "/blocks/0/items/0",
                "/blocks/0/items/0/list/items/0",
                "/blocks/1/images/0",
                "/blocks/2/rows/0")) {
            assertThat(body.at(part + "/id").isTextual()).as(part).isTrue();
        }
        assertThat(body.path("version").asInt()).isEqualTo(1);
        assertThat(again).isEqualTo(body);
    }

    @Test
    void anIdIsOfOnePart() {
        String id = "01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b15";

        assertThat(faults("{\"type\": \"divider\", \"id\": \"" + id + "\"}, {\"type\": \"divider\", \"id\": \""
                        + id.toUpperCase() + "\"}"))
                .containsExactly("/body/blocks/1/id unique");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "javascript:alert(1) | scheme",
                "JaVaScRiPt:alert(1) | scheme",
                "data:text/html,x | scheme",
                "vbscript:x | scheme",
                "file:///etc/passwd | scheme",
                "'java\tscript:alert(1)' | characters",
                "'\u0001javascript:alert(1)' | characters",
                "'https://example.org/\u202Egpj' | characters",
                "//evil.example | format",
                "/\\evil.example | format",
                "https:///nowhere | format",
                "https://user@evil.example | format",
                "mailto:nobody | format",
                "relative | format"
            })
    void aLinkThatMayDoHarmIsRefused(String href, String code) {
        assertThat(faults(link(href))).containsExactly("/body/blocks/0/text/0/link/href " + code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "http://example.org:8080/a?b=c#d",
                "HTTPS://EXAMPLE.ORG/ünïcode",
                "mailto:cook@example.org",
                "/recipes/soup",
                "/"
            })
    void aLinkThatDoesNoneIsKept(String href) {
        assertThat(faults(link(href))).isEmpty();
    }

    @Test
    void aLinkLeadsToOnePlace() {
        String item = "{\"type\": \"recipes\", \"id\": \"01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b11\"}";

        assertThat(faults(
                        "{\"type\": \"paragraph\", \"text\": [{\"text\": \"x\", \"link\": {}}, {\"text\": \"y\", \"link\": "
                                + "{\"href\": \"/\", \"item\": " + item + "}}, {\"text\": \"z\", \"link\": {\"item\": "
                                + item + "}}]}"))
                .containsExactly("/body/blocks/0/text/0/link target", "/body/blocks/0/text/1/link target");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/watch?v=x, true",
        "https://youtu.be/x, true",
        "https://vimeo.com/1, true",
        "http://vimeo.com/1, false",
        "https://evilyoutube.com/x, false",
        "https://www.youtube.com.evil.example/x, false",
        "https://www.youtube.com@evil.example/x, false"
    })
    void aVideoIsAtAHostThatIsKnown(String url, boolean known) {
        assertThat(faults("{\"type\": \"video\", \"url\": \"" + url + "\"}").isEmpty())
                .isEqualTo(known);
    }

    @Test
    void aTableIsARectangle() {
        assertThat(faults("""
            {"type": "table", "headerRows": 3, "alignments": ["left"], "rows": [
              {"cells": [{"text": []}, {"text": []}]}, {"cells": [{"text": []}]}]}"""))
                .containsExactlyInAnyOrder(
                        "/body/blocks/0/rows/1/cells width",
                        "/body/blocks/0/alignments width",
                        "/body/blocks/0/headerRows rows");
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "6, 0", "7, 1", "30, 1"})
    void listsAreNotEndlesslyDeep(int depth, int faults) {
        String list = "{\"ordered\": false, \"items\": [{\"text\": []}]}";
        for (int i = 1; i < depth; i++) {
            list = "{\"ordered\": false, \"items\": [{\"text\": [], \"list\": " + list + "}]}";
        }

        assertThat(faults("{\"type\": \"list\", " + list.substring(1))).hasSize(faults);
    }

    @Test
    void referencesAreFoundWhereverTheyAre() {
        String id = "01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b11";
        ObjectNode body = body("""
            {"type": "image", "mediaId": "%1$s"}, {"type": "recipe", "recipeId": "%1$s"},
            {"type": "gallery", "images": [{"mediaId": "%1$s"}]},
            {"type": "list", "items": [{"text": [{"text": "x", "link": {"item": {"type": "blog", "id": "%1$s"}}}]}]},
            {"type": "table", "rows": [{"cells": [{"text": [{"text": "x", "link": {"item": {"type": "blog", "id": "%1$s"}}}]}]}]}
            """.formatted(id));

        List<References.Reference> found = References.of(body);

        assertThat(found)
                .extracting(References.Reference::pointer)
                .containsExactly(
                        "/blocks/0/mediaId",
                        "/blocks/1/recipeId",
                        "/blocks/2/images/0/mediaId",
                        "/blocks/3/items/0/text/0/link/item/id",
                        "/blocks/4/rows/0/cells/0/text/0/link/item/id");
        assertThat(found)
                .allSatisfy(reference ->
                        assertThat(body.at(reference.pointer()).asText()).isEqualTo(id));
        assertThat(found)
                .extracting(reference -> reference.to().type())
                .containsExactly("media", "recipes", "media", "blog", "blog");
    }

    private static String link(String href) {
        ObjectNode block = Json.object("{\"type\": \"paragraph\", \"text\": [{\"text\": \"x\", \"link\": {}}]}");
        ((ObjectNode) block.at("/text/0/link")).put("href", href);
        return Json.write(block);
    }

    private static ObjectNode body(String blocks) {
        return Json.object("{\"blocks\": [" + blocks + "]}");
    }

    private static List<String> faults(String blocks) {
        return BodyRules.faults(body(blocks), "/body").stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }
}
