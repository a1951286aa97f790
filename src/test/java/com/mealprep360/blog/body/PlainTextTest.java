package com.mealprep360.blog.body;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.Text;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    @Test
    void allThatIsReadIsInIt() {
        ObjectNode body = Json.object("""
                {"version": 1, "blocks": [
                  {"type": "heading", "level": 2, "text": [{"text": "Lentils"}]},
                  {"type": "paragraph", "text": [{"text": "Rinse "}, {"text": "well", "marks": ["strong"]}]},
                  {"type": "image", "mediaId": "x", "alt": "a bowl", "caption": "Done"},
                  {"type": "list", "ordered": false, "items": [{"text": [{"text": "one"}]}]},
                  {"type": "table", "rows": [{"cells": [{"text": [{"text": "two"}]}, {"text": [{"text": "three"}]}]}]},
                  {"type": "quote", "text": [{"text": "four"}], "attribution": "five"}]}
                """);

        assertThat(PlainText.of(body)).isEqualTo("Lentils\nRinse well\nDone\none\ntwo\nthree\nfour\nfive");
        assertThat(PlainText.excerpt(body, 100)).isEqualTo("Rinse well");
        assertThat(PlainText.excerpt(body, 8)).isEqualTo("Rinse…");
    }

    @Property(seed = "360", tries = 1000)
    void anExcerptIsNeverLongerThanAskedFor(@ForAll long seed, @ForAll @IntRange(min = 1, max = 80) int most) {
        String excerpt = PlainText.excerpt(Bodies.of(seed), most);

        assertThat(excerpt.length()).isLessThanOrEqualTo(most);
        assertThat(Text.isStorable(excerpt)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|0|0",
                "Grandmother's soup - 2 bowls!|4|0",
                "味噌汁を作る|0|6",
                "ラーメン and 餃子|1|5",
                "김치 찌개|2|0",
                "… — !|0|0"
            })
    void wordsAndCharactersAreCounted(String text, int words, int characters) {
        assertThat(ReadingTime.of(text)).isEqualTo(new ReadingTime(words, characters));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 0, 1", "238, 0, 1", "239, 0, 2", "0, 330, 1", "119, 165, 1", "119, 166, 2"})
    void minutesAreRoundedUp(int words, int characters, int minutes) {
        assertThat(new ReadingTime(words, characters).minutes()).isEqualTo(minutes);
    }
}
