package com.mealprep360.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The room's configuration; each key stands with its default in {@code microprofile-config.properties}. */
@ApplicationScoped
public class IdentityConfig {
    @Inject
    @ConfigProperty(name = "OIDC_ISSUER")
    String issuer;

    @Inject
    @ConfigProperty(name = "mealprep360.identity.audience")
    String audience;

    @Inject
    @ConfigProperty(name = "mealprep360.identity.jwks-url")
    Optional<URI> jwksUrl;

    @Inject
    @ConfigProperty(name = "mealprep360.identity.key-lifetime")
    Duration keyLifetime;

    /** The realm, exactly as tokens name it in {@code iss}. */
    public String issuer() {
        return issuer;
    }

    String audience() {
        return audience;
    }

    URI jwksUrl() {
        return jwksUrl.orElseGet(() -> URI.create(issuer + "/protocol/openid-connect/certs"));
    }

    Duration keyLifetime() {
        return keyLifetime;
    }
}
