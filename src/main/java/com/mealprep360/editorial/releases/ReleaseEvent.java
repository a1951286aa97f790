package com.mealprep360.editorial.releases;

import com.mealprep360.kernel.events.Event;
import java.util.Locale;
import java.util.UUID;

/** Something happened to a release. What happens to its items has events of its own. */
record ReleaseEvent(Kind kind, UUID release, Facts facts) implements Event {
    /** What happened; the name is part of the event's type. */
    enum Kind {
        CREATED,
        CHANGED,
        DISCARDED,
        SCHEDULED,
        UNSCHEDULED,
        PUBLISHED,
        BLOCKED,
        ROLLED_BACK
    }

    /** @param entries how many it has */
    record Facts(String title, int entries) {}

    static ReleaseEvent of(Kind kind, Release release) {
        return new ReleaseEvent(kind, release.id(), new Facts(release.title(), release.entries()));
    }

    @Override
    public String type() {
        return "editorial.release-" + kind.name().toLowerCase(Locale.ROOT).replace("_", "-") + ".v1";
    }

    @Override
    public String subjectType() {
        return "releases";
    }

    @Override
    public String subjectId() {
        return release.toString();
    }
}
