package com.mealprep360.identity.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Await;
import com.mealprep360.support.Keycloak;
import com.mealprep360.support.LiveSocket;
import com.mealprep360.support.Person;
import com.mealprep360.support.Recipes;
import com.mealprep360.support.SecondNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Looking after accounts, in the real realm. */
class UsersIT {
    private static final String USERS = "/api/admin/users";
    private static final Duration AT_ONCE = Duration.ofSeconds(1);
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String WHY = "Zwei Warnungen – und weiter geworben.";

    private final Api admin = Api.user("admin");
    private final Person person = Person.registered();

    @Test
    void peopleAreFoundByWhatTheyAreCalled() {
        for (String text :
                List.of(person.username(), person.username().substring(5, 30), "PAT%20" + person.username())) {
            Answer found = admin.get(USERS + "?q=" + text).expect(200);
            assertThat(found.json().path("items").findValuesAsText("subject")).containsExactly(person.subject());
            assertThat(found.json().has("nextCursor")).isFalse();
        }
        Answer account = admin.get(at("")).expect(200);
        assertThat(account.at("/email")).isEqualTo(person.username() + "@example.com");
        assertThat(account.at("/emailVerified")).isEqualTo("true");
        assertThat(account.at("/canSignIn")).isEqualTo("true");
        assertThat(account.json().path("roles")).isEmpty();
        assertThat(account.json().path("secondFactors")).isEmpty();
    }

    @Test
    void aListIsGoneThroughInPages() {
        List<String> names = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = admin.get(USERS + "?q=example.com&limit=3" + cursor).expect(200);
            names.addAll(page.json().path("items").findValuesAsText("username"));
            cursor = page.json().has("nextCursor") ? "&cursor=" + page.at("/nextCursor") : "";
        } while (!cursor.isEmpty());

        assertThat(names).doesNotHaveDuplicates().contains("admin", "editor", "user", person.username());
        admin.get(USERS + "?q=other&cursor="
                        + admin.get(USERS + "?limit=1").expect(200).at("/nextCursor"))
                .onPurpose()
                .expect(400);
    }

    @Test
    void machinesAreNobody() {
        assertThat(admin.get(USERS + "?q=service-account").expect(200).json().path("items"))
                .isEmpty();
        String client = Keycloak.get("/clients?clientId=mealprep360-users")
                .get(0)
                .path("id")
                .asText();
        String machine = Keycloak.get("/clients/" + client + "/service-account-user")
                .path("id")
                .asText();
        for (String subject : List.of(machine, "nobody")) {
            assertThat(admin.get(USERS + "/" + subject).expect(404).problem()).isEqualTo("identity-user-not-found");
        }
    }

    @Test
    void aRoleThatIsGivenComesWithTheNextTokenAndIsGoneAtOnceWhenTaken() {
        assertThat(roles(admin.put(at("/roles/editor")).expect(200))).containsExactly("editor");
        Api editor = person.signedIn();
        editor.get("/api/redirects?limit=1").expect(200);
        SecondNode.anonymous()
                .bearing(editor.authorization().orElseThrow())
                .get("/api/redirects?limit=1")
                .expect(200);
        assertThat(roles(admin.put(at("/roles/editor")).expect(200))).containsExactly("editor");
        assertThat(found("role=editor&q=" + person.username())).containsExactly(person.subject());
        assertThat(found("role=moderator&q=" + person.username())).isEmpty();
        assertThat(found("role=editor")).contains(person.subject());

        assertThat(roles(admin.delete(at("/roles/editor")).expect(200))).isEmpty();

        assertThat(editor.get("/api/redirects?limit=1").expect(403).problem()).isEqualTo("forbidden");
        Await.until(
                AT_ONCE,
                () -> SecondNode.anonymous()
                        .bearing(editor.authorization().orElseThrow())
                        .get("/api/redirects?limit=1")
                        .send()
                        .status(),
                status -> status == 403);
        editor.get("/api/user").expect(200);
        admin.delete(at("/roles/editor")).expect(200);
        admin.put(at("/roles/premium")).expect(200);
        assertThat(roles(person.signedIn().get("/api/user").expect(200))).containsExactly("premium", "user");
        assertThat(trail()).contains("identity.role-granted.v1", "identity.role-revoked.v1");
    }

    @Test
    void whoIsSuspendedIsRefusedWithinASecondEverywhere() throws Exception {
        Api token = person.signedIn();
        Api elsewhere = SecondNode.anonymous().bearing(token.authorization().orElseThrow());
        elsewhere.get("/api/user").expect(200);
        Answer recipe = Recipes.saved(token);
        try (LiveSocket open = opened(Recipes.item(recipe) + "/presence/live", token)) {
            open.await(news -> news.has("people"));

            Answer suspended =
                    admin.post(at("/suspend")).json(Map.of("reason", WHY)).expect(200);

            assertThat(suspended.at("/suspension/reason")).isEqualTo(WHY);
            assertThat(suspended.at("/canSignIn")).isEqualTo("false");
            assertThat(open.closed()).isEqualTo(1008);
        }
        for (String path : List.of("/api/user", "/api/recipes?limit=1")) {
            Answer refused = token.get(path).expect(403);
            assertThat(refused.problem()).isEqualTo("suspended");
            assertThat(refused.at("/detail")).contains(WHY);
        }
        Await.until(AT_ONCE, () -> elsewhere.get("/api/user").send().status(), status -> status == 403);
        assertThatThrownBy(person::signedIn).hasMessageContaining("disabled");
        assertThat(found("suspended=true")).contains(person.subject());
        assertThat(found("suspended=true&q=" + person.username())).containsExactly(person.subject());
        assertThat(found("suspended=false&q=" + person.username())).isEmpty();
        admin.post(at("/suspend")).json(Map.of("reason", WHY)).expect(200);

        assertThat(admin.post(at("/reinstate")).expect(200).json().has("suspension"))
                .isFalse();

        person.signedIn().get("/api/user").expect(200);
        admin.post(at("/reinstate")).expect(200);
        assertThat(found("suspended=true")).doesNotContain(person.subject());
        JsonNode line =
                Await.until(SOON, () -> entries(), lines -> lines.size() > 1).get(1);
        assertThat(line.path("action").asText()).isEqualTo("identity.suspended.v1");
        assertThat(line.path("subject").asText()).isEqualTo("users/" + person.subject());
        assertThat(line.at("/facts/reason").asText()).isEqualTo(WHY);
        assertThat(trail()).containsExactly("identity.reinstated.v1", "identity.suspended.v1");
    }

    /** The trail knows people by pseudonyms, also those to whom something was done. */
    @Test
    void theTrailForgetsWhomItWasDoneTo() {
        admin.put(at("/roles/premium")).expect(200);
        Await.until(SOON, () -> trail(), lines -> !lines.isEmpty());

        admin.delete("/api/audit/people/" + person.subject()).expect(204);

        assertThat(trail()).isEmpty();
        Answer latest = admin.get("/api/audit?limit=100").expect(200);
        assertThat(latest.text()).contains("identity.role-granted.v1").doesNotContain(person.subject());
    }

    @Test
    void aSecondFactorIsForgotten() {
        Keycloak.replace(
                "/users/" + person.subject(),
                Map.of(
                        "credentials",
                        List.of(
                                Map.of(
                                        "type",
                                        "otp",
                                        "userLabel",
                                        "My phone",
                                        "secretData",
                                        "{\"value\": \"JBSWY3DPEHPK3PXP\"}",
                                        "credentialData",
                                        "{\"subType\": \"totp\", \"digits\": 6, \"period\": 30, \"algorithm\": \"HmacSHA1\"}"))));
        Answer before = admin.get(at("")).expect(200);
        assertThat(before.at("/secondFactors/0/kind")).isEqualTo("otp");
        assertThat(before.at("/secondFactors/0/label")).isEqualTo("My phone");

        Answer after = admin.delete(at("/second-factor")).expect(200);

        assertThat(after.json().path("secondFactors")).isEmpty();
        assertThat(Keycloak.get("/users/" + person.subject() + "/credentials").findValuesAsText("type"))
                .containsExactly("password");
        person.signedIn().get("/api/user").expect(200);
        Await.until(SOON, () -> trail(), List.of("identity.second-factor-reset.v1")::equals);
    }

    @Test
    void nobodyShutsThemselvesOut() {
        String own = USERS + "/" + admin.get("/api/user").expect(200).at("/subject");

        assertThat(admin.post(own + "/suspend")
                        .json(Map.of("reason", WHY))
                        .expect(409)
                        .problem())
                .isEqualTo("identity-not-yourself");
        assertThat(admin.delete(own + "/roles/admin").expect(409).problem()).isEqualTo("identity-not-yourself");
    }

    @Test
    void anotherAdminCanBeMadeAndUnmade() throws Exception {
        admin.put(at("/roles/admin")).expect(200);
        Api other = person.signedIn();
        other.get(USERS + "?limit=1").expect(200);
        try (LiveSocket dashboard = opened("/api/admin/live", other)) {
            dashboard.await(news -> news.has("health"));

            admin.delete(at("/roles/admin")).expect(200);

            Instant taken = Instant.now();
            assertThat(dashboard.closed()).isEqualTo(1008);
            assertThat(Duration.between(taken, Instant.now()))
                    .as("not with the next look at the token alone")
                    .isLessThan(Duration.ofSeconds(5));
        }
        other.get(USERS + "?limit=1").expect(403);
    }

    @Test
    void whatIsNoneIsRefused() {
        assertThat(admin.put(at("/roles/user")).onPurpose().expect(400).pointers())
                .containsExactly("#/path/role");
        assertThat(admin.post(at("/suspend"))
                        .onPurpose()
                        .json(Map.of("reason", "  "))
                        .expect(400)
                        .pointers())
                .containsExactly("/reason");
        admin.put(USERS + "/nobody/roles/editor").expect(404);
        admin.post(USERS + "/nobody/suspend").json(Map.of("reason", WHY)).expect(404);
        admin.delete(USERS + "/nobody/second-factor").expect(404);
    }

    @Test
    void withoutASecretAccountsAreNotLookedAfterAndTheNodeSaysWhy() {
        assertThat(SecondNode.user("admin")
                        .get(USERS)
                        .orUnavailable()
                        .expect(503)
                        .problem())
                .isEqualTo("identity-users-not-configured");
    }

    @Test
    void whatSomebodyMadeIsFoundByItsOwner() {
        Answer recipe = Recipes.saved(Api.user("editor2"));
        String owner = Api.user("editor2").get("/api/user").expect(200).at("/subject");

        Answer theirs = admin.get("/api/recipes/working?owner=" + owner).expect(200);

        assertThat(theirs.json().path("items").findValuesAsText("id")).contains(recipe.at("/id"));
        assertThat(admin.get("/api/recipes/working?owner=" + person.subject())
                        .expect(200)
                        .at("/total"))
                .isEqualTo("0");
        assertThat(admin.get("/api/blog/posts/working?owner=" + person.subject())
                        .expect(200)
                        .at("/total"))
                .isEqualTo("0");
    }

    private static LiveSocket opened(String path, Api by) {
        LiveSocket socket = LiveSocket.open(path);
        socket.send(
                "{\"token\": \"%s\"}".formatted(by.authorization().orElseThrow().substring("Bearer ".length())));
        return socket;
    }

    private String at(String rest) {
        return USERS + "/" + person.subject() + rest;
    }

    private List<String> found(String query) {
        return admin.get(USERS + "?limit=100&" + query)
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("subject");
    }

    private static List<String> roles(Answer account) {
        List<String> roles = new ArrayList<>();
        account.json().path("roles").forEach(role -> roles.add(role.asText()));
        return roles;
    }

    private JsonNode entries() {
        return admin.get("/api/audit?subject=users/" + person.subject())
                .expect(200)
                .json()
                .path("items");
    }

    private List<String> trail() {
        return entries().findValuesAsText("action");
    }
}
