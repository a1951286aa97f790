package com.mealprep360.editorial.changes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds what differs between two documents. Parts with an {@code id} are the same part wherever they stand; elements
 * without one are paired by the longest sequence that both arrays have in common.
 */
public final class Comparison {
    private final List<Change> changes = new ArrayList<>();

    private Comparison() {}

    /**
     * The changes that make the later document of the earlier one; none if they are equal. Those of an array come in
     * the order of the later document, what was removed from it first.
     */
    public static List<Change> of(JsonNode earlier, JsonNode later) {
        Comparison comparison = new Comparison();
        comparison.compare(earlier, later, "", "");
        return List.copyOf(comparison.changes);
    }

    private void compare(JsonNode before, JsonNode after, String from, String to) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            compareFields(before, after, from, to);
        } else if (before.isArray() && after.isArray()) {
            Optional<Map<String, JsonNode>> earlier = Parts.of(before);
            Optional<Map<String, JsonNode>> later = Parts.of(after);
            if (earlier.isPresent() && later.isPresent()) {
                compareParts(earlier.get(), later.get(), from, to);
            } else {
                compareElements(before, after, from, to);
            }
        } else {
            changes.add(Change.changed(from, to, before, after));
        }
    }

    private void compareFields(JsonNode before, JsonNode after, String from, String to) {
        Set<String> names = new TreeSet<>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            String earlier = Pointers.child(from, name);
            String later = Pointers.child(to, name);
            if (!after.has(name)) {
                changes.add(Change.removed(earlier, before.get(name)));
            } else if (!before.has(name)) {
                changes.add(Change.added(later, after.get(name)));
            } else {
                compare(before.get(name), after.get(name), earlier, later);
            }
        }
    }

    private void compareParts(Map<String, JsonNode> before, Map<String, JsonNode> after, String from, String to) {
        Map<String, Integer> places = new HashMap<>();
        for (String id : before.keySet()) {
            String earlier = Pointers.child(from, places.size());
            places.put(id, places.size());
            if (!after.containsKey(id)) {
                changes.add(Change.removed(earlier, before.get(id)));
            }
        }
        List<String> kept = after.keySet().stream().filter(before::containsKey).toList();
        Set<Integer> inOrder = new HashSet<>(
                Sequences.increasing(kept.stream().map(places::get).toList()));
        int place = 0;
        for (Map.Entry<String, JsonNode> part : after.entrySet()) {
            String later = Pointers.child(to, place++);
            Integer was = places.get(part.getKey());
            if (was == null) {
                changes.add(Change.added(later, part.getValue()));
            } else {
                String earlier = Pointers.child(from, was);
                if (!inOrder.contains(was)) {
                    changes.add(Change.moved(earlier, later));
                }
                compare(before.get(part.getKey()), part.getValue(), earlier, later);
            }
        }
    }

    /** Between two elements that both have, the first that is gone is what the first new one was before, and so on. */
    private void compareElements(JsonNode before, JsonNode after, String from, String to) {
        List<int[]> pairs = new ArrayList<>();
        int earlier = 0;
        int later = 0;
        List<int[]> common = Sequences.common(before, after);
        for (int i = 0; i <= common.size(); i++) {
            int endEarlier = i < common.size() ? common.get(i)[0] : before.size();
            int endLater = i < common.size() ? common.get(i)[1] : after.size();
            while (earlier < endEarlier && later < endLater) {
                pairs.add(new int[] {earlier++, later++});
            }
            for (; earlier < endEarlier; earlier++) {
                changes.add(Change.removed(Pointers.child(from, earlier), before.get(earlier)));
            }
            for (; later < endLater; later++) {
                pairs.add(new int[] {-1, later});
            }
            earlier = endEarlier + 1;
            later = endLater + 1;
        }
        for (int[] pair : pairs) {
            String place = Pointers.child(to, pair[1]);
            if (pair[0] < 0) {
                changes.add(Change.added(place, after.get(pair[1])));
            } else {
                compare(before.get(pair[0]), after.get(pair[1]), Pointers.child(from, pair[0]), place);
            }
        }
    }
}
