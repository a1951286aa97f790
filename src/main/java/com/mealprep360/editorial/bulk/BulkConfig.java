package com.mealprep360.editorial.bulk;

import com.mealprep360.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is configured about imports; each key stands with its default in {@code microprofile-config.properties}. */
@ApplicationScoped
class BulkConfig {
    @Inject
    @ConfigProperty(name = "mealprep360.editorial.import-bytes")
    long bytes;

    @Inject
    @ConfigProperty(name = "mealprep360.editorial.import-bytes-personal")
    long bytesPersonal;

    @Inject
    @ConfigProperty(name = "mealprep360.editorial.import-line-bytes")
    int lineBytes;

    @Inject
    @ConfigProperty(name = "mealprep360.editorial.import-lease")
    Duration lease;

    @Inject
    @ConfigProperty(name = "mealprep360.editorial.import-worker")
    boolean worker;

    /** Whether this node works imports; one that does not still receives them. */
    boolean isWorker() {
        return worker;
    }

    /** The most that a file of this actor may have, unpacked. */
    long bytes(Actor actor) {
        return actor.isEditor() ? bytes : bytesPersonal;
    }

    /** The most that a line may have. */
    int lineBytes() {
        return lineBytes;
    }

    /** How long a node may be silent about an import before another goes on with it. */
    Duration lease() {
        return lease;
    }
}
