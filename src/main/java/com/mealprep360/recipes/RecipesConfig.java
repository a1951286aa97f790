package com.mealprep360.recipes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The room's configuration; each key stands with its default in {@code microprofile-config.properties}. */
@ApplicationScoped
class RecipesConfig {
    @Inject
    @ConfigProperty(name = "mealprep360.recipes.memory-mebibytes")
    int memoryMebibytes;

    /** How much of the heap published recipes and pages of lists may take on this node, in MiB. */
    int memoryMebibytes() {
        return memoryMebibytes;
    }
}
