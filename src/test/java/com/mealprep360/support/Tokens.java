package com.mealprep360.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.stack.TestStack;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Tokens of the demo users, kept for this JVM: a sign-in costs Keycloak a tenth of a second of password hashing. */
public final class Tokens {
    private static final Duration REST = Duration.ofSeconds(60);
    private static final Map<String, Granted> KNOWN = new HashMap<>();

    private Tokens() {}

    /** What the realm gave, and when it is too old to begin a call with. */
    private record Granted(String accessToken, Instant staleAt) {}

    /** An access token of a demo user that is good for another minute at least. */
    public static synchronized String of(String user) {
        Granted granted = KNOWN.get(user);
        if (granted == null || Instant.now().isAfter(granted.staleAt())) {
            JsonNode answer = signIn(user);
            Instant stale = Instant.now()
                    .plusSeconds(answer.path("expires_in").asLong())
                    .minus(REST);
            granted = new Granted(answer.path("access_token").asText(), stale);
            KNOWN.put(user, granted);
        }
        return granted.accessToken();
    }

    /** A new sign-in: what the realm's token endpoint answers, with access, refresh and ID token. */
    public static JsonNode signIn(String user) {
        return Keycloak.tokens(
                TestStack.shared().issuer(),
                Map.of(
                        "grant_type", "password",
                        "client_id", "mealprep360-cli",
                        "scope", "openid",
                        "username", user,
                        "password", "mealprep360"));
    }
}
