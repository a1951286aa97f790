package com.mealprep360.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.support.Api;
import com.mealprep360.support.Await;
import com.mealprep360.support.Database;
import com.mealprep360.support.DueAtOnce;
import com.mealprep360.support.SecondNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Many that are due at the same moment. */
class DueSchedulesIT {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** Two nodes look for the same hundred at the same time. How late they are is what {@code bench/schedules} prints. */
    @Test
    void ofAHundredThatAreDueAtOnceEachFiresOnce() {
        SecondNode.platform();
        DueAtOnce hundred = DueAtOnce.of(100);
        hundred.begin();

        hundred.eachHappensOnce();

        JsonNode health = Api.anonymous().get("/health/deps").expect(200).json();
        assertThat(health.at("/backlogs/schedules/status").asText()).isEqualTo("UP");
        assertThat(Api.anonymous().get("/metrics").expect(200).text())
                .contains("mealprep360_backlog_seconds{work=\"schedules\"}");
    }

    /** Of one the text cannot be read; it happens when that is mended. */
    @Test
    void oneThatFailsKeepsNoOtherFromHappening() {
        DueAtOnce five = DueAtOnce.of(5);
        String broken = five.recipes().get(2);
        String text = text(broken, "[]");

        five.begin();

        Await.until(LIMIT, five::done, done -> done == 4);
        Await.until(LIMIT, () -> attempts(broken), attempts -> attempts > 0);
        text(broken, text);
        five.eachHappensOnce();
    }

    private static String text(String recipe, String text) {
        return Database.shared()
                .withHandle(handle -> handle.createQuery("""
            WITH before AS (SELECT CAST(document AS text) AS text FROM editorial.revision WHERE item_id = CAST(:id AS uuid)),
              change AS (UPDATE editorial.revision SET document = CAST(:text AS jsonb) WHERE item_id = CAST(:id AS uuid))
            SELECT text FROM before
            """)
                        .bind("id", recipe)
                        .bind("text", text)
                        .mapTo(String.class)
                        .one());
    }

    private static int attempts(String recipe) {
        return Database.shared()
                .withHandle(handle -> handle.createQuery(
                                "SELECT attempts FROM editorial.schedule WHERE item_id = CAST(:id AS uuid)")
                        .bind("id", recipe)
                        .mapTo(Integer.class)
                        .one());
    }
}
