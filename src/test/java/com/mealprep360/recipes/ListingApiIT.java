package com.mealprep360.recipes;

import static com.mealprep360.support.RecipeDocuments.simple;
import static com.mealprep360.support.RecipeDocuments.unique;
import static com.mealprep360.support.Recipes.changed;
import static com.mealprep360.support.Recipes.command;
import static com.mealprep360.support.Recipes.published;
import static com.mealprep360.support.Recipes.saved;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Text;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of published recipes. Each test filters by a cuisine of its own, so it sees its own recipes only. */
class ListingApiIT {
    private final Api editor = Api.user("editor");
    private final Api anyone = Api.anonymous();
    private final String cuisine = unique("Cuisine");

    @Test
    void aCardSaysWhatListsShow() {
        Answer recipe = publish(
                "Card",
                document -> document.put("summary", "Short")
                        .put("totalMinutes", 30)
                        .put("servings", 4)
                        .put("difficulty", "hard")
                        .put("course", "soup")
                        .put("author", "Ayşe")
                        .putArray("tags")
                        .add("quick"));

        JsonNode cards = anyone.get(list("")).expect(200).json();

        JsonNode card = cards.at("/items/0");
        assertThat(cards.path("items")).hasSize(1);
        assertThat(cards.has("nextCursor")).isFalse();
        assertThat(card.path("id").asText()).isEqualTo(recipe.at("/id"));
        assertThat(card.path("slug").asText()).isEqualTo(recipe.at("/slug"));
        for (String field : List.of(
                "title", "summary", "totalMinutes", "servings", "difficulty", "cuisine", "course", "author", "tags")) {
            assertThat(card.path(field)).as(field).isEqualTo(recipe.json().at("/document/" + field));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
      course=Soup                    | Crème
      course=S%C3%B6up               | Crème
      course=soupe                   |
      difficulty=easy                | Bread
      tag=Quick                      | Bread,Crème
      tag=quick&tag=winter           | Bread
      tag=quick&tag=summer           |
      author=AYSE%20%20y%C4%B1lmaz   | Crème
      author=Ay                      |
      maxTotalMinutes=30             | Bread
      maxTotalMinutes=29             |
      maxTotalMinutes=43200          | Bread,Crème
      minServings=4                  | Crème,Dal
      minServings=5                  | Dal
      maxServings=4                  | Crème
      minServings=4&maxServings=4    | Crème
      minServings=9&maxServings=1    |
      tag=quick&difficulty=easy      | Bread
      tag=winter&course=soup         |
      locale=en                      | Bread,Crème,Dal
      locale=EN                      | Bread,Crème,Dal
      locale=de                      |
      """)
    void eachFilterLeavesWhatFits(String filter, String titles) {
        publish(
                "Bread",
                document -> document.put("difficulty", "easy")
                        .put("totalMinutes", 30)
                        .putArray("tags")
                        .add("QUICK")
                        .add("winter"));
        publish(
                "Crème",
                document -> document.put("course", "Söup")
                        .put("author", "Ayşe Yılmaz")
                        .put("servings", 4)
                        .put("totalMinutes", 90)
                        .putArray("tags")
                        .add("quick"));
        publish("Dal", document -> document.put("servings", 6));

        assertThat(titles(list("&sort=title&" + filter)))
                .isEqualTo(titles == null ? List.of() : List.of(titles.split(",")));
    }

    @ParameterizedTest
    @CsvSource({
        "title, 'Äpfel,apple,banana,Banana,éclair,Zebra,Ωmega'",
        "oldest, 'Zebra,apple,banana,Ωmega,Banana,éclair,Äpfel'",
        "newest, 'Äpfel,éclair,Banana,Ωmega,banana,apple,Zebra'",
        "quickest, 'banana,apple,Zebra,Banana,Ωmega,éclair,Äpfel'"
    })
    void eachOrderIsKeptFromPageToPage(String sort, String expected) {
        for (String title : List.of("Zebra,30", "apple,20", "banana,10", "Ωmega,60", "Banana,30", "éclair", "Äpfel")) {
            String[] parts = title.split(",");
            publish(parts[0], document -> {
                if (parts.length == 2) {
                    document.put("totalMinutes", Integer.parseInt(parts[1]));
                }
            });
        }

        for (int limit : List.of(1, 2, 3, 7, 100)) {
            List<String> titles = new ArrayList<>(walk(list("&sort=" + sort + "&limit=" + limit)));
            assertThat(titles).as("limit " + limit).hasSize(7).doesNotHaveDuplicates();
            assertThat(folded(titles)).as("limit " + limit).isEqualTo(folded(List.of(expected.split(","))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "oldest", "newest", "quickest"})
    void nothingIsLostOrDoubledWhileRowsAreAdded(String sort) {
        for (int i = 0; i < 6; i++) {
            publish("Same", document -> document.put("totalMinutes", 10));
        }
        List<String> before = walkIds(list("&limit=100"), () -> {});

        List<String> seen = walkIds(
                list("&limit=2&sort=" + sort), () -> publish("Same", document -> document.put("totalMinutes", 10)));

        assertThat(seen).doesNotHaveDuplicates().containsAll(before);
    }

    @Test
    void pagingShowsAllThatIsPublished() {
        List<String> mine = List.of(
                publish("One", document -> {}).at("/id"),
                publish("Two", document -> {}).at("/id"));

        assertThat(walkIds("/api/recipes?limit=100", () -> {}))
                .doesNotHaveDuplicates()
                .containsAll(mine);
    }

    @Test
    void whatIsNotPublishedIsNotListed() {
        ObjectNode draft = simple().put("cuisine", cuisine);
        saved(editor, draft);
        Answer offline = publish("Offline", document -> {});
        command(editor, offline, "unpublish").expect(200);
        Answer edited = publish("Before", document -> {});
        changed(editor, edited, "{\"title\": \"After\", \"cuisine\": \"Elsewhere\"}");

        assertThat(titles(list(""))).containsExactly("Before");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
      limit=0                 | limit
      limit=101               | limit
      limit=-1                | limit
      limit=ten               | limit
      limit=1e1               | limit
      limit=                  | limit
      limit=1&limit=2         | limit
      limit=99999999999999999999 | limit
      sort=best               | sort
      sort=                   | sort
      difficulty=Easy         | difficulty
      maxTotalMinutes=-1      | maxTotalMinutes
      maxTotalMinutes=43201   | maxTotalMinutes
      minServings=0           | minServings
      maxServings=1.5         | maxServings
      cuisine=                | cuisine
      cuisine=a&cuisine=b     | cuisine
      cuisine=%00             | cuisine
      tag=                    | tag/0
      tag=a&tag=b%00          | tag/1
      locale=x                | locale
      colour=red              | colour
      page=2                  | page
      cursor=                 | cursor
      cursor=nonsense         | cursor
      cursor=%7B%7D           | cursor
      cursor=W10              | cursor
      cursor=e30              | cursor
      cursor=bnVsbA           | cursor
      """)
    void aBadParameterIsNamed(String query, String name) {
        Answer refused = anyone.get("/api/recipes?" + query).onPurpose().expect(400);

        assertThat(refused.problem()).isEqualTo("invalid-request");
        assertThat(refused.pointers()).containsExactly("#/query/" + name);
    }

    @Test
    void theLimitIsTwentyUnlessSaid() {
        for (int i = 0; i < 21; i++) {
            publish("Many", document -> {});
        }

        JsonNode page = anyone.get(list("")).expect(200).json();

        assertThat(page.path("items")).hasSize(20);
        assertThat(page.has("nextCursor")).isTrue();
    }

    @Test
    void aCursorBelongsToItsQuery() {
        publish("One", document -> {});
        publish("Two", document -> {});
        String cursor = anyone.get(list("&limit=1")).expect(200).at("/nextCursor");

        for (String other :
                List.of(list("&sort=oldest"), list("&difficulty=easy"), list("&locale=en"), "/api/recipes?limit=1")) {
            assertThat(anyone.get(other + "&cursor=" + cursor).expect(400).pointers())
                    .containsExactly("#/query/cursor");
        }
        assertThat(anyone.get(list("&limit=5&cursor=" + cursor))
                        .expect(200)
                        .json()
                        .path("items"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      newest   | "now"
      newest   | "'; DROP TABLE recipes.published; --"
      oldest   | "infinity-and-beyond"
      quickest | "ten"
      quickest | "99999999999999999999"
      quickest | null
      title    | "x\\u0000"
      """)
    void aCursorOfOnesOwnMakingDoesNoHarm(String sort, String key) {
        publish("One", document -> {});
        publish("Two", document -> {});
        String real = anyone.get(list("&limit=1&sort=" + sort)).expect(200).at("/nextCursor");
        String fingerprint = new String(Base64.getUrlDecoder().decode(real), StandardCharsets.UTF_8)
                .replaceFirst("^\\[(\"[^\"]*\").*", "$1");
        String forged = "[%s,%s,\"01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b11\"]".formatted(fingerprint, key);

        Answer answer = anyone.get(list("&limit=1&sort=" + sort + "&cursor="
                        + Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(forged.getBytes(StandardCharsets.UTF_8))))
                .send();

        assertThat(answer.status()).isIn(200, 400);
        assertThat(titles(list(""))).hasSize(2);
    }

    private Answer publish(String title, Consumer<ObjectNode> more) {
        ObjectNode document = simple(title).put("cuisine", cuisine);
        more.accept(document);
        return published(editor, document);
    }

    private String list(String more) {
        return "/api/recipes?cuisine=" + URLEncoder.encode(cuisine, StandardCharsets.UTF_8) + more;
    }

    private List<String> titles(String path) {
        return anyone.get(path).expect(200).json().path("items").findValuesAsText("title");
    }

    private List<String> walk(String path) {
        return walk(path, "title", () -> {});
    }

    private List<String> walkIds(String path, Runnable between) {
        return walk(path, "id", between);
    }

    /** Reads page after page, with something going on between them. */
    private List<String> walk(String path, String field, Runnable between) {
        List<String> values = new ArrayList<>();
        String next = "";
        for (int page = 0; page < 200; page++) {
            JsonNode answer = anyone.get(path + next).expect(200).json();
            answer.path("items").forEach(item -> values.add(item.path(field).asText()));
            if (!answer.has("nextCursor")) {
                return values;
            }
            next = "&cursor=" + answer.path("nextCursor").asText();
            between.run();
        }
        throw new AssertionError("The list has no end: " + path);
    }

    private static List<String> folded(List<String> titles) {
        return titles.stream().map(Text::fold).toList();
    }
}
