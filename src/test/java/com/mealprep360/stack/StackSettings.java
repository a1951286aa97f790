package com.mealprep360.stack;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be set about a run. A setting is a system property ({@code -Dmealprep360.http.port=9090}) or else
 * an environment variable of the same words ({@code MEALPREP360_HTTP_PORT=9090}).
 *
 * @param data the folder that keeps data, logs and process notes ({@code mealprep360.data}, default {@code .data})
 * @param httpAddress where the platform listens ({@code mealprep360.http.address}, default loopback alone)
 * @param httpPort the platform's port ({@code mealprep360.http.port}, default 8080)
 * @param keycloakPort ({@code mealprep360.keycloak.port}, default 8180)
 * @param postgresPort ({@code mealprep360.postgres.port}, default 5432)
 * @param openSearchPort ({@code mealprep360.opensearch.port}, default 9200)
 * @param databaseUrl a PostgreSQL of one's own, a JDBC URL with {@code user} and {@code password} ({@code DATABASE_URL})
 * @param issuer an identity provider of one's own ({@code OIDC_ISSUER})
 * @param openSearchUrl an OpenSearch of one's own ({@code OPENSEARCH_URL})
 * @param reimportRealm drop Keycloak's database and import the realm anew ({@code mealprep360.realm=reimport})
 */
public record StackSettings(
        Path data,
        String httpAddress,
        int httpPort,
        int keycloakPort,
        int postgresPort,
        int openSearchPort,
        Optional<String> databaseUrl,
        Optional<URI> issuer,
        Optional<URI> openSearchUrl,
        boolean reimportRealm) {

    static final int HTTP_PORT = 8080;
    static final int KEYCLOAK_PORT = 8180;

    /**
     * Reads the settings of this process.
     *
     * @param project the folder that a relative data folder is taken from
     * @throws StackFailure if a value cannot be used
     */
    static StackSettings of(Path project) {
        return read(project, System::getProperty, System::getenv);
    }

    /** Where a run with these settings serves the platform. */
    URI platformUri() {
        return URI.create("http://localhost:" + httpPort);
    }

    /** The database that a run with these settings works on, a JDBC address. */
    String ownDatabaseUrl() {
        return databaseUrl.orElseGet(() -> PostgreSql.jdbcUrl(postgresPort, "mealprep360"));
    }

    /** The realm whose tokens a run with these settings accepts. */
    URI issuerUri() {
        return issuer.orElseGet(() -> Keycloak.issuer(keycloakPort));
    }

    static StackSettings read(
            Path project,
            Function<String, @Nullable String> properties,
            Function<String, @Nullable String> environment) {
        Lookup lookup = new Lookup(properties, environment);
        return new StackSettings(
                project.resolve(lookup.text("mealprep360.data").orElse(".data")).normalize(),
                lookup.text("mealprep360.http.address").orElse("127.0.0.1"),
                lookup.port("mealprep360.http.port", HTTP_PORT),
                lookup.port("mealprep360.keycloak.port", KEYCLOAK_PORT),
                lookup.port("mealprep360.postgres.port", 5432),
                lookup.port("mealprep360.opensearch.port", 9200),
                lookup.text("database.url").map(StackSettings::jdbc),
                lookup.text("oidc.issuer").map(text -> http("OIDC_ISSUER", text)),
                lookup.text("opensearch.url").map(text -> http("OPENSEARCH_URL", text)),
                lookup.text("mealprep360.realm").map(StackSettings::reimport).orElse(false));
    }

    private static String jdbc(String text) {
        if (!text.startsWith("jdbc:postgresql://")) {
            throw new StackFailure(
                    "DATABASE_URL must look like " + "jdbc:postgresql://host:5432/database?user=name&password=secret.");
        }
        return text;
    }

    private static URI http(String name, String text) {
        if (!text.matches("https?://[^/\\s]+\\S*")) {
            throw new StackFailure(name + " must be an http:// or https:// address, not \"" + text + "\".");
        }
        return URI.create(text);
    }

    private static boolean reimport(String text) {
        if (!text.equals("reimport")) {
            throw new StackFailure("mealprep360.realm knows only the value \"reimport\", not \"" + text + "\".");
        }
        return true;
    }

    private record Lookup(
            Function<String, @Nullable String> properties, Function<String, @Nullable String> environment) {

        Optional<String> text(String name) {
            String variable = name.toUpperCase(Locale.ROOT).replace('.', '_');
            return Optional.ofNullable(properties.apply(name))
                    .or(() -> Optional.ofNullable(environment.apply(variable)))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty());
        }

        int port(String name, int otherwise) {
            String text = text(name).orElse(String.valueOf(otherwise));
            if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65_535) {
                throw new StackFailure(name + " must be a port from 1 to 65535, not \"" + text + "\".");
            }
            return Integer.parseInt(text);
        }
    }
}
