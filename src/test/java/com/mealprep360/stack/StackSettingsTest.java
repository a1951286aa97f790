package com.mealprep360.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StackSettingsTest {

    private static final Path PROJECT = Path.of("/project");

    @Test
    void withoutAnySettingTheDefaultsHold() {
        StackSettings settings = read(Map.of(), Map.of());

        assertThat(settings.data()).isEqualTo(PROJECT.resolve(".data"));
        assertThat(settings.httpAddress()).isEqualTo("127.0.0.1");
        assertThat(settings.httpPort()).isEqualTo(8080);
        assertThat(settings.keycloakPort()).isEqualTo(8180);
        assertThat(settings.postgresPort()).isEqualTo(5432);
        assertThat(settings.openSearchPort()).isEqualTo(9200);
        assertThat(settings.databaseUrl()).isEmpty();
        assertThat(settings.issuer()).isEmpty();
        assertThat(settings.openSearchUrl()).isEmpty();
        assertThat(settings.reimportRealm()).isFalse();
    }

    @Test
    void everySettingCanComeFromTheEnvironment() {
        StackSettings settings = read(
                Map.of(),
                Map.of(
                        "MEALPREP360_DATA",
                        "/elsewhere",
                        "MEALPREP360_HTTP_ADDRESS",
                        "0.0.0.0",
                        "MEALPREP360_HTTP_PORT",
                        "1",
                        "MEALPREP360_KEYCLOAK_PORT",
                        "2",
                        "MEALPREP360_POSTGRES_PORT",
                        "3",
                        "MEALPREP360_OPENSEARCH_PORT",
                        "65535",
                        "DATABASE_URL",
                        "jdbc:postgresql://db/x",
                        "OIDC_ISSUER",
                        "https://id.example.com/realms/x",
                        "OPENSEARCH_URL",
                        "http://search:9200",
                        "MEALPREP360_REALM",
                        "reimport"));

        assertThat(settings.data()).isEqualTo(Path.of("/elsewhere"));
        assertThat(settings.httpAddress()).isEqualTo("0.0.0.0");
        assertThat(settings.httpPort()).isEqualTo(1);
        assertThat(settings.keycloakPort()).isEqualTo(2);
        assertThat(settings.postgresPort()).isEqualTo(3);
        assertThat(settings.openSearchPort()).isEqualTo(65535);
        assertThat(settings.databaseUrl()).contains("jdbc:postgresql://db/x");
        assertThat(settings.issuer()).contains(URI.create("https://id.example.com/realms/x"));
        assertThat(settings.openSearchUrl()).contains(URI.create("http://search:9200"));
        assertThat(settings.reimportRealm()).isTrue();
    }

    @Test
    void aSystemPropertyCountsBeforeTheEnvironment() {
        StackSettings settings = read(Map.of("mealprep360.http.port", "9090"), Map.of("MEALPREP360_HTTP_PORT", "7070"));

        assertThat(settings.httpPort()).isEqualTo(9090);
    }

    @Test
    void anEmptySettingIsNone() {
        assertThat(read(Map.of(), Map.of("DATABASE_URL", " ", "MEALPREP360_HTTP_PORT", "")))
                .isEqualTo(read(Map.of(), Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "8080 8081", "99999999999"})
    void aPortThatIsNoneIsRefusedByName(String port) {
        assertThatThrownBy(() -> read(Map.of("mealprep360.http.port", port), Map.of()))
                .isInstanceOf(StackFailure.class)
                .hasMessage("mealprep360.http.port must be a port from 1 to 65535, not \"" + port + "\".");
    }

    @Test
    void aDatabaseUrlThatIsNoJdbcUrlIsRefusedWithoutRepeatingItsPassword() {
        assertThatThrownBy(() -> read(Map.of(), Map.of("DATABASE_URL", "postgres://me:secret@db/x")))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("DATABASE_URL must look like jdbc:postgresql://")
                .hasMessageNotContaining("me:secret");
    }

    @Test
    void anIssuerThatIsNoAddressIsRefused() {
        assertThatThrownBy(() -> read(Map.of(), Map.of("OIDC_ISSUER", "localhost:8180")))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("OIDC_ISSUER");
    }

    @Test
    void aMisspeltReimportIsRefused() {
        assertThatThrownBy(() -> read(Map.of("mealprep360.realm", "re-import"), Map.of()))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("reimport");
    }

    private static StackSettings read(Map<String, String> properties, Map<String, String> environment) {
        return StackSettings.read(PROJECT, properties::get, environment::get);
    }
}
