package com.mealprep360.recipes;

import static com.mealprep360.support.RecipeDocuments.simple;
import static com.mealprep360.support.RecipeDocuments.titled;
import static com.mealprep360.support.Recipes.published;
import static com.mealprep360.support.Recipes.saved;
import static com.mealprep360.support.Recipes.working;
import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Call;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent in is not to be trusted. That no answer is a 5xx, or HTML, is checked with every call. */
class InvalidInputIT {
    private static final String RECIPES = "/api/recipes";
    private static final int LIMIT_BYTES = 1_048_576;

    private final Api user = Api.user("user");

    @Test
    void everyFaultIsNamedAtOnce() {
        Answer refused = post("""
        {"titel": "Soup", "slug": "", "summary": 7, "prepMinutes": -1, "cookMinutes": 1.5, "totalMinutes": 43201, "servings": 0,
         "difficulty": "Easy", "tags": ["a", "a"], "claimedDiets": ["carnivore"], "equipment": [""], "author": null,
         "source": {"url": "ftp://example.com", "page": 1},
         "ingredientGroups": [{"title": "x"}, {"lines": [{"text": "  ", "quantity": "1/0"}, "egg"]}],
         "steps": [{"text": "Stir.", "ingredientIds": ["line-1"]}, {}]}
        """).expect(400);

        assertThat(refused.problem()).isEqualTo("invalid-request");
        assertThat(refused.pointers())
                .containsExactlyInAnyOrder(
                        "/titel",
                        "/title",
                        "/slug",
                        "/summary",
                        "/prepMinutes",
                        "/cookMinutes",
                        "/totalMinutes",
                        "/servings",
                        "/difficulty",
                        "/tags",
                        "/claimedDiets/0",
                        "/equipment/0",
                        "/author",
                        "/source/url",
                        "/source/page",
                        "/ingredientGroups/0/lines",
                        "/ingredientGroups/1/lines/0/text",
                        "/ingredientGroups/1/lines/0/quantity",
                        "/ingredientGroups/1/lines/1",
                        "/steps/0/ingredientIds/0",
                        "/steps/1/text");
        assertThat(refused.text()).doesNotContain("carnivore").doesNotContain("ftp://example.com");
        refused.json()
                .path("errors")
                .forEach(error -> assertThat(error.path("message").asText()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "title, 200",
        "summary, 500",
        "description, 20000",
        "yield, 100",
        "cuisine, 60",
        "course, 60",
        "author, 200",
        "licence, 100"
    })
    void eachTextHasItsLength(String field, int most) {
        assertThat(post(titled("Long").put(field, "ü".repeat(most + 1)))
                        .expect(400)
                        .pointers())
                .containsExactly("/" + field);
        assertThat(post(titled("Long").put(field, "𠜎".repeat(most)))
                        .expect(201)
                        .at("/document/" + field))
                .hasSize(2 * most);
    }

    @Test
    void aPointerEscapesWhatItMust() {
        assertThat(post("{\"title\": \"x\", \"a/b~c\": 1}").expect(400).pointers())
                .containsExactly("/a~1b~0c");
    }

    @Test
    void thousandsOfFaultsAreCounted() {
        String steps = "[" + "{},".repeat(199) + "{}]";

        Answer refused = post("{\"title\": \"x\", \"steps\": " + steps + "}").expect(400);

        assertThat(refused.pointers()).hasSize(100);
        assertThat(refused.at("/detail")).startsWith("200 ");
    }

    @ParameterizedTest
    @ValueSource(ints = {LIMIT_BYTES + 1, 3 * LIMIT_BYTES})
    void aBodyThatIsTooLargeIsRefused(int bytes) {
        byte[] body = padded(bytes);

        assertThat(user.post(RECIPES)
                        .body("application/json", body)
                        .onPurpose()
                        .expect(413)
                        .problem())
                .isEqualTo("body-too-large");
        assertThat(user.post(RECIPES)
                        .body("application/json", body)
                        .chunked()
                        .onPurpose()
                        .expect(413)
                        .problem())
                .isEqualTo("body-too-large");
    }

    @ParameterizedTest
    @ValueSource(ints = {LIMIT_BYTES + 1, 3 * LIMIT_BYTES})
    void theRefusalArrivesOverHttp2Too(int bytes) {
        byte[] body = padded(bytes);
        user.get("/api/user").overHttp2().expect(200);

        user.post(RECIPES)
                .body("application/json", body)
                .overHttp2()
                .onPurpose()
                .expect(413);
        user.post(RECIPES)
                .body("application/json", body)
                .chunked()
                .overHttp2()
                .onPurpose()
                .expect(413);
    }

    @Test
    void aBodyBeyondAllBoundsIsNotEvenReadAway() {
        byte[] body = padded(40 * LIMIT_BYTES);

        assertThat(user.post(RECIPES)
                        .body("application/json", body)
                        .onPurpose()
                        .expect(413)
                        .problem())
                .isEqualTo("body-too-large");
    }

    @Test
    void aBodyOfJustTheLimitIsTaken() {
        user.post(RECIPES).body("application/json", padded(LIMIT_BYTES)).expect(201);
        user.post(RECIPES)
                .body("application/json", padded(LIMIT_BYTES))
                .chunked()
                .expect(201);
    }

    @Test
    void smallerThingsHaveSmallerLimits() {
        Answer refused = user.put("/api/user")
                .ifMatch("\"0\"")
                .body("application/json", padded(16_385))
                .onPurpose()
                .expect(413);

        assertThat(refused.at("/detail")).contains("16384");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"title\": \"x\"",
                "{\"title\": }",
                "{'title': 'x'}",
                "{title: \"x\"}",
                "{\"title\": \"x\",}",
                "tru",
                "{\"title\": \"x\"} {}",
                "{\"title\": \"x\"}]",
                "{\"title\": \"a\", \"title\": \"b\"}",
                "{\"title\": \"a\nb\"}",
                "{\"title\": \"x\", \"servings\": 01}",
                "{\"title\": \"x\", \"servings\": NaN}",
                "{\"title\": \"x\", \"servings\": +1}",
                "// x\n{\"title\": \"x\"}",
                "<recipe/>",
                "{\"title\": \"\\x41\"}",
                "\u0000"
            })
    void whatIsNoJsonIsRefused(String body) {
        assertThat(post(body).expect(400).problem()).isEqualTo("unreadable-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t "})
    void anEmptyBodyIsRefused(String body) {
        Answer refused =
                user.post(RECIPES).body("application/json", body).onPurpose().expect(400);

        assertThat(refused.problem()).isEqualTo("invalid-request");
        assertThat(refused.pointers()).containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "\"title\"", "7", "true"})
    void aBodyThatIsNoObjectIsRefused(String body) {
        assertThat(post(body).expect(400).pointers()).containsExactly("");
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] body = "{\"title\": \"xx\"}".getBytes(StandardCharsets.UTF_8);
        body[11] = (byte) 0xC3;
        body[12] = (byte) 0x28;

        assertThat(user.post(RECIPES)
                        .body("application/json", body)
                        .onPurpose()
                        .expect(400)
                        .problem())
                .isEqualTo("unreadable-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void deepNestingIsRefusedAtOnce(String opening) {
        long began = System.nanoTime();

        assertThat(post(opening.repeat(100_000)).expect(400).problem()).isEqualTo("unreadable-json");

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void endlessNumbersAreRefusedAtOnce() {
        post("{\"title\": \"x\", \"servings\": " + "9".repeat(500_000) + "}").expect(400);
        assertThat(post("{\"title\": \"x\", \"servings\": 1e999999999}")
                        .expect(400)
                        .pointers())
                .containsExactly("/servings");
        assertThat(post("{\"title\": \"x\", \"servings\": 1e-999999999}")
                        .expect(400)
                        .pointers())
                .containsExactly("/servings");
        assertThat(post("{\"title\": \"x\", \"servings\": 99999999999999999999}")
                        .expect(400)
                        .pointers())
                .containsExactly("/servings");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud83c", "\\udf72", "\\udf72\\ud83c"})
    void whatCannotBeStoredIsRefused(String escaped) {
        assertThat(post("{\"title\": \"a" + escaped + "b\", \"tags\": [\"ok\", \"" + escaped + "\"]}")
                        .expect(400)
                        .pointers())
                .containsExactly("/tags/1", "/title");
        Answer recipe = saved(user);
        assertThat(user.patch(working(recipe))
                        .ifMatch(recipe.etag())
                        .merge("{\"summary\": \"" + escaped + "\"}")
                        .onPurpose()
                        .expect(400)
                        .pointers())
                .containsExactly("/summary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202Eright to left\u202C and \u2066isolated\u2069",
                "عدس بالحامض",
                "👩🏽‍🍳 🏳️‍🌈 🍲",
                "zero\u200Bwidth\u200D\uFEFFjoined",
                "'; DROP TABLE editorial.item; --",
                "\" OR \"\"=\"",
                "100% _under_ \\back\\slash\\",
                "<script>alert(1)</script><img src=x onerror=alert(1)>",
                "&lt;b&gt; &amp; &#0;",
                "${jndi:ldap://x/a} #{7*7} {{7*7}} <%= 7*7 %> %s %n {0}",
                "../../etc/passwd\\..\\",
                "line\nbreak\r\n\ttab \u0007\u001b[31m",
                "e\u0301 é ﬁ Ⅸ ㌀ ﷽",
                "Z̸̡͎͝ä̴l̶g̷o̴",
                "\uFFFE\uFFFF\uFDD0",
                "null",
                "undefined",
                "NaN",
                "-0",
                "1e309",
                "true",
                "{}",
                "[]",
                "\"quoted\"",
                "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𠜎𠜱",
                "\u0085\u2028\u2029\u00A0 spaces \u3000",
                "İıŞşĞğ ß ẞ Σσς",
                "=cmd|' /C calc'!A0"
            })
    void anyTextComesBackAsItWent(String text) {
        Answer recipe = published(
                Api.user("editor"), simple("x" + text).put("summary", text).put("cuisine", text));

        assertThat(recipe.at("/document/title")).isEqualTo("x" + text);
        assertThat(recipe.at("/document/summary")).isEqualTo(text);
        Answer read = Api.anonymous().get(RECIPES + "/" + recipe.at("/id")).expect(200);
        assertThat(read.json().path("document")).isEqualTo(recipe.json().path("document"));
        String cuisine = URLEncoder.encode(text, StandardCharsets.UTF_8);
        assertThat(Api.anonymous()
                        .get(RECIPES + "?limit=100&cuisine=" + cuisine)
                        .expect(200)
                        .json()
                        .path("items")
                        .findValuesAsText("id"))
                .contains(recipe.at("/id"));
    }

    @Test
    void wordsThatUnfoldIntoManyLettersCanBeSortedBy() {
        StringBuilder squared = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            squared.appendCodePoint(0x3300 + (i * 31 + i * i) % 0x58);
        }

        published(Api.user("editor"), simple(squared.toString()).put("author", squared.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "application/merge-patch+json",
                "application/problem+json",
                "application/*",
                "*/*",
                ""
            })
    void anotherMediaTypeIsRefused(String type) {
        assertThat(user.post(RECIPES)
                        .body(type, "{\"title\": \"x\"}")
                        .onPurpose()
                        .expect(415)
                        .problem())
                .isEqualTo("unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "/", "application/json, text/html", ";"})
    void whatIsNoMediaTypeIsRefused(String type) {
        assertThat(user.post(RECIPES)
                        .body(type, "{\"title\": \"x\"}")
                        .onPurpose()
                        .send()
                        .status())
                .isIn(400, 415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json; charset=utf-8",
                "APPLICATION/JSON",
                "Application/Json;charset=\"UTF-8\""
            })
    void theMediaTypeIsReadInAnyCase(String type) {
        assertThat(user.post(RECIPES)
                        .body(type, "{\"titel\": \"x\"}")
                        .onPurpose()
                        .expect(400)
                        .pointers())
                .containsExactly("/titel", "/title");
        user.post(RECIPES).body(type, "{\"title\": \"x\"}").expect(201);
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, 406",
        "application/xml, 406",
        "image/png, 406",
        "*/*, 200",
        "application/*, 200",
        "application/json, 200",
        "'text/html, application/json;q=0.1', 200",
        "application/problem+json, 200"
    })
    void anotherFormIsNotToBeHad(String accept, int status) {
        Answer answer = Api.anonymous()
                .get(RECIPES)
                .header("Accept", accept)
                .onPurpose()
                .expect(status);

        if (status == 406) {
            assertThat(answer.problem()).isEqualTo("not-acceptable");
        } else {
            assertThat(answer.header("Content-Type")).hasValue("application/json");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /api/recipes, 'GET POST'",
        "PUT, /api/recipes/soup, GET",
        "POST, /api/user, 'GET PUT'",
        "PATCH, /api/user/preferences, 'GET PUT'",
        "GET, /api/recipes/01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b11/publish, POST",
        "BREW, /api/recipes, 'GET POST'"
    })
    void aMethodThatIsNotThereIsRefused(String method, String path, String allowed) {
        Answer refused = user.call(method, path).onPurpose().expect(405);

        assertThat(refused.problem()).isEqualTo("method-not-allowed");
        assertThat(refused.header("Allow").orElse("").split("\\s*,\\s*")).contains(allowed.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/",
                "/api/nothing",
                "/api/recipes/a/b",
                "/api/recipes/a/working/b",
                "/api/recipes/../user/x",
                "/api/WEB-INF/web.xml",
                "/api/recipes/01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b11/Working",
                "/api/application.wadl",
                "/api//"
            })
    void whatIsNotThereIsNotFound(String path) {
        assertThat(user.get(path).onPurpose().expect(404).problem()).isEqualTo("not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not-an-id",
                "1",
                "01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b1",
                "01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b11x",
                "%20",
                "null",
                "01939a3e6c1d7c3f9d530a8f6f0f2b11",
                "1-1-1-1-1",
                "%F0%9F%8D%B2",
                "..%2F..",
                "'"
            })
    void aMalformedIdIsRefused(String id) {
        for (String rest : List.of("/working", "/revisions", "/revisions/1")) {
            Answer refused = user.get(RECIPES + "/" + id + rest).onPurpose().send();
            assertThat(refused.status()).as(refused.toString()).isIn(400, 404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a%2Fb",
                "..%2f..%2fetc",
                "%2e%2e",
                "%0d%0aX-Injected:1",
                "%25",
                "a;b=c",
                "%E2%80%AE",
                "a+b",
                "*",
                "__proto__",
                "%F0%9F%8D%B2"
            })
    void anAddressThatNoRecipeHasIsNotFound(String slug) {
        Answer refused = user.get(RECIPES + "/" + slug).onPurpose().send();

        assertThat(refused.status()).as(refused.toString()).isIn(400, 404);
        assertThat(refused.header("X-Injected")).isEmpty();
    }

    @Test
    void anAddressThatIsTooLongIsRefused() {
        assertThat(user.get(RECIPES + "/" + "a".repeat(201))
                        .onPurpose()
                        .expect(400)
                        .pointers())
                .containsExactly("#/path/idOrSlug");
    }

    @Test
    void aHeaderThatIsTooLongIsRefused() {
        Answer recipe = saved(user);

        assertThat(user.delete(working(recipe))
                        .ifMatch("\"" + "a".repeat(200) + "\"")
                        .onPurpose()
                        .expect(400)
                        .pointers())
                .containsExactly("#/header/If-Match");
        assertThat(user.post(RECIPES)
                        .header("Idempotency-Key", "k".repeat(201))
                        .json(simple())
                        .onPurpose()
                        .expect(400)
                        .pointers())
                .containsExactly("#/header/Idempotency-Key");
    }

    private Call post(Object body) {
        return user.post(RECIPES).json(body).onPurpose();
    }

    /** A recipe of exactly so many bytes; what is too much are spaces between the fields. */
    private static byte[] padded(int bytes) {
        String begin = "{\"title\": \"Padded\"";
        return (begin + " ".repeat(bytes - begin.length() - 1) + "}").getBytes(StandardCharsets.UTF_8);
    }
}
