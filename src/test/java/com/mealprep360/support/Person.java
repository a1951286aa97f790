package com.mealprep360.support;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody of a test's own in the realm, so that what is done to their account disturbs nobody. */
public record Person(String subject, String username) {

    /** Registers them; their password is that of the demo users. */
    public static Person registered() {
        String name = "p" + UUID.randomUUID().toString().replace("-", "");
        String subject = Keycloak.create(
                "/users",
                Map.of(
                        "username",
                        name,
                        "email",
                        name + "@example.com",
                        "emailVerified",
                        true,
                        "firstName",
                        "Pat",
                        "lastName",
                        "Test",
                        "enabled",
                        true,
                        "credentials",
                        List.of(Map.of("type", "password", "value", "mealprep360", "temporary", false))));
        return new Person(subject, name);
    }

    /** The shared node, called by them with a token of this moment. */
    public Api signedIn() {
        return Api.anonymous()
                .bearing(
                        "Bearer " + Tokens.signIn(username).path("access_token").asText());
    }
}
