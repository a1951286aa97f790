package com.mealprep360.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "leaf, leaves",
        "tomato, tomatoes",
        "cookie, cookies",
        "berry, berries",
        "dish, dishes",
        "olive, olives",
        "clove, cloves",
        "knife, knives",
        "quiche, quiches",
        "egg, eggs",
        "pea, peas",
        "radish, radishes",
        "box, boxes"
    })
    void singularAndPluralAreOneWord(String singular, String plural) {
        assertThat(Words.singular(plural)).isEqualTo(Words.singular(singular));
    }

    @ParameterizedTest
    @CsvSource({"nut, not", "rice, ricer", "bean, beet", "lime, lemon", "couscous, cous", "bass, bas", "pear, pea"})
    void otherWordsStayOther(String one, String other) {
        assertThat(Words.singular(one)).isNotEqualTo(Words.singular(other));
    }

    @Test
    void apostrophesDivideWordsUnlessAnEndingFollows() {
        assertThat(Words.of("Spaghetti all'Amatriciana, Baba’s l'eau"))
                .containsExactly("spaghetti", "all", "amatriciana", "baba", "l", "eau");
    }

    @Test
    void textIsFoldedAndPunctuationIsNoWord() {
        assertThat(Words.of("  Crème-Brûlée!? (½ cup) ~*[]{}^\"\\ "))
                .startsWith("creme", "brulee")
                .endsWith("cup");
        assertThat(Words.of("!?… ~*[]{}^\"\\/ 🍕")).isEmpty();
    }

    @Test
    void runsWithoutSpacesAreWordsOfTheirOwn() {
        assertThat(Words.of("番茄pasta炒蛋 x2")).containsExactly("番茄", "pasta", "炒蛋", "x2");
        assertThat(Words.pairs("红烧鸡翅")).containsExactly("红烧", "烧鸡", "鸡翅");
        assertThat(Words.pairs("鱼")).containsExactly("鱼");
        assertThat(Words.spaced("番茄 2 eggs")).isEqualTo("番 茄 2 egg");
    }
}
