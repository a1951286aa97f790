package com.mealprep360.editorial;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.editorial.Dependencies.Dependency;
import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.ContentType;
import com.mealprep360.kernel.LocalePreference;
import com.mealprep360.kernel.problems.Fault;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a working revision would have to say, or to wait for, to be published; by the rules of publishing itself. */
@ApplicationScoped
class Readiness {
    @Inject
    Items items;

    @Inject
    ContentTypes types;

    @Inject
    Dependencies dependencies;

    /**
     * @param blocks whether it keeps the revision from being published
     * @param target what it is about, if that is another item
     */
    record Concern(Fault fault, boolean blocks, @Nullable ContentRef target) {}

    /** @param working the revision that this is said of */
    record Report(String locale, UUID working, List<Concern> concerns) {
        boolean isReady() {
            return concerns.stream().noneMatch(Concern::blocks);
        }
    }

    /** @throws Problem EDITORIAL_NOT_FOUND if there is no item that the actor may see */
    Report of(ContentRef ref, LocalePreference preference, Actor actor) {
        Items.Open open = items.look(ref, preference, actor);
        ContentType type = types.require(ref.type());
        ObjectNode document = open.working().document();
        String locale = open.localization().locale();
        List<Concern> concerns = new ArrayList<>();
        type.missing(document, locale).forEach(fault -> concerns.add(new Concern(fault, true, null)));
        for (Dependency dependency : dependencies.of(type, document)) {
            dependency
                    .concern(locale)
                    .ifPresent(fault -> concerns.add(new Concern(
                            fault, dependency.blocks(), dependency.reference().to())));
        }
        type.advised(document).forEach(fault -> concerns.add(new Concern(fault, false, null)));
        return new Report(locale, open.working().id(), concerns);
    }
}
