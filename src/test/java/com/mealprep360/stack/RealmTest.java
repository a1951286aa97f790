package com.mealprep360.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class RealmTest {

    private static final Path PRODUCTION = Path.of("keycloak-realm/mealprep360.json");
    private static final Path OVERLAY = Path.of("keycloak-realm/development.json");

    @Test
    void theProductionRealmHasNoUsersButMachinesAndNoPasswordGrant() throws IOException {
        JsonNode realm = new ObjectMapper().readTree(PRODUCTION.toFile());

        assertThat(realm.get("users"))
                .hasSize(1)
                .allSatisfy(
                        user -> assertThat(user.has("serviceAccountClientId")).isTrue());
        assertThat(realm.get("clients"))
                .allSatisfy(client -> assertThat(
                                client.get("directAccessGrantsEnabled").booleanValue())
                        .isFalse());
    }

    @Test
    void theProductionRealmHoldsNoSecret() throws IOException {
        JsonNode realm = new ObjectMapper().readTree(PRODUCTION.toFile());

        assertThat(realm.findValuesAsText("secret")).isNotEmpty().allMatch(text -> text.startsWith("${"));
        assertThat(realm.findValuesAsText("password")).allMatch(text -> text.startsWith("${"));
    }

    @Test
    void everyPublicClientOfTheProductionRealmUsesPkce() throws IOException {
        JsonNode realm = new ObjectMapper().readTree(PRODUCTION.toFile());

        List<JsonNode> open = stream(realm.get("clients"))
                .filter(c -> c.get("publicClient").booleanValue())
                .toList();
        assertThat(open)
                .hasSize(3)
                .allSatisfy(client -> assertThat(client.at("/attributes/pkce.code.challenge.method")
                                .textValue())
                        .isEqualTo("S256"));
    }

    @Test
    void everyClientOfTheApiNamesTheScopesWithoutWhichATokenHasNoSubjectAndNoRoles() throws IOException {
        JsonNode realm =
                new ObjectMapper().readTree(Realm.of(PRODUCTION, OVERLAY).json());

        assertThat(stream(realm.get("clients")).filter(client -> client.has("protocolMappers")))
                .hasSize(5)
                .allSatisfy(client -> assertThat(
                                stream(client.get("defaultClientScopes")).map(JsonNode::textValue))
                        .contains("basic", "roles", "profile", "email", "microprofile-jwt"));
    }

    /** What else it would need to be dangerous in the realm, and not only to its people, it does not have. */
    @Test
    void whoLooksAfterAccountsHasFewRightsAndIsNobodyInTheApi() throws IOException {
        JsonNode realm = new ObjectMapper().readTree(PRODUCTION.toFile());

        JsonNode account = realm.get("users").get(0);
        assertThat(stream(account.at("/clientRoles/realm-management")).map(JsonNode::textValue))
                .containsExactly("view-users", "manage-users", "view-realm");
        assertThat(account.get("realmRoles")).isEmpty();
        JsonNode client = stream(realm.get("clients"))
                .filter(one -> one.get("clientId").textValue().equals("mealprep360-users"))
                .findFirst()
                .orElseThrow();
        assertThat(client.get("fullScopeAllowed").booleanValue()).isFalse();
        assertThat(client.has("protocolMappers")).isFalse();
    }

    @Test
    void theOverlayAddsTheDemoUsersAndTheirClient() throws IOException {
        JsonNode realm =
                new ObjectMapper().readTree(Realm.of(PRODUCTION, OVERLAY).json());

        assertThat(realm.get("users").findValuesAsText("username"))
                .containsExactly(
                        "service-account-mealprep360-users",
                        "user",
                        "user2",
                        "premium",
                        "editor",
                        "editor2",
                        "moderator",
                        "admin");
        assertThat(realm.get("clients").findValuesAsText("clientId")).contains("mealprep360-cli", "mealprep360-docs");
        assertThat(realm.get("verifyEmail").booleanValue()).isFalse();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
