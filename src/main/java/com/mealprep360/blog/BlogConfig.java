package com.mealprep360.blog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The room's configuration; each key stands with its default in {@code microprofile-config.properties}. */
@ApplicationScoped
class BlogConfig {
    private static final long MEBIBYTE = 1_048_576;

    @Inject
    @ConfigProperty(name = "mealprep360.blog.memory-mebibytes")
    int memoryMebibytes;

    @Inject
    @ConfigProperty(name = "mealprep360.blog.page")
    String page;

    /** Where the website shows one: an address, or a path of the site, with places for the slug and the locale. */
    String page() {
        return page;
    }

    /** How much of the heap published posts and pages of lists may take on this node. */
    long memoryBytes() {
        return memoryMebibytes * MEBIBYTE;
    }
}
