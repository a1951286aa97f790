package com.mealprep360.search;

import com.mealprep360.kernel.events.EventTail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Tells this node when an index changed, whichever node wrote it and for whatever reason: an event, one that was parked
 * and is tried again, an index that is built anew.
 */
@ApplicationScoped
class IndexVersions {
    @Inject
    Projections projections;

    @Inject
    Event<SearchChanged> changed;

    private Map<String, Long> known = Map.of();

    void look(@Observes EventTail.Looked looked) {
        Map<String, Long> versions = projections.versions();
        if (!versions.equals(known)) {
            changed.fire(new SearchChanged());
            known = versions;
        }
    }
}
