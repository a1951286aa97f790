package com.mealprep360.editorial;

import com.mealprep360.editorial.Publishing.GoingLive;
import com.mealprep360.kernel.ContentType;
import com.mealprep360.kernel.events.EventLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/** Writes anew what the public reads of items, where something that they show is otherwise than when they went live. */
@ApplicationScoped
public class Refreshing {
    private static final String ACTOR = "system:references";

    @Inject
    Items items;

    @Inject
    ContentTypes types;

    @Inject
    EventLog events;

    /** What is not public by now stays so. */
    @Transactional
    public void refresh(Collection<UUID> ids) {
        List<Items.Open> live = items.lock(ids, LockModeType.PESSIMISTIC_WRITE).values().stream()
                .filter(open -> open.localization().isPublished())
                .toList();
        Map<UUID, Revision> revisions = items.revisions(live.stream()
                .map(open -> open.localization().publishedRevision())
                .toList());
        Map<String, List<ContentType.Published>> byType = new TreeMap<>();
        List<EditorialEvent> happened = new ArrayList<>();
        for (Items.Open open : live) {
            Localization localization = open.localization();
            Revision revision = Objects.requireNonNull(revisions.get(localization.publishedRevision()));
            GoingLive shown = new GoingLive(open, revision, Objects.requireNonNull(localization.publishedAt()));
            ContentType.Published published = shown.published(Objects.requireNonNull(localization.firstPublishedAt()));
            byType.computeIfAbsent(open.ref().type(), type -> new ArrayList<>()).add(published);
            // What it says is the same before and after.
            happened.add(shown.event(EditorialEvent.Kind.REFRESHED, published, revision));
        }
        byType.forEach((type, published) -> types.require(type).publishAll(published));
        events.appendAll(happened, ACTOR);
    }
}
