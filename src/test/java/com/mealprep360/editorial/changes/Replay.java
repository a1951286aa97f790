package com.mealprep360.editorial.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the later document of the earlier one, by nothing but the changes. */
record Replay(List<Change> changes) {

    JsonNode of(JsonNode earlier) {
        return build(earlier, "", "");
    }

    private JsonNode build(JsonNode before, String from, String to) {
        for (Change change : changes) {
            if (change.kind() == Change.Kind.changed && change.pointer().equals(to)) {
                return change.after();
            }
        }
        return before.isObject() ? fields(before, from, to) : before.isArray() ? elements(before, from, to) : before;
    }

    private ObjectNode fields(JsonNode before, String from, String to) {
        ObjectNode after = JsonNodeFactory.instance.objectNode();
        before.fields().forEachRemaining(field -> {
            String was = Pointers.child(from, field.getKey());
            if (!isRemoved(was)) {
                after.set(field.getKey(), build(field.getValue(), was, Pointers.child(to, field.getKey())));
            }
        });
        children(Change.Kind.added, to).forEach(change -> after.set(last(change.pointer()), change.after()));
        return after;
    }

    private JsonNode elements(JsonNode before, String from, String to) {
        Map<Integer, JsonNode> placed = new TreeMap<>();
        children(Change.Kind.added, to)
                .forEach(change -> placed.put(Integer.parseInt(last(change.pointer())), change.after()));
        List<Integer> stayed = new ArrayList<>();
        Map<Integer, Integer> moved = new TreeMap<>();
        for (int i = 0; i < before.size(); i++) {
            String was = Pointers.child(from, i);
            children(Change.Kind.moved, to).stream()
                    .filter(change -> was.equals(change.from()))
                    .forEach(change -> moved.put(
                            Integer.parseInt(was.substring(was.lastIndexOf('/') + 1)),
                            Integer.parseInt(last(change.pointer()))));
            if (!isRemoved(was) && !moved.containsKey(i)) {
                stayed.add(i);
            }
        }
        moved.forEach(
                (was, is) -> placed.put(is, build(before.get(was), Pointers.child(from, was), Pointers.child(to, is))));
        int size = placed.size() + stayed.size();
        for (int i = 0; i < size; i++) {
            if (!placed.containsKey(i)) {
                int was = stayed.remove(0);
                placed.put(i, build(before.get(was), Pointers.child(from, was), Pointers.child(to, i)));
            }
        }
        return JsonNodeFactory.instance.arrayNode().addAll(placed.values());
    }

    private boolean isRemoved(String was) {
        return changes.stream()
                .anyMatch(change ->
                        change.kind() == Change.Kind.removed && change.pointer().equals(was));
    }

    private List<Change> children(Change.Kind kind, String to) {
        return changes.stream()
                .filter(change -> change.kind() == kind
                        && change.pointer()
                                .substring(0, change.pointer().lastIndexOf('/'))
                                .equals(to))
                .toList();
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }
}
