package com.mealprep360.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Database;
import com.mealprep360.support.Together;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What users say of themselves and how they eat. */
class UserIT {
    private static final String USER = "/api/user";
    private static final String PREFERENCES = "/api/user/preferences";
    private static final String VIEWS = "/api/user/views";

    private final Api user = Api.user("user2");

    @Test
    void theProfileIsReadAsItWasWritten() {
        Answer before = user.get(USER).expect(200);

        Answer written = put(USER, Map.of("displayName", "Ünal <b>🍲</b>", "about", "I cook.\nI wash up."));

        assertThat(written.etag()).isNotEqualTo(before.etag());
        Answer read = user.get(USER).expect(200);
        assertThat(read.etag()).isEqualTo(written.etag());
        assertThat(read.json()).isEqualTo(written.json());
        assertThat(read.at("/displayName")).isEqualTo("Ünal <b>🍲</b>");
        assertThat(read.at("/about")).isEqualTo("I cook.\nI wash up.");
        assertThat(read.header("Cache-Control")).hasValue("no-store");
    }

    @Test
    void othersSeeTheNameThatOneSaysOrSignsInWith() {
        String moderator = Api.user("moderator").get(USER).expect(200).at("/subject");
        Database.shared()
                .useHandle(handle ->
                        handle.execute("UPDATE identity.profile SET display_name = NULL WHERE subject = ?", moderator));
        put(USER, Map.of("displayName", "Ünal"));
        String named = user.get(USER).expect(200).at("/subject");

        Answer people = Api.user("editor")
                .get("/api/people?subject=%s&subject=%s&subject=nobody".formatted(moderator, named))
                .expect(200);

        assertThat(people.json().path("items").findValuesAsText("name")).containsExactlyInAnyOrder("moderator", "Ünal");
        user.get("/api/people").onPurpose().expect(400);
        Api.anonymous().get("/api/people?subject=" + named).onPurpose().expect(401);
    }

    @Test
    void nameMailAndRolesComeFromTheRealm() {
        Answer read = user.get(USER).expect(200);

        assertThat(read.at("/username")).isEqualTo("user2");
        assertThat(read.at("/email")).isEqualTo("user2@example.com");
        assertThat(read.json().path("roles")).isEqualTo(Json.MAPPER.valueToTree(List.of("user")));
    }

    @Test
    void whatTheRealmKeepsCannotBeChangedHere() {
        Answer refused = refusedPut(
                USER,
                Map.of("displayName", "Ulf", "email", "other@example.com", "roles", List.of("admin"), "subject", "x"));

        assertThat(refused.problem()).isEqualTo("invalid-request");
        assertThat(refused.pointers()).containsExactlyInAnyOrder("/email", "/roles", "/subject");
        assertThat(refused.text()).doesNotContain("other@example.com");
        assertThat(user.get(USER).send().at("/email")).isEqualTo("user2@example.com");
    }

    @Test
    void aFieldLeftOutIsNoLongerThere() {
        put(USER, Map.of("displayName", "Ulf", "about", "Gone soon"));

        assertThat(put(USER, Map.of("displayName", "Ulf")).json().has("about")).isFalse();
    }

    @Test
    void aNameIsNeeded() {
        assertThat(refusedPut(USER, Map.of("about", "Nobody")).pointers()).containsExactly("/displayName");
        assertThat(refusedPut(USER, Map.of("displayName", "")).pointers()).containsExactly("/displayName");
        assertThat(refusedPut(USER, Map.of("displayName", "x".repeat(81), "about", "x".repeat(1001)))
                        .pointers())
                .containsExactly("/about", "/displayName");
    }

    @Test
    void preferencesAreReadAsTheyWereWritten() {
        ObjectNode all = Json.object("""
        {"diets": ["vegetarian", "nutFree"], "allergies": ["peanuts", "treeNuts"], "dislikes": ["coriander", "Rosenkohl 🥬"],
         "householdSize": 4, "servingSize": 1.25, "units": "imperial", "locale": "de-AT", "timeZone": "Europe/Vienna"}
        """);

        Answer written = put(PREFERENCES, all);

        assertThat(written.json()).isEqualTo(all);
        Answer read = user.get(PREFERENCES).expect(200);
        assertThat(read.json()).isEqualTo(all);
        assertThat(read.etag()).isEqualTo(written.etag());
        JsonNode fewer = put(PREFERENCES, Map.of("units", "us")).json();
        assertThat(fewer).isEqualTo(Json.object("{\"units\": \"us\"}"));
    }

    @Test
    void viewsAreKeptInTheirOrder() {
        assertThat(Api.user("premium").get(VIEWS).expect(200).json()).isEqualTo(Json.object("{\"items\": []}"));
        ObjectNode two = Json.object("""
        {"items": [
          {"type": "recipes", "name": "Winter 🍲", "parameters": {"tag": "winter", "sort": "-title"}},
          {"type": "blog", "name": "Winter 🍲", "parameters": {}}]}
        """);

        assertThat(put(VIEWS, two).json()).isEqualTo(two);
        assertThat(user.get(VIEWS).expect(200).json()).isEqualTo(two);
        assertThat(put(VIEWS, Json.object("{\"items\": []}")).json().path("items"))
                .isEmpty();
    }

    @Test
    void eachFaultOfViewsIsNamed() {
        assertThat(refusedPut(VIEWS, Json.object("""
        {"items": [
          {"type": "recipes", "name": "", "parameters": {}},
          {"type": "recipes", "parameters": {}, "colour": "red"},
          {"type": "recipes", "name": "Long", "parameters": {"tag": "%s"}}]}
        """.formatted("x".repeat(201))))
                        .pointers())
                .containsExactlyInAnyOrder(
                        "/items/0/name", "/items/1/colour", "/items/1/name", "/items/2/parameters/tag");
        assertThat(refusedPut(VIEWS, Json.object("""
        {"items": [
          {"type": "recipes", "name": "Mine", "parameters": {}},
          {"type": "blog", "name": "Mine", "parameters": {}},
          {"type": "recipes", "name": "Mine", "parameters": {"mine": "true"}}]}
        """)).pointers()).containsExactly("/items/2/name");
    }

    @Test
    void everyoneHasTheirOwn() {
        put(PREFERENCES, Map.of("householdSize", 37));

        assertThat(Api.user("moderator").get(PREFERENCES).expect(200).at("/householdSize"))
                .isNotEqualTo("37");
    }

    @Test
    void eachFaultOfThePreferencesIsNamed() {
        Answer refused = refusedPut(PREFERENCES, Json.object("""
        {"diets": ["carnivore"], "allergies": ["peanuts", "peanuts"], "dislikes": ["", "x"], "householdSize": 0,
         "servingSize": 0.3, "units": "si", "locale": "e", "colour": "red"}
        """));

        assertThat(refused.pointers())
                .containsExactlyInAnyOrder(
                        "/diets/0",
                        "/allergies",
                        "/dislikes/0",
                        "/householdSize",
                        "/servingSize",
                        "/units",
                        "/locale",
                        "/colour");
        assertThat(refused.text()).doesNotContain("carnivore").doesNotContain("0.3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Nowhere", "europe/berlin", "+01:00", "Z", ""})
    void aTimeZoneIsOneOfTheDatabase(String zone) {
        Answer refused = user.put(PREFERENCES)
                .ifMatch(user.get(PREFERENCES).expect(200).etag())
                .json(Map.of("timeZone", zone))
                .expect(400);

        assertThat(refused.pointers()).containsExactly("/timeZone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"servingSize\": 1e999999999}",
                "{\"servingSize\": 1e-999999999}",
                "{\"householdSize\": 1e999999999}"
            })
    void aNumberBeyondAllBoundsIsRefusedAtOnce(String preferences) {
        long began = System.nanoTime();

        Answer refused = user.put(PREFERENCES)
                .ifMatch("\"0\"")
                .json(preferences)
                .onPurpose()
                .expect(400);

        assertThat(refused.pointers()).isNotEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
      /api/user             | {"displayName": "Ulf"}
      /api/user/preferences | {"units": "metric"}
      /api/user/views       | {"items": []}
      """)
    void nobodysChangeIsOverwritten(String path, String body) {
        String before = user.get(path).expect(200).etag();
        put(path, Json.object(body));

        Answer stale = user.put(path).ifMatch(before).json(body).expect(412);
        Answer missing = user.put(path).json(body).expect(428);

        assertThat(stale.problem()).isEqualTo("stale");
        assertThat(stale.at("/see")).isEqualTo(path);
        assertThat(missing.problem()).isEqualTo("precondition-required");
        assertThat(missing.at("/see")).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"foreign\"", "unquoted"})
    void whatIsNotTheETagThatWasReadIsStale(String tag) {
        user.put(USER).ifMatch(tag).json(Map.of("displayName", "Ulf")).expect(412);
    }

    @Test
    void aWeakETagGuardsNothing() {
        String etag = user.get(USER).expect(200).etag();

        user.put(USER).ifMatch("W/" + etag).json(Map.of("displayName", "Ulf")).expect(412);
    }

    @Test
    void ofManyAtOnceOneWins() {
        String etag = user.get(USER).expect(200).etag();

        List<Answer> answers = Together.call(
                8,
                i -> user.put(USER)
                        .ifMatch(etag)
                        .json(Map.of("displayName", "Ulf " + i))
                        .send());

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).containsOnly(200, 412);
    }

    @Test
    void colleaguesWhoMayReviewAreFoundByName() {
        Api editor = Api.user("editor");
        editor.get(USER).expect(200);
        Api.user("editor2").get(USER).expect(200);
        user.get(USER).expect(200);

        JsonNode all = editor.get("/api/people/reviewers").expect(200).json().path("items");
        JsonNode found =
                editor.get("/api/people/reviewers?name=R2").expect(200).json().path("items");

        assertThat(all.findValuesAsText("name")).contains("editor2").doesNotContain("user");
        assertThat(all.findValuesAsText("subject")).doesNotHaveDuplicates();
        assertThat(found.findValuesAsText("name")).containsExactly("editor2");
        assertThat(found.get(0).properties()).extracting(Map.Entry::getKey).containsOnly("subject", "name");
    }

    private Answer put(String path, Object body) {
        return user.put(path)
                .ifMatch(user.get(path).expect(200).etag())
                .json(body)
                .expect(200);
    }

    private Answer refusedPut(String path, Object body) {
        return user.put(path)
                .ifMatch(user.get(path).expect(200).etag())
                .json(body)
                .onPurpose()
                .expect(400);
    }
}
