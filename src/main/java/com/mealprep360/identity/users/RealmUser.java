package com.mealprep360.identity.users;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as the realm keeps it.
 *
 * @param machine whether it is the service account of a client, and nobody's
 */
record RealmUser(
        String subject,
        String username,
        @Nullable String email,
        boolean emailVerified,
        @Nullable String firstName,
        @Nullable String lastName,
        boolean enabled,
        @Nullable Instant createdAt,
        boolean machine) {
    /** What Keycloak begins the name of every service account with. */
    private static final String MACHINE = "service-account-";

    static RealmUser of(JsonNode account) {
        String username = account.path("username").asText();
        return new RealmUser(
                account.path("id").asText(),
                username,
                account.path("email").asText(null),
                account.path("emailVerified").asBoolean(),
                account.path("firstName").asText(null),
                account.path("lastName").asText(null),
                account.path("enabled").asBoolean(),
                account.hasNonNull("createdTimestamp")
                        ? Instant.ofEpochMilli(account.path("createdTimestamp").asLong())
                        : null,
                account.has("serviceAccountClientId") || username.startsWith(MACHINE));
    }
}
