package com.mealprep360.editorial.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two changes of the same document made one. Fields, and parts with an {@code id}, are merged one by one; what both
 * changed in different ways is a conflict, in which one side is taken and both are told.
 */
public final class Merge {
    private static final ObjectNode NO_FIELDS = JsonNodeFactory.instance.objectNode();

    /** Whose version is taken where both changed the same. */
    public enum Side {
        mine,
        theirs
    }

    /**
     * @param chosen the side to take by the conflict's anchor
     * @param otherwise whose version is taken in all other conflicts
     */
    public record Sides(Map<String, Side> chosen, Side otherwise) {
        public static Sides all(Side side) {
            return new Sides(Map.of(), side);
        }

        private Side at(Place place) {
            return chosen.getOrDefault(place.anchor, otherwise);
        }
    }

    /** Where it is in the merged document, and by ids, which no choice moves. */
    private record Place(String pointer, String anchor) {
        private static final Place ROOT = new Place("", "");

        Place field(String name) {
            return new Place(Pointers.child(pointer, name), Pointers.child(anchor, name));
        }

        Place part(int index, String id) {
            return new Place(Pointers.child(pointer, index), Pointers.child(anchor, "@" + id));
        }
    }

    /** @param conflicts in none of them is anything lost: each tells both versions */
    public record Merged(ObjectNode document, List<Conflict> conflicts) {}

    private final Sides sides;
    private final List<Conflict> conflicts = new ArrayList<>();

    private Merge(Sides sides) {
        this.sides = sides;
    }

    /** @param base what both began with */
    public static Merged of(ObjectNode base, ObjectNode mine, ObjectNode theirs, Sides sides) {
        Merge merge = new Merge(sides);
        ObjectNode document = (ObjectNode) merge.merge(base, mine, theirs, Place.ROOT);
        return new Merged(document.deepCopy(), List.copyOf(merge.conflicts));
    }

    private @Nullable JsonNode merge(
            @Nullable JsonNode base, @Nullable JsonNode mine, @Nullable JsonNode theirs, Place place) {
        if (equal(mine, theirs) || equal(base, theirs)) {
            return mine;
        }
        if (equal(base, mine)) {
            return theirs;
        }
        if (mine != null && theirs != null) {
            if (mine.isObject() && theirs.isObject()) {
                return mergeFields(base == null || !base.isObject() ? NO_FIELDS : base, mine, theirs, place);
            }
            Optional<Map<String, JsonNode>> mineParts = parts(mine);
            Optional<Map<String, JsonNode>> theirParts = parts(theirs);
            if (mineParts.isPresent() && theirParts.isPresent()) {
                return mergeParts(parts(base).orElse(Map.of()), mineParts.get(), theirParts.get(), place);
            }
        }
        return conflict(place, base, mine, theirs);
    }

    private @Nullable JsonNode conflict(
            Place place, @Nullable JsonNode base, @Nullable JsonNode mine, @Nullable JsonNode theirs) {
        conflicts.add(new Conflict(place.pointer, place.anchor, base, mine, theirs));
        return sides.at(place) == Side.mine ? mine : theirs;
    }

    private ObjectNode mergeFields(JsonNode base, JsonNode mine, JsonNode theirs, Place place) {
        Set<String> names = new LinkedHashSet<>();
        mine.fieldNames().forEachRemaining(names::add);
        theirs.fieldNames().forEachRemaining(names::add);
        ObjectNode merged = JsonNodeFactory.instance.objectNode();
        for (String name : names) {
            JsonNode field = merge(base.get(name), mine.get(name), theirs.get(name), place.field(name));
            if (field != null) {
                merged.set(name, field);
            }
        }
        return merged;
    }

    private ArrayNode mergeParts(
            Map<String, JsonNode> base, Map<String, JsonNode> mine, Map<String, JsonNode> theirs, Place place) {
        Map<String, JsonNode> merged = new LinkedHashMap<>();
        for (String id : order(base, mine, theirs, place)) {
            JsonNode part = merge(base.get(id), mine.get(id), theirs.get(id), place.part(merged.size(), id));
            if (part != null) {
                merged.put(id, part);
            }
        }
        return JsonNodeFactory.instance.arrayNode().addAll(merged.values());
    }

    /** All parts of both: in the order of who changed it, and what only the other has behind what it stands behind there. */
    private List<String> order(
            Map<String, JsonNode> base, Map<String, JsonNode> mine, Map<String, JsonNode> theirs, Place place) {
        List<String> common = kept(base, mine, theirs);
        List<String> inMine = kept(mine, base, theirs);
        List<String> inTheirs = kept(theirs, base, mine);
        boolean isMine = !inMine.equals(common);
        if (isMine && !inTheirs.equals(common) && !inMine.equals(inTheirs)) {
            conflict(place, array(base), array(mine), array(theirs));
            isMine = sides.at(place) == Side.mine;
        }
        return isMine ? interleaved(mine, theirs) : interleaved(theirs, mine);
    }

    /** All of the first in its order, and behind each what only the second has behind it; at the front, what comes first there. */
    private static List<String> interleaved(Map<String, JsonNode> first, Map<String, JsonNode> second) {
        List<String> order = new ArrayList<>();
        Map<String, List<String>> behind = new HashMap<>();
        List<String> group = order;
        for (String id : second.keySet()) {
            if (first.containsKey(id)) {
                group = behind.computeIfAbsent(id, known -> new ArrayList<>());
            } else {
                group.add(id);
            }
        }
        for (String id : first.keySet()) {
            order.add(id);
            order.addAll(behind.getOrDefault(id, List.of()));
        }
        return order;
    }

    /** The parts that the other two have as well, in the order of the first. */
    private static List<String> kept(
            Map<String, JsonNode> parts, Map<String, JsonNode> one, Map<String, JsonNode> other) {
        return parts.keySet().stream()
                .filter(id -> one.containsKey(id) && other.containsKey(id))
                .toList();
    }

    private static Optional<Map<String, JsonNode>> parts(@Nullable JsonNode array) {
        return Stream.ofNullable(array).filter(JsonNode::isArray).findFirst().flatMap(Parts::of);
    }

    private static ArrayNode array(Map<String, JsonNode> parts) {
        return JsonNodeFactory.instance.arrayNode().addAll(parts.values());
    }

    private static boolean equal(@Nullable JsonNode one, @Nullable JsonNode other) {
        return one == null ? other == null : one.equals(other);
    }
}
