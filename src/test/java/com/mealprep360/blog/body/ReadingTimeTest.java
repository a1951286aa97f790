package com.mealprep360.blog.body;

import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.kernel.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTimeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | It is dark at five. Here is soup. | 8",
                "en | ¼ cup — don't stir! | 4",
                "de | Ein Butter-Ei, bitte | 3",
                "fr | L'œuf | 1",
                "zh | 番茄炒蛋 2 人份 | 7",
                "ja | トマトと卵 | 5",
                "en | '' | 0",
                "en | '… — !' | 0"
            })
    void wordsAreCounted(String locale, String text, int words) {
        var body = Json.object("{\"blocks\": [{\"type\": \"paragraph\", \"text\": []}]}");
        body.withArray("/blocks/0/text").addObject().put("text", text);

        assertThat(ReadingTime.words(body, locale)).isEqualTo(words);
    }

    @Test
    void wordsMayGoOverSpansAndStandInListsAndTables() {
        var body = Json.object("""
            {"blocks": [
              {"type": "paragraph", "text": [{"text": "So"}, {"text": "up", "marks": ["strong"]}]},
              {"type": "list", "ordered": false, "items": [
                {"text": [{"text": "one"}], "list": {"ordered": false, "items": [{"text": [{"text": "two"}]}]}}]},
              {"type": "table", "rows": [{"cells": [{"text": [{"text": "three"}]}]}]}]}
            """);

        assertThat(ReadingTime.words(body, "en")).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "238, 1", "356, 1", "357, 2", "2380, 10"})
    void minutesAreWholeAndAtLeastOne(int words, int minutes) {
        assertThat(ReadingTime.minutes(words)).isEqualTo(minutes);
    }
}
