package com.mealprep360.editorial.reading;

import com.mealprep360.kernel.events.EventTail;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked for most of every type, kept on this node until something of the type is published. */
@ApplicationScoped
class HotContent {
    private static final Set<String> CHANGES =
            Set.of("editorial.published.v1", "editorial.refreshed.v1", "editorial.unpublished.v1");

    @Inject
    @Any
    Instance<Shelf> shelves;

    @Inject
    PublishedRows rows;

    @Inject
    EventTail tail;

    private List<HotShelf> hot = List.of();

    @PostConstruct
    void begin() {
        hot = shelves.stream().map(shelf -> new HotShelf(rows.of(shelf), tail)).toList();
    }

    HotShelf of(String type) {
        return hot.stream()
                .filter(one -> one.shelf().type().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No shelf is called " + type));
    }

    /** The one whose list is at the path, or an item of which is. */
    @Nullable
    HotShelf at(String path) {
        for (HotShelf one : hot) {
            String list = one.shelf().path();
            if (path.startsWith(list) && (path.length() == list.length() || path.charAt(list.length()) == '/')) {
                return one;
            }
        }
        return null;
    }

    void forget(@Observes EventTail.Happened event) {
        if (CHANGES.contains(event.type())) {
            of(event.subjectType())
                    .forget(
                            UUID.fromString(event.subjectId()),
                            event.facts().path("slug").asText());
        }
    }

    void forget(@Observes ListsChanged changed) {
        of(changed.type()).forgetPages();
    }
}
