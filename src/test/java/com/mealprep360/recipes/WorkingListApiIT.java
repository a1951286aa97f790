package com.mealprep360.recipes;

import static com.mealprep360.support.RecipeDocuments.simple;
import static com.mealprep360.support.RecipeDocuments.titled;
import static com.mealprep360.support.RecipeDocuments.unique;
import static com.mealprep360.support.Recipes.changed;
import static com.mealprep360.support.Recipes.command;
import static com.mealprep360.support.Recipes.published;
import static com.mealprep360.support.Recipes.saved;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of authors and editors. Each test gives its recipes a word of their own and filters by it. */
class WorkingListApiIT {
    private final Api user = Api.user("user");
    private final Api editor = Api.user("editor");
    private final String word = unique("word").replace(" ", "");

    @Test
    void usersSeeTheirOwnAndEditorsWhatIsEditorial() {
        saved(user, titled("Personal " + word));
        command(user, saved(user, titled("Submitted " + word)), "submit").expect(200);
        saved(Api.user("user2"), titled("Of another " + word));
        saved(editor, titled("Editorial " + word));

        assertThat(titles(user, "&sort=title")).containsExactly("Personal " + word, "Submitted " + word);
        assertThat(titles(editor, "&sort=title")).containsExactly("Editorial " + word, "Submitted " + word);
        assertThat(titles(Api.user("editor2"), "&sort=title"))
                .containsExactly("Editorial " + word, "Submitted " + word);
        assertThat(titles(editor, "&mine=true")).containsExactly("Editorial " + word);
        assertThat(titles(Api.user("moderator"), "")).isEmpty();
    }

    @Test
    void pagesHaveANumberALimitAndATotal() {
        for (int i = 1; i <= 5; i++) {
            saved(user, titled(i + " " + word));
        }

        JsonNode second = page(user, "&sort=title&limit=2&page=2");

        assertThat(second.path("items").findValuesAsText("title")).containsExactly("3 " + word, "4 " + word);
        assertThat(second.path("page").asInt()).isEqualTo(2);
        assertThat(second.path("limit").asInt()).isEqualTo(2);
        assertThat(second.path("total").asInt()).isEqualTo(5);
        assertThat(titles(user, "&sort=title&limit=2&page=3")).containsExactly("5 " + word);
        assertThat(titles(user, "&sort=title&limit=2&page=4")).isEmpty();
        assertThat(page(user, "").path("limit").asInt()).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({"title, 'apple,Bread,Éclair'", "createdAt, 'Éclair,apple,Bread'", "updatedAt, 'apple,Bread,Éclair'"})
    void eachOrderGoesBothWays(String sort, String expected) {
        Answer first = saved(user, titled("Éclair " + word));
        saved(user, titled("apple " + word));
        saved(user, titled("Bread " + word));
        changed(user, first, "{\"servings\": 2}");

        List<String> up = List.of(expected.split(",")).stream()
                .map(title -> title + " " + word)
                .toList();
        List<String> down = new ArrayList<>(up);
        Collections.reverse(down);

        assertThat(titles(user, "&sort=" + sort)).isEqualTo(up);
        assertThat(titles(user, "&sort=-" + sort)).isEqualTo(down);
    }

    @Test
    void eachFacetIsCountedWithAllFiltersButItsOwn() {
        saved(user, tagged("One", "winter", "quick"));
        saved(user, tagged("Two", "winter"));
        Answer third = saved(user, tagged("Three", "summer"));
        changed(user, third, "{\"tags\": [\"autumn\"]}");
        saved(Api.user("user2"), tagged("Of another", "winter"));

        assertThat(facet("tag", "")).isEqualTo("autumn 1, quick 1, winter 2");
        assertThat(facet("tag", "&tag=quick")).isEqualTo("autumn 1, quick 1, winter 2");
        assertThat(facet("source", "&tag=quick")).isEqualTo("en 1");
        assertThat(facet("workflow", "")).isEqualTo("draft 3");
        assertThat(facet("publication", "&tag=winter")).isEqualTo("unpublished 2");
        assertThat(facet("owner", "&workflow=approved")).isEmpty();
        assertThat(titles(user, "&sort=title&tag=winter")).containsExactly("One " + word, "Two " + word);
        assertThat(titles(user, "&tag=summer")).isEmpty();
        assertThat(titles(user, "&source=de")).isEmpty();
        assertThat(titles(user, "&owner=somebody")).isEmpty();
    }

    private JsonNode tagged(String title, String... tags) {
        return Json.MAPPER
                .createObjectNode()
                .put("title", title + " " + word)
                .set("tags", Json.MAPPER.valueToTree(tags));
    }

    private String facet(String name, String filters) {
        return facet(user, name, filters);
    }

    private String facet(Api caller, String name, String filters) {
        JsonNode values = caller.get("/api/items/facets?type=recipes&text=" + word + filters)
                .expect(200)
                .json()
                .path(name);
        return Stream.generate(values.elements()::next)
                .limit(values.size())
                .map(one -> one.path("value").asText() + " " + one.path("count").asLong())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @Test
    void itIsSortedByTheLastChangeUnlessSaid() {
        Answer first = saved(user, titled("First " + word));
        saved(user, titled("Second " + word));
        changed(user, first, "{\"servings\": 2}");

        assertThat(titles(user, "")).containsExactly("First " + word, "Second " + word);
    }

    @Test
    void textIsFoundWithoutRegardToCaseAndAccents() {
        saved(user, titled("Crème BRÛLÉE " + word));

        assertThat(total(user, "creme brulee " + word)).isOne();
        assertThat(total(user, "CRÈME brûlée " + word)).isOne();
        assertThat(total(user, "brulee-" + word)).isOne();
        assertThat(total(user, "creme-catalana-" + word)).isZero();
    }

    @Test
    void wildcardsAreLetters() {
        saved(user, titled("100% " + word));
        saved(user, titled("100x " + word));
        saved(user, titled("a_b " + word));
        saved(user, titled("acb " + word));
        saved(user, titled("c\\d " + word));

        assertThat(total(user, "100% " + word)).isOne();
        assertThat(total(user, "a_b " + word)).isOne();
        assertThat(total(user, "c\\d " + word)).isOne();
        assertThat(total(user, "%" + word)).isZero();
        assertThat(total(user, "' OR true --" + word)).isZero();
        assertThat(total(user, word)).isEqualTo(5);
    }

    @Test
    void eachStateCanBeAskedFor() {
        saved(editor, simple("Draft " + word));
        command(editor, saved(editor, simple("Review " + word)), "submit").expect(200);
        command(editor, saved(Api.user("editor2"), simple("Approved " + word)), "approve")
                .expect(200);
        changed(editor, published(editor, simple("Changed " + word)), "{\"servings\": 2}");
        published(editor, simple("Live " + word));

        assertThat(titles(editor, "&sort=title&workflow=draft")).containsExactly("Changed " + word, "Draft " + word);
        assertThat(facet(editor, "workflow", "")).isEqualTo("approved 1, draft 2, inReview 1");
        assertThat(titles(editor, "&workflow=inReview")).containsExactly("Review " + word);
        assertThat(titles(editor, "&workflow=approved")).containsExactly("Approved " + word);
        assertThat(titles(editor, "&sort=title&publication=published"))
                .containsExactly("Changed " + word, "Live " + word);
        assertThat(titles(editor, "&sort=title&publication=unpublished"))
                .containsExactly("Approved " + word, "Draft " + word, "Review " + word);
        page(editor, "&publication=published")
                .path("items")
                .forEach(item -> assertThat(item.path("changed").asBoolean())
                        .isEqualTo(item.path("title").asText().startsWith("Changed")));
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit",
        "limit=101, limit",
        "page=0, page",
        "page=10001, page",
        "page=101&limit=100, page",
        "sort=slug, sort",
        "workflow=done, workflow",
        "publication=maybe, publication",
        "trashed=yes, trashed",
        "mine=1, mine",
        "text=, text",
        "cursor=x, cursor"
    })
    void aBadParameterIsNamed(String query, String name) {
        assertThat(user.get("/api/recipes/working?" + query)
                        .onPurpose()
                        .expect(400)
                        .pointers())
                .containsExactly("#/query/" + name);
    }

    @Test
    void itIsNeverKept() {
        assertThat(user.get("/api/recipes/working").expect(200).header("Cache-Control"))
                .hasValue("no-store");
    }

    private List<String> titles(Api api, String more) {
        return page(api, more).path("items").findValuesAsText("title");
    }

    private JsonNode page(Api api, String more) {
        return api.get("/api/recipes/working?text=" + word + more).expect(200).json();
    }

    private static int total(Api api, String text) {
        return api.get("/api/recipes/working?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .expect(200)
                .json()
                .path("total")
                .asInt();
    }
}
