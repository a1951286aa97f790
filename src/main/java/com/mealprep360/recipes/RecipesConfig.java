package com.mealprep360.recipes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The room's configuration; each key stands with its default in {@code microprofile-config.properties}. */
@ApplicationScoped
class RecipesConfig {
    private static final long MEBIBYTE = 1_048_576;

    @Inject
    @ConfigProperty(name = "mealprep360.recipes.memory-mebibytes")
    int memoryMebibytes;

    /** How much of the heap published recipes and pages of lists may take on this node. */
    long memoryBytes() {
        return memoryMebibytes * MEBIBYTE;
    }
}
