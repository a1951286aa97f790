package com.mealprep360.search;

import static com.mealprep360.search.Larder.encoded;
import static com.mealprep360.search.Larder.found;
import static com.mealprep360.search.Larder.ids;
import static com.mealprep360.search.Larder.published;
import static com.mealprep360.search.Larder.q;
import static com.mealprep360.search.Larder.recipe;
import static com.mealprep360.search.Larder.search;
import static com.mealprep360.search.Larder.titles;
import static com.mealprep360.search.Larder.word;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Await;
import com.mealprep360.support.RecipeDocuments;
import com.mealprep360.support.Recipes;
import com.mealprep360.support.SecondNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchApiIT {
    private final String word = word();

    @Test
    void whatIsPublishedIsFoundWithinASecondAndGoneWithinOne() {
        List<Duration> toBeFound = new ArrayList<>();
        List<Duration> toBeGone = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String own = word();
            Answer recipe = published(recipe("Soup of " + own));
            Instant publishedAt = Instant.now();
            found(q(own), 1);
            toBeFound.add(Duration.between(publishedAt, Instant.now()));

            Recipes.command(Api.user("editor"), recipe, "unpublish").expect(200);
            Instant unpublishedAt = Instant.now();
            assertThat(ids(search(q(own))))
                    .as("at once, since cards come from what is published")
                    .isEmpty();
            found(q(own), 0);
            toBeGone.add(Duration.between(unpublishedAt, Instant.now()));
        }

        // The machine may be busy with other things; that it takes a second when it is not is what counts.
        assertThat(toBeFound).anyMatch(time -> time.toMillis() < 1_000);
        assertThat(toBeGone).anyMatch(time -> time.toMillis() < 1_000);
    }

    @Test
    void anotherNodeFindsItAndLosesItToo() {
        Answer recipe = published(recipe("Stew of " + word));
        String path = "/api/recipes/search?" + q(word);
        Await.until(
                Larder.SOON,
                () -> SecondNode.anonymous().get(path).expect(200),
                answer -> ids(answer).contains(recipe.at("/id")));

        Recipes.command(Api.user("editor"), recipe, "unpublish").expect(200);

        assertThat(ids(SecondNode.anonymous().get(path).expect(200))).isEmpty();
    }

    @Test
    void aWordIsFoundInEachFieldAndInItsOtherForms() {
        ObjectNode recipe = RecipeDocuments.full(word);
        published(recipe);

        found(q(word), 1);
        for (String field :
                List.of("summary", "description", "line", "step", "tag", "cuisine", "course", "author", "equipment")) {
            JsonNode answer = search(q("\"" + word + " " + field + "\"")).json();
            assertThat(answer.path("total").asInt()).as("%s: %s", field, answer).isEqualTo(1);
        }
        assertThat(ids(search(q(word + " titles")))).hasSize(1);
    }

    @Test
    void fuzzinessDoesNotChangeWhatAWordIs() {
        published(recipe("Nut " + word));
        published(recipe("Not " + word));
        found(q(word), 2);

        assertThat(titles(search(q("nut " + word)))).first().isEqualTo("Nut " + word);
        assertThat(titles(search(q("\"nut " + word + "\"")))).containsExactly("Nut " + word);
    }

    @Test
    void aMisspeltWordIsFoundAndDidYouMeanHasResults() {
        published(recipe(word + " pie"));
        found(q(word), 1);
        String misspelt = word.substring(0, 4) + word.charAt(5) + word.charAt(4) + word.substring(6);

        Answer answer = search(q(misspelt));

        assertThat(titles(answer)).containsExactly(word + " pie");
        assertThat(answer.at("/didYouMean")).isEqualTo(word);
        assertThat(search(q(answer.at("/didYouMean"))).json().path("total").asInt())
                .isEqualTo(1);
        assertThat(search(q(word())).json().has("didYouMean")).isFalse();
    }

    @Test
    void wordsInQuotationMarksStandSideBySide() {
        published(recipe("Red onion " + word));
        published(recipe("Onion in red wine " + word));
        found(q(word), 2);

        assertThat(titles(search(q("\"red onion\" " + word)))).containsExactly("Red onion " + word);
    }

    @Test
    void synonymsWorkBothWaysAndWithSeveralWords() {
        published(recipe("Dip " + word, "2 aubergines"));
        published(recipe("Salad " + word, "3 scallions, sliced"));
        found(q(word), 2);

        assertThat(titles(search(q("eggplant " + word)))).containsExactly("Dip " + word);
        assertThat(titles(search(q("green onions " + word)))).containsExactly("Salad " + word);
        assertThat(titles(search(q("spring onion " + word)))).containsExactly("Salad " + word);
    }

    @Test
    void chineseIsFoundInPartsAndByItsSynonyms() {
        Api editor = Api.user("editor");
        Answer recipe = editor.post("/api/recipes?publish=true&locale=zh")
                .json(recipe("番茄炒蛋" + word, "两个番茄"))
                .expect(201);
        found(q(word), 1);

        assertThat(ids(search(q("番茄炒蛋 " + word)))).containsExactly(recipe.at("/id"));
        assertThat(ids(search(q("西红柿 " + word)))).containsExactly(recipe.at("/id"));
        assertThat(ids(search(q("炒蛋 " + word) + "&locale=zh"))).containsExactly(recipe.at("/id"));
    }

    @Test
    void ingredientsAreIncludedAndExcludedInBothWays() {
        published(recipe("One " + word, "2 large eggs", "100 g plain flour"));
        published(recipe("Two " + word, "1 eggplant", "olive oil"));
        published(recipe("Three " + word, "1 aubergine", "oil of olives"));
        found(q(word), 3);

        assertThat(titles(search(q(word) + "&include=egg&match=exact"))).containsExactly("One " + word);
        assertThat(titles(search(q(word) + "&include=aubergines")))
                .containsExactlyInAnyOrder("Two " + word, "Three " + word);
        assertThat(titles(search(q(word) + "&include=aubergines&match=exact"))).containsExactly("Three " + word);
        assertThat(titles(search(q(word) + "&include=olive+oil&match=exact"))).containsExactly("Two " + word);
        assertThat(titles(search(q(word) + "&exclude=egg&exclude=aubergine"))).isEmpty();
        assertThat(titles(search(q(word) + "&exclude=egg&include=oil"))).hasSize(2);
    }

    @Test
    void facetsCountWhatTheFilterWouldFind() {
        for (int i = 0; i < 12; i++) {
            ObjectNode recipe = recipe("Dish " + i + " " + word);
            recipe.put("cuisine", i % 3 == 0 ? "Turkish" : "Polish").put("course", i % 2 == 0 ? "soup" : "main");
            recipe.put("difficulty", i % 4 == 0 ? "hard" : "easy")
                    .put("totalMinutes", 10 * i)
                    .put("servings", i + 1);
            recipe.putArray("tags").add(i % 2 == 0 ? "Éven" : "odd").add(i > 6 ? "late" : "early");
            published(recipe);
        }
        found(q(word), 12);

        for (String filters : List.of(
                "",
                "&cuisine=polish",
                "&tag=even",
                "&tag=early&course=soup&maxTotalMinutes=60",
                "&minServings=5&difficulty=easy")) {
            JsonNode facets = search(q(word) + filters + "&facets=true").json().path("facets");
            assertThat(facets.path("tags").size()).isPositive();
            facets.properties()
                    .forEach(facet -> facet.getValue().forEach(value -> {
                        String name = switch (facet.getKey()) {
                            case "tags" -> "tag";
                            case "totalMinutes" -> "maxTotalMinutes";
                            default -> facet.getKey();
                        };
                        String kept = name.equals("tag") ? filters : filters.replaceAll("&" + name + "=[^&]*", "");
                        String filter =
                                "&" + name + "=" + encoded(value.path("value").asText());
                        assertThat(search(q(word) + kept + filter)
                                        .json()
                                        .path("total")
                                        .asInt())
                                .as(filters + " and " + filter)
                                .isEqualTo(value.path("count").asInt());
                    }));
        }
        assertThat(titles(search(q(word) + "&sort=quickest&limit=2")))
                .containsExactly("Dish 0 " + word, "Dish 1 " + word);
        assertThat(titles(search(q(word) + "&sort=newest&limit=1"))).containsExactly("Dish 11 " + word);
        assertThat(search(q(word) + "&tag=Éven&match=exact".replace("É", encoded("É")))
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(6);
        assertThat(search(q(word) + "&tag=even&match=exact")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void highlightsAreEscaped() {
        published(recipe("<b>" + word + "</b> & <script>alert(1)</script>"));
        found(q(word), 1);

        assertThat(search(q(word) + "&highlights=true").at("/highlights/0/html"))
                .contains("<em>" + word + "</em>")
                .doesNotContain("<b>", "<script>")
                .contains("&lt;script&gt;");
    }

    @Test
    void pagesAreCompleteAndStableWhileOthersPublish() {
        Set<String> before = new HashSet<>();
        for (int i = 0; i < 15; i++) {
            before.add(
                    published(recipe("Page " + i + " " + word, i + " " + word)).at("/id"));
        }
        found(q(word), 15);

        List<String> seen = new ArrayList<>();
        Answer page = search(q(word) + "&limit=4");
        seen.addAll(ids(page));
        while (page.json().has("nextCursor")) {
            published(recipe(word + " " + word + " " + word, word));
            page = search(q(word) + "&limit=4&cursor=" + page.at("/nextCursor"));
            seen.addAll(ids(page));
        }

        assertThat(seen).doesNotHaveDuplicates().containsAll(before);
    }

    @Test
    void aCursorOfAnotherSearchIsRefused() {
        published(recipe("One " + word));
        published(recipe("Two " + word));
        found(q(word), 2);
        String cursor = search(q(word) + "&limit=1").at("/nextCursor");

        assertThat(Api.anonymous()
                        .get("/api/recipes/search?q=other&cursor=" + cursor)
                        .expect(400)
                        .problem())
                .isEqualTo("invalid-request");
        assertThat(Api.anonymous()
                        .get("/api/recipes?cursor=" + cursor)
                        .expect(400)
                        .problem())
                .isEqualTo("invalid-request");
    }

    @Test
    void suggestionsComeWhileSomebodyTypesAndBearAMistake() {
        published(recipe("Grandma's " + word, "1 " + word + "seed"));
        found(q(word), 1);

        assertThat(titles(suggest(word.substring(0, 7)))).containsExactly("Grandma's " + word);
        assertThat(titles(suggest("grandma " + word.substring(0, 5)))).contains("Grandma's " + word);
        assertThat(titles(suggest(word.substring(0, 6) + "x" + word.substring(7))))
                .contains("Grandma's " + word);
        assertThat(titles(suggest("?!"))).isEmpty();
    }

    private static Answer suggest(String typed) {
        return Api.anonymous().get("/api/recipes/suggest?" + q(typed)).expect(200);
    }
}
