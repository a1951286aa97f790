package com.mealprep360.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The realm as Keycloak understood it. */
class RealmIT {

    private static final Set<String> ROLES = Set.of("user", "premium", "editor", "moderator", "admin");

    private final Keycloak keycloak = TestStack.shared().keycloak();
    private final Realms realms = new Realms(keycloak.uri());

    @ParameterizedTest
    @CsvSource({
        "user,      user",
        "user2,     user",
        "premium,   user premium",
        "editor,    user editor",
        "editor2,   user editor",
        "moderator, user moderator",
        "admin,     user premium editor moderator admin"
    })
    void aDemoUserGetsATokenForTheApiWithTheirRoles(String name, String roles) throws Exception {
        JsonNode claims = Realms.claims(signedIn(name));

        assertThat(claims.get("iss").textValue()).isEqualTo(TestStack.shared().issuer());
        assertThat(values(claims.get("aud"))).contains("mealprep360-api");
        assertThat(claims.get("sub").textValue()).hasSize(36);
        assertThat(claims.get("email").textValue()).isEqualTo(name + "@example.com");
        assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(300);
        Set<String> groups = values(claims.get("groups"));
        groups.retainAll(ROLES);
        assertThat(groups).containsExactlyInAnyOrder(roles.split(" "));
    }

    @Test
    void aRefreshTokenCountsOnce() throws Exception {
        String refresh = signedIn("user").get("refresh_token").textValue();
        Map<String, String> form =
                Map.of("grant_type", "refresh_token", "client_id", "mealprep360-cli", "refresh_token", refresh);

        assertThat(realms.token(Keycloak.REALM, form).has("access_token")).isTrue();
        assertThat(realms.token(Keycloak.REALM, form).path("error").textValue()).isEqualTo("invalid_grant");
    }

    @Test
    void aServiceSignsInWithItsSecretAndNotWithout() throws Exception {
        Map<String, String> form = Map.of("grant_type", "client_credentials", "client_id", "mealprep360-service");

        assertThat(realms.token(Keycloak.REALM, form).has("access_token")).isFalse();
        JsonNode tokens = realms.token(
                Keycloak.REALM,
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        "mealprep360-service",
                        "client_secret",
                        "mealprep360"));
        assertThat(values(Realms.claims(tokens).get("aud"))).contains("mealprep360-api");
    }

    @Test
    void whoRegistersIsAUserAndNoMore() throws Exception {
        String id = createUser(Keycloak.REALM, "newcomer");

        JsonNode roles = realms.admin("GET", "/mealprep360/users/" + id + "/role-mappings/realm/composite", null);

        assertThat(roles.findValuesAsText("name"))
                .contains("user")
                .doesNotContain("premium", "editor", "moderator", "admin");
    }

    @ParameterizedTest
    @CsvSource({"mealprep360-admin", "mealprep360-web", "mealprep360-docs"})
    void aPublicClientIsRefusedWithoutPkce(String client) throws Exception {
        HttpResponse<String> answer = new BrowserSignIn(
                        keycloak.issuer(),
                        Map.of(
                                "client_id",
                                client,
                                "response_type",
                                "code",
                                "scope",
                                "openid",
                                "redirect_uri",
                                "http://localhost:9999/back"))
                .open();

        assertThat(answer.headers().firstValue("location").orElse(""))
                .contains("error=invalid_request", "code_challenge");
    }

    @Test
    void inProductionStaffMustSetUpAOneTimePasswordAndOthersNeedNot() throws Exception {
        try (ProductionRealm production = ProductionRealm.importedInto(keycloak)) {
            String staff = createUser(ProductionRealm.NAME, "staff");
            createUser(ProductionRealm.NAME, "cook");
            JsonNode moderator = realms.admin("GET", "/" + ProductionRealm.NAME + "/roles/moderator", null);
            realms.admin(
                    "POST",
                    "/" + ProductionRealm.NAME + "/users/" + staff + "/role-mappings/realm",
                    List.of(moderator));

            assertThat(fromTheReference(production.issuer())
                            .signIn("cook", PASSWORD)
                            .headers()
                            .firstValue("location")
                            .orElse(""))
                    .startsWith("http://localhost:8080/api/docs")
                    .contains("code=");
            assertThat(fromTheReference(production.issuer())
                            .signIn("staff", PASSWORD)
                            .body())
                    .contains("kc-totp-settings-form");
        }
    }

    private static final String PASSWORD = "correct horse battery staple";

    private static BrowserSignIn fromTheReference(URI issuer) {
        return BrowserSignIn.withPkce(issuer, "mealprep360-docs", "http://localhost:8080/api/docs");
    }

    private String createUser(String realm, String name) throws IOException, InterruptedException {
        realms.admin(
                "POST",
                "/" + realm + "/users",
                Map.of(
                        "username",
                        name,
                        "enabled",
                        true,
                        "email",
                        name + "@example.org",
                        "emailVerified",
                        true,
                        "firstName",
                        "A",
                        "lastName",
                        "B",
                        "credentials",
                        List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false))));
        return realms.admin("GET", "/" + realm + "/users?exact=true&username=" + name, null)
                .get(0)
                .get("id")
                .textValue();
    }

    private JsonNode signedIn(String name) throws IOException, InterruptedException {
        return realms.token(
                Keycloak.REALM,
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "mealprep360-cli",
                        "username",
                        name,
                        "password",
                        "mealprep360"));
    }

    private static Set<String> values(JsonNode oneOrMany) {
        Set<String> values = new TreeSet<>();
        if (oneOrMany.isArray()) {
            oneOrMany.forEach(value -> values.add(value.textValue()));
        } else {
            values.add(oneOrMany.textValue());
        }
        return values;
    }
}
