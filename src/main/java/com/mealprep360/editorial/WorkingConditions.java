package com.mealprep360.editorial;

import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.Text;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A filter in SQL, on {@code editorial.item i} and its source locale {@code editorial.localization l}.
 *
 * @param scope what the actor may see at all, and of it what text, trash and ownership leave
 * @param facets what else it says, by what it says it of; those that say nothing are absent
 * @param values of the parameters in both
 */
record WorkingConditions(String scope, Map<Facet, String> facets, Map<String, Object> values) {
    /** What a table can be narrowed by with one of several values. */
    enum Facet {
        /** What is live as it is worked on is on no way to the public. */
        workflow("CASE WHEN l.working_revision IS DISTINCT FROM l.published_revision THEN l.workflow END"),
        publication("CASE WHEN l.published_revision IS NULL THEN 'unpublished' ELSE 'published' END"),
        source("l.locale"),
        tag("l.tags"),
        category("l.categories"),
        owner("i.owner");

        /** The value of an item, NULL for none; of tags and categories an array of them. */
        final String expression;

        Facet(String expression) {
            this.expression = expression;
        }

        boolean isMany() {
            return this == tag || this == category;
        }

        private String condition() {
            return isMany() ? expression + " @> ARRAY[:" + name() + "]" : expression + " = :" + name();
        }
    }

    static WorkingConditions of(String type, WorkingFilter filter, Actor actor) {
        Map<String, Object> values = new HashMap<>(Map.of("type", type, "actor", actor.subject()));
        StringBuilder scope = new StringBuilder("i.type = :type");
        scope.append(
                filter.mine() || !actor.isEditor()
                        ? " AND i.owner = :actor"
                        : " AND (i.owner = :actor OR i.ownership = 'editorial')");
        scope.append(filter.trashed() ? " AND i.trashed_at IS NOT NULL" : " AND i.trashed_at IS NULL");
        if (filter.text() != null) {
            scope.append(" AND (l.title_key LIKE :text OR l.slug LIKE :text)");
            values.put("text", "%" + Text.fold(filter.text()).replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        Map<Facet, Object> chosen = new EnumMap<>(Facet.class);
        put(chosen, Facet.workflow, filter.workflow());
        put(chosen, Facet.publication, filter.publication());
        put(chosen, Facet.source, filter.source());
        put(chosen, Facet.tag, filter.tag());
        put(chosen, Facet.category, filter.category());
        put(chosen, Facet.owner, filter.owner());
        chosen.forEach((facet, value) -> values.put(facet.name(), value.toString()));
        Map<Facet, String> facets = new EnumMap<>(Facet.class);
        chosen.keySet().forEach(facet -> facets.put(facet, facet.condition()));
        return new WorkingConditions(scope.toString(), facets, values);
    }

    private static void put(Map<Facet, Object> chosen, Facet facet, Object value) {
        if (value != null) {
            chosen.put(facet, value);
        }
    }

    /** All of it. */
    String all() {
        return scope + facets.values().stream().map(one -> " AND " + one).collect(Collectors.joining());
    }
}
