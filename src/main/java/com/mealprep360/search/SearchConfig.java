package com.mealprep360.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The room's configuration; each key stands with its default in {@code microprofile-config.properties}. */
@ApplicationScoped
class SearchConfig {
    private static final long MEBIBYTE = 1_048_576;

    @Inject
    @ConfigProperty(name = "OPENSEARCH_URL")
    Optional<URI> openSearch;

    @Inject
    @ConfigProperty(name = "mealprep360.search.index-prefix")
    String indexPrefix;

    @Inject
    @ConfigProperty(name = "mealprep360.search.memory-mebibytes")
    int memoryMebibytes;

    /** Where OpenSearch is; the user information of the address is that of HTTP Basic. */
    Optional<URI> openSearch() {
        return openSearch;
    }

    /** What the names of indices begin with. */
    String indexPrefix() {
        return indexPrefix;
    }

    /** How much of the heap results of searches may take on this node. */
    long memoryBytes() {
        return memoryMebibytes * MEBIBYTE;
    }
}
