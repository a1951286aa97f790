package com.mealprep360.identity.users;

import com.mealprep360.identity.IdentityConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the platform signs in to look after accounts; each key stands in {@code microprofile-config.properties}. */
@ApplicationScoped
class UsersConfig {
    @Inject
    IdentityConfig identity;

    @Inject
    @ConfigProperty(name = "mealprep360.identity.users.client")
    String client;

    @Inject
    @ConfigProperty(name = "mealprep360.identity.users.secret")
    Optional<String> secret;

    @Inject
    @ConfigProperty(name = "mealprep360.identity.users.realm-url")
    Optional<URI> realmUrl;

    String client() {
        return client;
    }

    /** Empty where accounts are not looked after. */
    Optional<String> secret() {
        return secret;
    }

    /** Where a service account gets its token. */
    URI tokens() {
        return URI.create(realm() + "/protocol/openid-connect/token");
    }

    /** Where Keycloak is asked about the realm: {@code …/admin/realms/<name>} for {@code …/realms/<name>}. */
    String administration() {
        return realm().replaceFirst("/realms/([^/]+)$", "/admin/realms/$1");
    }

    private String realm() {
        return realmUrl.map(URI::toString).orElseGet(identity::issuer).replaceFirst("/+$", "");
    }
}
