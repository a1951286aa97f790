package com.mealprep360.identity;

import com.mealprep360.kernel.health.Asking;
import com.mealprep360.kernel.health.Dependency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;

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
        return "Tokens that were issued go on working; nobody can sign in.";
    }

    @Override
    public void call() throws IOException, InterruptedException {
        Asking.forSuccess(config.jwksUrl());
    }
}
