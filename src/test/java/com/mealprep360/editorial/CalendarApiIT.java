package com.mealprep360.editorial;

import static com.mealprep360.support.Recipes.plan;
import static com.mealprep360.support.Recipes.saved;
import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is planned, of all items. */
class CalendarApiIT {
    private final Api editor = Api.user("editor");
    private final Api other = Api.user("editor2");

    @Test
    void theCalendarIsInTheOrderOfTimeAndShowsNobodysSecrets() {
        Instant day =
                Instant.parse("2098-01-01T00:00:00Z").plusSeconds(Instant.now().getEpochSecond() % 1_000_000 * 10);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Answer recipe = saved(i == 1 ? other : editor);
            expected.add(plan(editor, recipe, "publish", day.plusSeconds(i))
                    .expect(201)
                    .at("/id"));
        }
        String query = "/api/items/schedules?limit=2&from=" + day + "&until=" + day.plusSeconds(3);
        Answer page = editor.get(query).expect(200);
        List<String> found = new ArrayList<>(page.json().path("items").findValuesAsText("id"));
        found.addAll(editor.get(query + "&cursor=" + page.at("/nextCursor"))
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("id"));

        assertThat(found).isEqualTo(expected);
        assertThat(editor.get(query + "&state=done").expect(200).json().path("items"))
                .isEmpty();
        assertThat(editor.get("/api/items/schedules?from=2026-13-01T00:00:00Z")
                        .onPurpose()
                        .expect(400)
                        .pointers())
                .containsExactly("#/query/from");
        Api.user("user").get(query).onPurpose().expect(403);
    }
}
