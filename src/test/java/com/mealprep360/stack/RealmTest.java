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
    void theProductionRealmHasNoUsersAndNoPasswordGrant() throws IOException {
        JsonNode realm = new ObjectMapper().readTree(PRODUCTION.toFile());

        assertThat(realm.has("users")).isFalse();
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
    void everyClientNamesTheScopesWithoutWhichATokenHasNoSubjectAndNoRoles() throws IOException {
        JsonNode realm =
                new ObjectMapper().readTree(Realm.of(PRODUCTION, OVERLAY).json());

        assertThat(realm.get("clients").findValues("defaultClientScopes"))
                .hasSize(5)
                .allSatisfy(scopes -> assertThat(stream(scopes).map(JsonNode::textValue))
                        .contains("basic", "roles", "profile", "email", "microprofile-jwt"));
    }

    @Test
    void theOverlayAddsTheDemoUsersAndTheirClient() throws IOException {
        JsonNode realm =
                new ObjectMapper().readTree(Realm.of(PRODUCTION, OVERLAY).json());

        assertThat(realm.get("users").findValuesAsText("username"))
                .containsExactly("user", "user2", "premium", "editor", "editor2", "moderator", "admin");
        assertThat(realm.get("clients").findValuesAsText("clientId")).contains("mealprep360-cli", "mealprep360-docs");
        assertThat(realm.get("verifyEmail").booleanValue()).isFalse();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
