package com.mealprep360.blog.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.blog.body.References.Reference;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.problems.Fault;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyRulesTest {
    private static final String ONE = "01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b11";
    private static final String OTHER = "01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b12";

    @Property(seed = "360", tries = 500)
    void everyPartHasAnIdOfItsOwnAfterwardsAndKeepsTheOneItHad(@ForAll long seed) {
        ObjectNode body = Bodies.of(seed);
        ObjectNode before = body.deepCopy();

        BodyRules.complete(body);

        Set<String> ids = new HashSet<>();
        Walk.parts(body, (pointer, part) -> {
            assertThat(ids.add(part.get("id").asText())).isTrue();
            if (before.at(pointer).has("id")) {
                assertThat(part.get("id")).isEqualTo(before.at(pointer).get("id"));
            }
        });
        assertThat(BodyRules.faults(body, "/body")).isEmpty();
        ObjectNode again = body.deepCopy();
        BodyRules.complete(again);
        assertThat(again).isEqualTo(body);
    }

    @Test
    void aPartIsKnownByOneIdAlone() {
        assertThat(BodyRules.faults(body("""
                {"type": "divider", "id": "%1$s"},
                {"type": "list", "ordered": false, "items": [{"id": "%2$s", "text": [],
                  "list": {"ordered": false, "items": [{"id": "%2$s", "text": []}]}}]},
                {"type": "gallery", "images": [{"id": "%1$s", "mediaId": "%1$s"}]}
                """.formatted(ONE, OTHER)), "/body"))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(
                        tuple("/body/blocks/1/items/0/list/items/0/id", "unique"),
                        tuple("/body/blocks/2/images/0/id", "unique"));
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1), scheme",
        "JAVASCRIPT:alert(1), scheme",
        "data:text/html;base64, scheme",
        "vbscript:x, scheme",
        "file:///etc/passwd, scheme",
        "item:recipes/1, scheme",
        "//example.org, format",
        "/\\example.org, format",
        "example.org, format",
        "https://, format",
        "https:///x, format",
        "https://user@example.org, format",
        "https://exa\\mple.org, format",
        "mailto:nobody, format"
    })
    void anAddressThatIsNotSafeIsRefused(String href, String code) {
        assertThat(faults(href))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple("/blocks/0/text/0/link/href", code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"java\tscript:x", "java\nscript:x", " https://a.b", "https://a.b/\u202e", "/a\u200bb", "/a b"})
    void hiddenCharactersInAnAddressAreRefused(String href) {
        assertThat(faults(href)).extracting(Fault::code).containsExactly("characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "HTTP://example.org:8080/a?b=c#d",
                "mailto:a@b.c",
                "/",
                "/a/b?c#d",
                "https://exämple.org/ü"
            })
    void anAddressThatIsSafeIsTaken(String href) {
        assertThat(faults(href)).isEmpty();
    }

    @Test
    void aLinkLeadsToOnePlace() {
        assertThat(BodyRules.faults(body("""
                {"type": "paragraph", "text": [{"text": "a", "link": {"title": "t"}},
                  {"text": "b", "link": {"href": "/", "item": {"type": "recipes", "id": "%s"}}}]}
                """.formatted(ONE)), ""))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple("/blocks/0/text/0/link", "target"), tuple("/blocks/0/text/1/link", "target"));
    }

    @Test
    void theRowsOfATableAreAsLongAsTheFirst() {
        assertThat(BodyRules.faults(body("""
                {"type": "table", "alignments": ["left"], "headerRows": 3, "rows": [
                  {"cells": [{"text": []}, {"text": []}]}, {"cells": [{"text": []}]}]}
                """), ""))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(
                        tuple("/blocks/0/rows/1/cells", "width"),
                        tuple("/blocks/0/alignments", "width"),
                        tuple("/blocks/0/headerRows", "rows"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/watch?v=1, true",
        "https://youtu.be/1, true",
        "https://VIMEO.com/1, true",
        "http://youtu.be/1, false",
        "https://youtube.com.example.org/1, false",
        "https://example.org/youtube.com, false",
        "https://youtube.com@example.org/, false"
    })
    void aVideoIsOfAHostThatIsKnown(String url, boolean isTaken) {
        assertThat(BodyRules.faults(body("{\"type\": \"video\", \"url\": \"" + url + "\"}"), "")
                        .isEmpty())
                .isEqualTo(isTaken);
    }

    @ParameterizedTest
    @CsvSource({"6, 0", "7, 1", "9, 1"})
    void listsAreSixDeepAtMost(int depth, int faults) {
        String list = "{\"type\": \"list\", \"ordered\": false, \"items\": [{\"text\": []"
                + ", \"list\": {\"ordered\": false, \"items\": [{\"text\": []".repeat(depth - 1)
                + "}]}".repeat(depth);

        assertThat(BodyRules.faults(body(list), ""))
                .hasSize(faults)
                .allMatch(fault -> fault.code().equals("depth"));
    }

    @Test
    void allThatABodyRefersToIsFoundWithItsPlace() {
        UUID one = UUID.fromString(ONE);
        UUID other = UUID.fromString(OTHER);

        assertThat(References.of(body("""
                {"type": "image", "mediaId": "%1$s"},
                {"type": "gallery", "images": [{"mediaId": "%1$s"}, {"mediaId": "%2$s"}]},
                {"type": "recipe", "recipeId": "%2$s"},
                {"type": "list", "ordered": false, "items": [{"text": [],
                  "list": {"ordered": false, "items": [{"text": [{"text": "a"},
                    {"text": "b", "link": {"item": {"type": "blog", "id": "%1$s"}}}]}]}}]},
                {"type": "table", "rows": [{"cells": [{"text": [
                    {"text": "c", "link": {"item": {"type": "recipes", "id": "%1$s"}}}]}]}]}
                """.formatted(ONE, OTHER))))
                .containsExactly(
                        new Reference("/blocks/0/mediaId", new ContentRef("media", one)),
                        new Reference("/blocks/1/images/0/mediaId", new ContentRef("media", one)),
                        new Reference("/blocks/1/images/1/mediaId", new ContentRef("media", other)),
                        new Reference("/blocks/2/recipeId", new ContentRef("recipes", other)),
                        new Reference(
                                "/blocks/3/items/0/list/items/0/text/1/link/item/id", new ContentRef("blog", one)),
                        new Reference("/blocks/4/rows/0/cells/0/text/0/link/item/id", new ContentRef("recipes", one)));
    }

    private static List<Fault> faults(String href) {
        ObjectNode body = body("{\"type\": \"paragraph\", \"text\": [{\"text\": \"a\", \"link\": {}}]}");
        ((ObjectNode) body.at("/blocks/0/text/0/link")).put("href", href);
        return BodyRules.faults(body, "");
    }

    private static ObjectNode body(String blocks) {
        return Json.object("{\"version\": 1, \"blocks\": [" + blocks + "]}");
    }
}
