package com.mealprep360.media;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.ContentType.Reference;
import com.mealprep360.kernel.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Pictures as they are now, for what goes live with them: the contract's {@code ShownPicture}. */
public final class PictureSet {
    private static final Set<String> ON_CARDS = Set.of("square", "320", "640");
    private static final int HASH_DIGITS = 12;

    private final Map<UUID, Media.View> views;

    PictureSet(Map<UUID, Media.View> views) {
        this.views = views;
    }

    Optional<Media.View> find(UUID id) {
        return Optional.ofNullable(views.get(id));
    }

    /**
     * Those that a document shows, each once, in the order in which it does.
     *
     * @param locale whose alternative texts they have
     */
    public ArrayNode shown(List<Reference> references, String locale) {
        ArrayNode shown = Json.MAPPER.createArrayNode();
        references.stream()
                .filter(ShownPictures::isPicture)
                .map(reference -> reference.to().id())
                .distinct()
                .flatMap(id -> find(id).stream())
                .forEach(view -> shown.add(json(view, view.renditions(), locale)));
        return shown;
    }

    /**
     * The one that stands for a document in lists, in the sizes that these need.
     *
     * @param place its {@code mediaId}, and the alternative text that it has in this place, if it has one; may be missing
     */
    public Optional<ObjectNode> onCard(JsonNode place, String locale) {
        return Optional.of(place.path("mediaId"))
                .filter(JsonNode::isTextual)
                .flatMap(id -> find(UUID.fromString(id.asText())))
                .map(view -> json(
                        view,
                        view.renditions().stream()
                                .filter(one -> ON_CARDS.contains(one.name()))
                                .toList(),
                        locale))
                .map(picture -> place.has("alt") ? picture.set("alt", place.get("alt")) : picture);
    }

    /** Another one whenever something about the pictures is; null of none. */
    public static @Nullable String hash(ArrayNode shown) {
        return shown.isEmpty() ? null : Json.sha256(Json.write(shown)).substring(0, HASH_DIGITS);
    }

    private static ObjectNode json(Media.View view, List<Media.Rendition> renditions, String locale) {
        ObjectNode json = Json.MAPPER
                .createObjectNode()
                .put("id", view.id().toString())
                .put("url", view.url())
                .put("width", view.width())
                .put("height", view.height());
        view.altIn(locale).ifPresent(alt -> json.put("alt", alt));
        if (view.color() != null) {
            json.put("color", view.color());
        }
        if (view.credit() != null) {
            json.put("credit", view.credit());
        }
        ArrayNode sizes = json.putArray("renditions");
        renditions.forEach(one -> sizes.addObject()
                .put("name", one.name())
                .put("width", one.width())
                .put("height", one.height())
                .put("type", one.type())
                .put("url", one.url()));
        return json;
    }
}
