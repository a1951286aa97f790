package com.mealprep360.operations;

import com.mealprep360.api.model.PlatformHealthDto;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.JdbiException;

/** How the platform is, for whoever asks and for whoever is told. */
@ApplicationScoped
public class CurrentHealth {
    @Inject
    Looking looking;

    @Inject
    Samples samples;

    /** What this node saw within the last seconds, and what the others kept; of these nothing while PostgreSQL is away. */
    PlatformHealthDto get() {
        Look look = looking.recent();
        return HealthMapper.health(look, look.work() == null ? List.of() : others());
    }

    private List<NodeFigures.Node> others() {
        try {
            return samples.nodes();
        } catch (JdbiException | IllegalStateException away) {
            return List.of();
        }
    }
}
