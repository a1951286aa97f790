package com.mealprep360.identity.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The quotas; each key stands with its default in {@code microprofile-config.properties}. */
@ApplicationScoped
class LimitsConfig {
    private static final String PREFIX = "mealprep360.identity.limits.";

    @Inject
    @ConfigProperty(name = "mealprep360.identity.limits.read")
    List<Long> read;

    @Inject
    @ConfigProperty(name = "mealprep360.identity.limits.search")
    List<Long> search;

    @Inject
    @ConfigProperty(name = "mealprep360.identity.limits.write")
    List<Long> write;

    @Inject
    @ConfigProperty(name = "mealprep360.identity.limits.import")
    List<Long> imports;

    @Inject
    @ConfigProperty(name = "mealprep360.identity.limits.bad-tokens")
    long badTokens;

    /** @throws IllegalArgumentException if the figures cannot be used */
    Quotas quotas(Kind kind) {
        return Quotas.of(
                PREFIX + kind,
                switch (kind) {
                    case READ -> read;
                    case SEARCH -> search;
                    case WRITE -> write;
                    case IMPORT -> imports;
                });
    }

    /** Tokens that are not valid, a minute and address; 0 for no limit. */
    long badTokens() {
        return badTokens;
    }
}
