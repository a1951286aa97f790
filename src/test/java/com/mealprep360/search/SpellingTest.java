package com.mealprep360.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.search.Concept.Correction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({"rabits, rabbits, 1", "plmu, plum, 1", "stfed, stuffed, 2", "same, same, 0", "salt, sugar, 4"})
    void editsAreCountedASwapAsOne(String one, String other, int edits) {
        assertThat(Spelling.edits(one, other)).isEqualTo(edits);
    }

    @Test
    void shortWordsAndNumbersAreNotCorrected() {
        assertThat(Spelling.isCheckable("nut")).isFalse();
        assertThat(Spelling.isCheckable("500g")).isFalse();
        assertThat(Spelling.isCheckable("红烧鸡翅")).isFalse();
        assertThat(Spelling.isCheckable("sopu")).isTrue();
    }

    @Test
    void nearerWordsCountMoreAndFourLettersBearOneEdit() {
        assertThat(Spelling.corrections(suggested("frall", "small", "fall")).get("frall"))
                .containsExactly(new Correction("fall", 0.8), new Correction("small", 0.4));
        assertThat(Spelling.corrections(suggested("sopu", "stew"))).isEmpty();
    }

    @Test
    void anotherFormOfAKnownWordIsNoMistake() {
        assertThat(Spelling.corrections(suggested("rabbits", "rabbit", "rabbis")))
                .isEmpty();
    }

    private static ArrayNode suggested(String word, String... options) {
        ObjectNode entry = Json.MAPPER.createObjectNode().put("text", word);
        ArrayNode all = entry.putArray("options");
        for (String option : options) {
            all.addObject().put("text", option);
        }
        return Json.MAPPER.createArrayNode().add(entry);
    }
}
