package com.mealprep360.editorial;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.editorial.changes.Anchor;
import com.mealprep360.editorial.changes.Change;
import com.mealprep360.editorial.changes.Comparison;
import com.mealprep360.editorial.changes.Numbers;
import com.mealprep360.editorial.changes.Quantities;
import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.LocalePreference;
import com.mealprep360.kernel.contract.Contract;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the locales of an item stand to its source: which fields are out of date, and where they say something else. */
@ApplicationScoped
public class Translations {
    @Inject
    Items items;

    @Inject
    ContentTypes types;

    @Inject
    Contract contract;

    /**
     * A field that the source locale changed after the translation was last said to be up to date.
     *
     * @param change what changed in the source locale
     * @param pointer where that is in the translation; null if it is not there
     */
    record Stale(Change change, @Nullable String pointer) {}

    /**
     * Where a translation says something else than its source.
     *
     * @param kind {@code value} where it has to be equal, {@code numbers} where the text names other numbers, {@code units}
     *     where it names the same in other units, {@code missing} where it is not there, {@code extra} where the source has
     *     no such
     * @param source where that is in the source locale; null if it is not there
     * @param pointer where it is in the translation; null if it is not there
     */
    record Difference(
            String kind, @Nullable String source, @Nullable String pointer) {}

    /** @param basis the revision of the source locale that it is up to date with; null in the source, and if nobody said so */
    record Translation(
            Localization localization,
            boolean source,
            RevisionInfo revision,
            String title,
            @Nullable RevisionInfo published,
            @Nullable RevisionInfo basis,
            List<Stale> stale,
            List<Difference> differences) {}

    /**
     * All locales, the source first.
     *
     * @throws Problem EDITORIAL_NOT_FOUND if there is no item that the actor may see
     */
    List<Translation> of(ContentRef ref, Actor actor) {
        Items.Open source = items.look(ref, LocalePreference.SOURCE, actor);
        String schema = types.require(ref.type()).schema();
        List<Localization> localizations = items.localizations(ref.id());
        Map<UUID, Revision> revisions = items.revisions(localizations.stream()
                .flatMap(one -> Stream.of(one.workingRevision(), one.publishedRevision(), one.sourceRevision()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        List<Translation> all = new ArrayList<>();
        for (Localization localization : localizations) {
            boolean isSource =
                    localization.locale().equals(source.localization().locale());
            all.add(
                    isSource ? 0 : all.size(),
                    translation(localization, isSource, source.working(), revisions, schema));
        }
        return all;
    }

    private Translation translation(
            Localization localization,
            boolean isSource,
            Revision source,
            Map<UUID, Revision> revisions,
            String schema) {
        Revision working = revisions.get(localization.workingRevision());
        Revision published = revisions.get(localization.publishedRevision());
        Revision basis = revisions.get(localization.sourceRevision());
        return new Translation(
                localization,
                isSource,
                working.info(),
                working.title(),
                published == null ? null : published.info(),
                basis == null ? null : basis.info(),
                basis == null ? List.of() : stale(basis.document(), source.document(), working.document(), schema),
                isSource ? List.of() : differences(source.document(), working.document(), schema));
    }

    /** What changed in the source locale between two of its revisions that a translation says in its own words. */
    List<Change> changed(String type, JsonNode basis, JsonNode source) {
        return changes(basis, source, types.require(type).schema()).toList();
    }

    private Stream<Change> changes(JsonNode basis, JsonNode source, String schema) {
        return Comparison.of(basis, source).stream()
                .filter(change -> contract.isLocalized(schema, change.pointer()) && !isSlug(change.pointer()));
    }

    private List<Stale> stale(JsonNode basis, JsonNode source, JsonNode here, String schema) {
        return changes(basis, source, schema)
                .map(change -> new Stale(
                        change,
                        Anchor.follow(change.kind() == Change.Kind.removed ? basis : source, change.pointer(), here)
                                .orElse(null)))
                .toList();
    }

    private List<Difference> differences(JsonNode source, JsonNode here, String schema) {
        List<Difference> found = new ArrayList<>();
        compare(source, source, here, JsonPointer.empty(), schema, found);
        findExtra(here, here, source, JsonPointer.empty(), found);
        return found;
    }

    private void compare(
            JsonNode document, JsonNode node, JsonNode here, JsonPointer at, String schema, List<Difference> found) {
        String pointer = at.toString();
        Optional<String> place = Anchor.follow(document, pointer, here);
        if (place.isEmpty()) {
            found.add(new Difference("missing", pointer, null));
            return;
        }
        JsonNode other = here.at(place.get());
        if (!contract.isLocalized(schema, pointer)) {
            if (!node.equals(other)) {
                found.add(new Difference("value", pointer, place.get()));
            }
        } else if (node.isTextual()) {
            if (!isSlug(pointer)) {
                kind(pointer, node.asText(), other.asText())
                        .ifPresent(kind -> found.add(new Difference(kind, pointer, place.get())));
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                compare(document, node.get(i), here, at.appendIndex(i), schema, found);
            }
        } else {
            node.properties()
                    .forEach(field -> compare(
                            document, field.getValue(), here, at.appendProperty(field.getKey()), schema, found));
        }
    }

    private static Optional<String> kind(String pointer, String source, String here) {
        if (!Numbers.in(source).equals(Numbers.in(here))) {
            return Optional.of("numbers");
        }
        String before = isUnit(pointer) ? "1-" : "";
        return Quantities.differ(before + source, before + here) ? Optional.of("units") : Optional.empty();
    }

    private static void findExtra(
            JsonNode document, JsonNode node, JsonNode source, JsonPointer at, List<Difference> found) {
        if (Anchor.follow(document, at.toString(), source).isEmpty()) {
            found.add(new Difference("extra", null, at.toString()));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                findExtra(document, node.get(i), source, at.appendIndex(i), found);
            }
        } else {
            node.properties()
                    .forEach(field ->
                            findExtra(document, field.getValue(), source, at.appendProperty(field.getKey()), found));
        }
    }

    /** Each locale has its own, which says nothing. */
    private static boolean isSlug(String pointer) {
        return pointer.equals("/slug");
    }

    /**
     * The unit of a line stands in a field of its own and is read as if its number stood before it; that is in another, and
     * the same in all locales.
     */
    private static boolean isUnit(String pointer) {
        return pointer.endsWith("/unit");
    }
}
