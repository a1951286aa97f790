package com.mealprep360.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.Searchable;
import com.mealprep360.kernel.Searchable.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The indices of the engine. Each type has one that serves, behind the alias {@code <prefix>-<type>}, and for a while
 * one that is being built, behind {@code <prefix>-<type>-next}. All is written through aliases, so that a cluster that
 * lost an index does not make one by itself, of a form of its own.
 */
@ApplicationScoped
class Indices {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS").withZone(ZoneOffset.UTC);

    @Inject
    Engine engine;

    @Inject
    SearchConfig config;

    @Inject
    Clock clock;

    /** @param name of the index itself @param version of its layout */
    record Serving(String name, int version) {}

    String serving(String type) {
        return config.indexPrefix() + "-" + type;
    }

    String next(String type) {
        return serving(type) + "-next";
    }

    /** A name that no index has had before. */
    String freshName(String type) {
        return serving(type) + "-" + STAMP.format(clock.instant());
    }

    /** What is behind the alias; empty when there is nothing. */
    Optional<Serving> behind(String alias) {
        try {
            return engine.get("/" + alias + "/_mapping").properties().stream()
                    .map(index -> new Serving(
                            index.getKey(),
                            index.getValue().at("/mappings/_meta/version").asInt()))
                    .findFirst();
        } catch (EngineFailure failure) {
            if (failure.isMissing()) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    /** Makes an empty index and lets the alias of what is being built point to it. */
    void create(Searchable type, String name) {
        ObjectNode body = IndexLayout.of(type);
        engine.put("/" + name, body);
        ArrayNode actions = actions();
        dropAlias(actions, type.name(), next(type.name()), name);
        add(actions, name, next(type.name()));
        alias(actions);
    }

    /** In one step searches go to the new index; the others of the type are removed afterwards. */
    void swap(String type, String name) {
        ArrayNode actions = actions();
        dropAlias(actions, type, serving(type), name);
        add(actions, name, serving(type));
        actions.addObject().putObject("remove").put("index", name).put("alias", next(type));
        alias(actions);
        removeOthers(type, name);
    }

    /**
     * Writes to the indices behind the aliases, and lets searches see it.
     *
     * @param gone ids of documents that are to be there no more
     * @return what OpenSearch says about the documents that it will not take, by id
     * @throws EngineFailure if it is away, has no room, or has lost an index
     */
    Map<String, String> write(
            Collection<String> aliases, Searchable type, List<Entry> entries, Collection<String> gone) {
        if (entries.isEmpty() && gone.isEmpty()) {
            return Map.of();
        }
        StringBuilder lines = new StringBuilder();
        for (Entry entry : entries) {
            String document = Json.write(IndexDocument.of(type, entry));
            for (String alias : aliases) {
                lines.append(action("index", alias, IndexDocument.id(entry)))
                        .append('\n')
                        .append(document)
                        .append('\n');
            }
        }
        for (String id : gone) {
            aliases.forEach(alias -> lines.append(action("delete", alias, id)).append('\n'));
        }
        JsonNode answer = engine.bulk("/_bulk?refresh=true&require_alias=true", lines.toString());
        return answer.path("errors").asBoolean() ? refused(answer) : Map.of();
    }

    private static Map<String, String> refused(JsonNode answer) {
        Map<String, String> refused = new LinkedHashMap<>();
        for (JsonNode item : answer.path("items")) {
            boolean isDelete = item.has("delete");
            JsonNode result = item.path(isDelete ? "delete" : "index");
            if (!result.has("error")) {
                continue;
            }
            String reason = result.at("/error/type").asText() + ": "
                    + result.at("/error/reason").asText();
            int status = result.path("status").asInt();
            EngineFailure failure = EngineFailure.of(status, reason);
            if (failure.isMissing() || failure instanceof EngineFailure.Away) {
                throw failure;
            }
            refused.put(result.path("_id").asText(), reason);
        }
        return refused;
    }

    private static String action(String kind, String alias, String id) {
        ObjectNode action = Json.MAPPER.createObjectNode();
        action.putObject(kind).put("_index", alias).put("_id", id);
        return action.toString();
    }

    private static ArrayNode actions() {
        return Json.MAPPER.createArrayNode();
    }

    private static void add(ArrayNode actions, String index, String alias) {
        actions.addObject()
                .putObject("add")
                .put("index", index)
                .put("alias", alias)
                .put("is_write_index", true);
    }

    /** Only from indices that carry it: taking an alias from one that does not is an error. */
    private void dropAlias(ArrayNode actions, String type, String alias, String except) {
        behind(alias)
                .map(Serving::name)
                .filter(name -> !name.equals(except))
                .ifPresent(name -> actions.addObject()
                        .putObject("remove")
                        .put("index", name)
                        .put("alias", alias));
    }

    private void alias(ArrayNode actions) {
        ObjectNode body = Json.MAPPER.createObjectNode();
        body.set("actions", actions);
        engine.post("/_aliases", body);
    }

    private void removeOthers(String type, String kept) {
        String own = serving(type) + "-";
        for (JsonNode index : engine.get("/_cat/indices/" + own + "*?format=json&h=index")) {
            String name = index.path("index").asText();
            boolean isOfType =
                    name.startsWith(own) && name.substring(own.length()).matches("[0-9]+");
            if (isOfType && !name.equals(kept)) {
                engine.delete("/" + name);
            }
        }
    }
}
