package com.mealprep360.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The room's configuration; each key stands with its default in {@code microprofile-config.properties}. */
@ApplicationScoped
class EditorialConfig {
    @Inject
    @ConfigProperty(name = "mealprep360.editorial.locales")
    List<String> locales;

    @Inject
    @ConfigProperty(name = "mealprep360.editorial.approval-required")
    Optional<String[]> approvalRequired;

    /** The locales of content (BCP 47); the first is the default. */
    List<String> locales() {
        return locales;
    }

    /** Whether content of the type is published only after another person has approved it. */
    boolean isApprovalRequired(String type) {
        return List.of(approvalRequired.orElse(new String[0])).contains(type);
    }
}
