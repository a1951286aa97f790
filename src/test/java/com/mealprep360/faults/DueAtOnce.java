package com.mealprep360.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Await;
import com.mealprep360.support.Database;
import com.mealprep360.support.Recipes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;

/** Recipes that wait for schedules that are all due at the same moment. */
record DueAtOnce(List<String> recipes) {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Jdbi SQL = Database.shared();

    static DueAtOnce of(int size) {
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

    /** Returns when some have happened, and others are about to. */
    void begin() {
        SQL.useHandle(handle -> handle.createUpdate(
                        "UPDATE editorial.schedule SET at = now() WHERE CAST(item_id AS text) = ANY (:ids)")
                .bindArray("ids", String.class, recipes)
                .execute());
        Await.until(LIMIT, () -> count("done"), done -> done > 0);
    }

    void eachHappensOnce() {
        Await.until(LIMIT, () -> count("done"), done -> done == recipes.size());
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

    private int count(String state) {
        return SQL.withHandle(handle -> handle.createQuery("""
                SELECT count(*) FROM editorial.schedule WHERE state = :state AND CAST(item_id AS text) = ANY (:ids)
                """)
                .bind("state", state)
                .bindArray("ids", String.class, recipes)
                .mapTo(Integer.class)
                .one());
    }
}
