package com.mealprep360.kernel.health;

import com.mealprep360.kernel.KernelConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;

/** Whether OpenSearch is there. */
@ApplicationScoped
public class OpenSearchDependency implements Dependency {
    @Inject
    KernelConfig config;

    @Override
    public String name() {
        return "opensearch";
    }

    @Override
    public String withoutIt() {
        return "Everything goes on; recipes are listed and read from PostgreSQL.";
    }

    @Override
    public Optional<URI> address() {
        return config.openSearch();
    }
}
