package com.mealprep360.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;

/** Recipes that wait for schedules that are all due at the same moment. */
public record DueAtOnce(List<String> recipes) {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Jdbi SQL = Database.shared();

    public static DueAtOnce of(int size) {
        Api editor = Api.user("editor");
        return new DueAtOnce(IntStream.range(0, size)
                .mapToObj(i -> {
                    Answer recipe = Recipes.saved(editor);
                    Recipes.plan(editor, recipe, "publish", Instant.parse("2099-06-01T00:00:00Z"))
                            .expect(201);
                    return recipe.at("/id");
                })
                .toList());
    }

    /** In one statement, however long it took to plan them. Returns when some have happened, and others are about to. */
    public void begin() {
        SQL.useHandle(handle -> handle.createUpdate(
                        "UPDATE editorial.schedule SET at = now() WHERE CAST(item_id AS text) = ANY (:ids)")
                .bindArray("ids", String.class, recipes)
                .execute());
        Await.until(LIMIT, this::done, found -> found > 0);
    }

    public void eachHappensOnce() {
        Await.until(LIMIT, this::done, found -> found == recipes.size());
        List<Integer> publications = SQL.withHandle(handle -> handle.createQuery("""
                SELECT count(*) FROM kernel.event WHERE type = 'editorial.published.v1' AND aggregateid = ANY (:ids)
                GROUP BY aggregateid
                """)
                .bindArray("ids", String.class, recipes)
                .mapTo(Integer.class)
                .list());
        assertThat(publications)
                .as("times that each went live")
                .hasSize(recipes.size())
                .containsOnly(1);
        Api anyone = Api.anonymous();
        recipes.forEach(id -> anyone.get("/api/recipes/" + id).expect(200));
    }

    /** How many have happened. */
    public int done() {
        return SQL.withHandle(handle -> handle.createQuery("""
                SELECT count(*) FROM editorial.schedule WHERE state = 'done' AND CAST(item_id AS text) = ANY (:ids)
                """)
                .bindArray("ids", String.class, recipes)
                .mapTo(Integer.class)
                .one());
    }
}
