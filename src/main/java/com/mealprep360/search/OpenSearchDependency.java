package com.mealprep360.search;

import com.mealprep360.kernel.health.Dependency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;

/** Whether OpenSearch is there. */
@ApplicationScoped
class OpenSearchDependency implements Dependency {
    @Inject
    SearchConfig config;

    @Override
    public String name() {
        return "opensearch";
    }

    @Override
    public String withoutIt() {
        return "Searches are answered from PostgreSQL, without tolerance for typing errors; the index catches up by itself.";
    }

    @Override
    public Optional<URI> address() {
        return config.openSearch().map(Engine::withoutUser);
    }
}
