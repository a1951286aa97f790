package com.mealprep360.identity;

import com.mealprep360.kernel.health.Dependency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;

/** Whether the realm can be reached. */
@ApplicationScoped
class KeycloakDependency implements Dependency {
    @Inject
    IdentityConfig config;

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public String withoutIt() {
        return "Tokens that were issued go on working; nobody can sign in, and accounts cannot be looked after.";
    }

    @Override
    public Optional<URI> address() {
        return Optional.of(config.jwksUrl());
    }
}
