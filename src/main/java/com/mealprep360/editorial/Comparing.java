package com.mealprep360.editorial;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.editorial.WorkingContent.SavedRevision;
import com.mealprep360.editorial.changes.Change;
import com.mealprep360.editorial.changes.Comparison;
import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.LocalePreference;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What differs between two revisions of one locale. */
@ApplicationScoped
public class Comparing {
    @Inject
    WorkingContent working;

    @Inject
    ContentTypes types;

    /** @param words the changes in short words, where the type has them */
    public record Difference(
            String locale, RevisionInfo from, RevisionInfo to, List<String> words, List<Change> changes) {}

    /**
     * @param from the number of one revision; without it the published one, or the one before the other
     * @param to the number of the other; without it the working one
     * @throws Problem EDITORIAL_NOT_FOUND if there is no such item or revision that the actor may see
     */
    public Difference compare(
            ContentRef ref, LocalePreference preference, @Nullable Integer from, @Nullable Integer to, Actor actor) {
        WorkingItem item = working.require(ref, preference, actor);
        LocalePreference locale = new LocalePreference(item.locale(), null);
        int later = to == null ? item.revision().number() : to;
        SavedRevision two = working.revision(ref, locale, later, actor);
        SavedRevision one = working.revision(ref, locale, from == null ? before(later, item) : from, actor);
        ObjectNode earlier = one.document();
        return new Difference(
                item.locale(),
                one.revision(),
                two.revision(),
                types.require(ref.type()).inWords(earlier, two.document()),
                Comparison.of(earlier, two.document()));
    }

    private static int before(int later, WorkingItem item) {
        RevisionInfo published = item.published();
        return published != null && published.number() != later ? published.number() : Math.max(1, later - 1);
    }
}
