package com.mealprep360.editorial;

import com.mealprep360.api.model.FacetValueDto;
import com.mealprep360.api.model.FacetsDto;
import com.mealprep360.editorial.WorkingConditions.Facet;
import com.mealprep360.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;

/**
 * What each way to narrow a table would leave, in one query over what the table could show: a facet is counted with all
 * conditions but its own. What is alike in all of them is counted first, so that the many are gone through once.
 */
@ApplicationScoped
class WorkingFacets {
    private static final int MOST = 20;

    @Inject
    Jdbi sql;

    FacetsDto of(String type, WorkingFilter filter, Actor actor) {
        WorkingConditions conditions = WorkingConditions.of(type, filter, actor);
        Map<Facet, List<FacetValueDto>> counts = new EnumMap<>(Facet.class);
        sql.useHandle(handle -> handle.createQuery(query(conditions))
                .bindMap(conditions.values())
                .bind("most", MOST)
                .map((row, context) -> Map.entry(
                        Facet.valueOf(row.getString("facet")),
                        new FacetValueDto().value(row.getString("value")).count(row.getLong("count"))))
                .forEach(one -> counts.computeIfAbsent(one.getKey(), facet -> new ArrayList<>())
                        .add(one.getValue())));
        return new FacetsDto()
                .workflow(counts.getOrDefault(Facet.workflow, List.of()))
                .publication(counts.getOrDefault(Facet.publication, List.of()))
                .source(counts.getOrDefault(Facet.source, List.of()))
                .tag(counts.getOrDefault(Facet.tag, List.of()))
                .category(counts.getOrDefault(Facet.category, List.of()))
                .owner(counts.getOrDefault(Facet.owner, List.of()));
    }

    private static String query(WorkingConditions conditions) {
        String columns = Arrays.stream(Facet.values())
                .map(facet -> facet.expression + " AS " + facet.name() + ", ("
                        + conditions.facets().getOrDefault(facet, "true") + ") AS is_" + facet.name())
                .collect(Collectors.joining(", "));
        String places = IntStream.rangeClosed(1, 2 * Facet.values().length)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(", "));
        return "WITH shown AS MATERIALIZED (SELECT " + columns
                + ", count(*) AS items FROM editorial.item i JOIN editorial.localization l ON l.item_id = i.id AND l.locale = i.source_locale WHERE "
                + conditions.scope() + " GROUP BY " + places + ") "
                + Arrays.stream(Facet.values()).map(WorkingFacets::counted).collect(Collectors.joining(" UNION ALL "));
    }

    private static String counted(Facet facet) {
        String others = Arrays.stream(Facet.values())
                .filter(other -> other != facet)
                .map(other -> "is_" + other.name())
                .collect(Collectors.joining(" AND "));
        String from = facet.isMany() ? "shown, unnest(" + facet.name() + ") AS value" : "shown";
        String value = facet.isMany() ? "value" : facet.name();
        return "(SELECT '%1$s' AS facet, %2$s AS value, sum(items) AS count FROM %3$s WHERE %4$s AND %2$s IS NOT NULL GROUP BY 2 ORDER BY 3 DESC, 2 LIMIT :most)"
                .formatted(facet.name(), value, from, others);
    }
}
