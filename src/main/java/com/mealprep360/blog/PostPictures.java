package com.mealprep360.blog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.blog.body.References;
import com.mealprep360.kernel.ContentType.Reference;
import com.mealprep360.kernel.problems.Fault;
import com.mealprep360.media.Media;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The pictures that a post shows: each has to be there, and to say what is to be seen. */
@ApplicationScoped
class PostPictures {
    private static final String ID = "/mediaId";

    @Inject
    Media media;

    /** What keeps the pictures of a post from being shown in a locale. */
    List<Fault> missing(ObjectNode post, String locale) {
        List<Reference> shown = shown(post);
        Map<UUID, Media.View> found = found(shown);
        return shown.stream()
                .map(reference ->
                        missing(post, reference, found.get(reference.to().id()), locale))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Those that are not there, or in the trash. */
    List<Reference> dangling(ObjectNode post) {
        List<Reference> shown = shown(post);
        Map<UUID, Media.View> found = found(shown);
        return shown.stream()
                .filter(reference -> {
                    Media.View picture = found.get(reference.to().id());
                    return picture == null || picture.trashed();
                })
                .toList();
    }

    private static List<Reference> shown(ObjectNode post) {
        return PostRules.references(post).stream()
                .filter(reference -> reference.to().type().equals(References.MEDIA))
                .toList();
    }

    private Map<UUID, Media.View> found(List<Reference> shown) {
        return media.find(
                shown.stream().map(reference -> reference.to().id()).distinct().toList());
    }

    private static Optional<Fault> missing(
            ObjectNode post, Reference reference, Media.@Nullable View picture, String locale) {
        String at = reference.pointer();
        if (picture == null || picture.trashed()) {
            return Optional.of(new Fault(at, "dangling", "leads to a picture that is not there, or is in the trash"));
        }
        if (!picture.type().startsWith("image/")) {
            return Optional.of(new Fault(at, "picture", "must be a picture, and not a document"));
        }
        // The picture for social networks stands beside its own title, and an empty text says that one is decoration.
        boolean says = !at.endsWith(ID)
                || post.at(at.substring(0, at.length() - ID.length()) + "/alt").isTextual()
                || isSaidIn(picture.alt(), locale);
        return says
                ? Optional.empty()
                : Optional.of(new Fault(
                        at, "alt", "is a picture without alternative text in this locale; say what is to be seen"));
    }

    /** In the locale or its language. */
    private static boolean isSaidIn(Map<String, String> alt, String locale) {
        String language = Locale.forLanguageTag(locale).getLanguage();
        return alt.keySet().stream().anyMatch(said -> said.equalsIgnoreCase(locale) || said.equalsIgnoreCase(language));
    }
}
