package com.mealprep360.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.Searchable;
import com.mealprep360.kernel.Searchable.Entry;
import com.mealprep360.kernel.Searchable.Key;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Compares an index with what is published, by ids and revisions. Both are read in the order of the items, a step at a
 * time, so that it needs no more memory where there is more to compare.
 */
@ApplicationScoped
class Checking {
    private static final int STEP = 1_000;

    @Inject
    Engine engine;

    @Inject
    Indices indices;

    @Inject
    Snapshots snapshots;

    /** @throws EngineFailure if OpenSearch is away, or has no index of this type yet */
    IndexDifferences check(Searchable type) {
        try {
            return compare(type);
        } catch (EngineFailure failure) {
            if (failure.isMissing()) {
                return compare(type);
            }
            throw failure;
        }
    }

    /** @throws EngineFailure also when another index took the place of this one meanwhile */
    private IndexDifferences compare(Searchable type) {
        IndexDifferences found = new IndexDifferences(type.name());
        snapshots.forget(indices.serving(type.name()));
        String snapshot = snapshots.of(indices.serving(type.name()));
        Map<String, String> published = new TreeMap<>();
        Map<String, String> indexed = new TreeMap<>();
        @Nullable Key after = null;
        @Nullable JsonNode sortAfter = null;
        boolean isPublishedRead = false;
        boolean isIndexRead = false;
        while (!isPublishedRead || !isIndexRead) {
            if (!isPublishedRead && published.size() < STEP) {
                List<Key> keys = type.keys(after, STEP);
                keys.forEach(key -> published.put(id(key), key.revision().toString()));
                isPublishedRead = keys.size() < STEP;
                after = keys.isEmpty() ? after : keys.get(keys.size() - 1);
            }
            if (!isIndexRead && indexed.size() < STEP) {
                JsonNode hits = step(snapshot, sortAfter);
                hits.forEach(hit -> indexed.put(
                        hit.path("_id").asText(), hit.at("/fields/revision/0").asText()));
                isIndexRead = hits.size() < STEP;
                sortAfter =
                        hits.isEmpty() ? sortAfter : hits.get(hits.size() - 1).path("sort");
            }
            compare(published, indexed, isPublishedRead, isIndexRead, found);
        }
        lookAgain(type, found);
        return found;
    }

    /**
     * Takes away all items that both sides have been read beyond. The last item of a side that goes on stays, since more
     * locales of it may come.
     */
    private static void compare(
            Map<String, String> published,
            Map<String, String> indexed,
            boolean isPublishedRead,
            boolean isIndexRead,
            IndexDifferences found) {
        String end = least(last(published, isPublishedRead), last(indexed, isIndexRead));
        Set<String> ids = new HashSet<>();
        published.keySet().stream().filter(id -> item(id).compareTo(end) < 0).forEach(ids::add);
        indexed.keySet().stream().filter(id -> item(id).compareTo(end) < 0).forEach(ids::add);
        ids.forEach(id -> found.compare(id, published.remove(id), indexed.remove(id)));
    }

    private static String last(Map<String, String> side, boolean isRead) {
        if (isRead) {
            return "~";
        }
        return side.isEmpty() ? "" : item(((TreeMap<String, String>) side).lastKey());
    }

    private static String least(String one, String other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private JsonNode step(String snapshot, @Nullable JsonNode after) {
        ObjectNode body = Json.MAPPER.createObjectNode();
        body.put("size", STEP).put("_source", false).put("track_total_hits", false);
        body.putArray("docvalue_fields").add("revision");
        body.putObject("pit").put("id", snapshot).put("keep_alive", Snapshots.KEPT);
        ArrayNode sort = body.putArray("sort");
        sort.addObject().put("item", "asc");
        sort.addObject().put("locale", "asc");
        if (after != null) {
            body.set("search_after", after);
        }
        return engine.post("/_search", body).at("/hits/hits");
    }

    /** What was on its way while the two were read is no difference. */
    private void lookAgain(Searchable type, IndexDifferences found) {
        List<String> suspects = found.listed();
        if (suspects.isEmpty()) {
            return;
        }
        Set<UUID> items = new HashSet<>();
        suspects.forEach(id -> items.add(UUID.fromString(item(id))));
        Map<String, String> published = new HashMap<>();
        for (Entry entry : type.published(items)) {
            published.put(id(entry.key()), entry.key().revision().toString());
        }
        Map<String, String> indexed = now(type, suspects);
        suspects.forEach(id -> found.compareAgain(id, published.get(id), indexed.get(id)));
    }

    private Map<String, String> now(Searchable type, Collection<String> ids) {
        ObjectNode body = Json.MAPPER.createObjectNode();
        ArrayNode wanted = body.putArray("ids");
        ids.forEach(wanted::add);
        Map<String, String> indexed = new HashMap<>();
        String path = "/" + indices.serving(type.name()) + "/_mget?_source_includes=revision";
        for (JsonNode document : engine.post(path, body).path("docs")) {
            if (document.path("found").asBoolean()) {
                indexed.put(
                        document.path("_id").asText(),
                        document.at("/_source/revision").asText());
            }
        }
        return indexed;
    }

    private static String id(Key key) {
        return IndexDocument.id(key.item(), key.locale());
    }

    private static String item(String id) {
        return id.substring(0, id.indexOf(':'));
    }
}
