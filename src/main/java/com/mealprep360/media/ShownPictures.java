package com.mealprep360.media;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.ContentType.Published;
import com.mealprep360.kernel.ContentType.Reference;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.problems.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The pictures of the library that documents show. */
@ApplicationScoped
public class ShownPictures {
    /** The type of a reference to a picture: the room that holds it. */
    public static final String TYPE = "media";

    /** The events after which a picture is shown otherwise. */
    public static final Set<String> CHANGES =
            Set.of(MediaEvent.type(MediaEvent.Kind.CHANGED), MediaEvent.type(MediaEvent.Kind.REPLACED));

    private static final String ID = "/mediaId";

    @Inject
    Media media;

    @Inject
    Jdbi sql;

    /** Those that documents refer to, looked up at once. */
    public PictureSet of(Collection<Reference> references) {
        return new PictureSet(media.find(references.stream()
                .filter(ShownPictures::isPicture)
                .map(reference -> reference.to().id())
                .distinct()
                .toList()));
    }

    /** What keeps the pictures of a document from being shown in a locale: each has to be there, and to say what is to be seen. */
    public List<Fault> missing(ObjectNode document, List<Reference> references, String locale) {
        PictureSet found = of(references);
        return references.stream()
                .filter(ShownPictures::isPicture)
                .map(reference -> missing(
                        document,
                        reference.pointer(),
                        found.find(reference.to().id()).orElse(null),
                        locale))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Those of the references that lead to a picture that is not there, or is in the trash. */
    public List<Reference> dangling(List<Reference> references) {
        PictureSet found = of(references);
        return references.stream()
                .filter(ShownPictures::isPicture)
                .filter(reference -> found.find(reference.to().id())
                        .filter(view -> !view.trashed())
                        .isEmpty())
                .toList();
    }

    /** Those that go live with documents, looked up at once. */
    public PictureSet of(Collection<Published> published, Function<ObjectNode, List<Reference>> references) {
        return of(published.stream()
                .flatMap(one -> references.apply(one.document()).stream())
                .toList());
    }

    /**
     * Those of these items that are published with pictures that are otherwise by now.
     *
     * @param table of what is published of their type, with what {@link PictureSet#hash} was when it went live
     * @param references of a document
     */
    public Set<UUID> outdated(String table, Collection<UUID> items, Function<ObjectNode, List<Reference>> references) {
        if (items.isEmpty()) {
            return Set.of();
        }
        List<Live> all =
                sql.withHandle(handle -> handle.createQuery("SELECT item_id, locale, document, pictures_hash FROM "
                                + table + " WHERE item_id = ANY (:items) AND pictures_hash IS NOT NULL")
                        .bindArray("items", UUID.class, items)
                        .map((row, context) -> new Live(
                                row.getObject("item_id", UUID.class),
                                row.getString("locale"),
                                references.apply((ObjectNode)
                                        Json.object(row.getString("document")).get("document")),
                                row.getString("pictures_hash")))
                        .list());
        PictureSet now =
                of(all.stream().flatMap(live -> live.references().stream()).toList());
        return all.stream()
                .filter(live -> !live.hash().equals(PictureSet.hash(now.shown(live.references(), live.locale()))))
                .map(Live::item)
                .collect(Collectors.toSet());
    }

    private record Live(UUID item, String locale, List<Reference> references, String hash) {}

    static boolean isPicture(Reference reference) {
        return reference.to().type().equals(TYPE);
    }

    private static Optional<Fault> missing(
            ObjectNode document, String at, Media.@Nullable View picture, String locale) {
        if (picture == null || picture.trashed()) {
            return Optional.of(new Fault(at, "dangling", "leads to a picture that is not there, or is in the trash"));
        }
        if (!picture.type().startsWith("image/")) {
            return Optional.of(new Fault(at, "picture", "must be a picture, and not a document"));
        }
        // The picture for social networks stands beside its own title, and an empty text says that one is decoration.
        boolean says = !at.endsWith(ID)
                || document.at(at.substring(0, at.length() - ID.length()) + "/alt")
                        .isTextual()
                || picture.altIn(locale).isPresent();
        return says
                ? Optional.empty()
                : Optional.of(new Fault(
                        at, "alt", "is a picture without alternative text in this locale; say what is to be seen"));
    }
}
