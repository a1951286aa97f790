package com.mealprep360.editorial;

import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_NOT_RESTORABLE;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.identity.Action;
import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.ContentType;
import com.mealprep360.kernel.LocalePreference;
import com.mealprep360.kernel.problems.Fault;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Saving again what was saved before. */
@ApplicationScoped
public class Restoring {
    /** The innermost first, and of a list the last first, so that the other pointers go on pointing where they did. */
    private static final Comparator<JsonPointer> FROM_BEHIND = Comparator.<JsonPointer>comparingLong(
                    pointer -> pointer.toString().chars().filter(c -> c == '/').count())
            .thenComparingInt(pointer -> pointer.last().getMatchingIndex())
            .reversed();

    @Inject
    Items items;

    @Inject
    ContentTypes types;

    @Inject
    SlugRegister slugs;

    @Inject
    Drafting drafting;

    @Inject
    Dependencies dependencies;

    /**
     * A new working revision that says what an earlier one says; none if the present one does.
     *
     * @param partial whether what cannot come back is left out, and the slug left as it is; a reference to what is not there is kept, and
     *     shows again when its target comes out of the trash
     * @throws Problem as {@link Items#open}; EDITORIAL_NOT_FOUND if there is no such revision; EDITORIAL_NOT_RESTORABLE
     *     with all that cannot come back
     */
    @Transactional
    public WorkingItem restore(
            ContentRef ref,
            LocalePreference preference,
            @Nullable String ifMatch,
            int number,
            boolean partial,
            Actor actor) {
        Items.Open open = items.open(ref, preference, ifMatch, Action.EDIT, actor);
        Localization localization = open.localization();
        ObjectNode document = items.revision(ref.id(), localization.locale(), number)
                .orElseThrow(Items::notFound)
                .document();
        ContentType type = types.require(ref.type());
        List<Fault> lost = new ArrayList<>(drafting.faults(type, document));
        if (!slugs.isFree(ref, localization.locale(), document.path("slug").asText())) {
            lost.add(new Fault("/slug", "taken", "belongs to another item by now"));
        }
        if (!partial) {
            dependencies
                    .dangling(type, document)
                    .forEach(reference -> lost.add(new Fault(
                            reference.pointer(),
                            "dangling",
                            "leads to something that is not there any more, or is in the trash")));
        }
        if (!lost.isEmpty() && !(partial && isWithout(type, document, lost))) {
            throw EDITORIAL_NOT_RESTORABLE.because("Not all of this revision can come back; errors names what.", lost);
        }
        return drafting.save(open, document, "Restored from revision " + number, actor);
    }

    /** Takes out of the document what cannot come back; the rest may be no document any more. */
    private boolean isWithout(ContentType type, ObjectNode document, List<Fault> lost) {
        lost.stream()
                .map(fault -> JsonPointer.compile(fault.pointer()))
                .filter(pointer -> !pointer.matches())
                .sorted(FROM_BEHIND)
                .forEach(pointer -> remove(document, pointer));
        return drafting.faults(type, document).isEmpty();
    }

    private static void remove(ObjectNode document, JsonPointer pointer) {
        JsonNode parent = document.at(pointer.head());
        if (parent instanceof ObjectNode object) {
            object.remove(pointer.last().getMatchingProperty());
        } else if (parent instanceof ArrayNode array) {
            array.remove(pointer.last().getMatchingIndex());
        }
    }
}
