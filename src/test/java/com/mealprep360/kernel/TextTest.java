package com.mealprep360.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    @ParameterizedTest
    @CsvSource({
        "'  Crème \t Brûlée ', creme brulee",
        "ＦＵＬＬ ｗｉｄｔｈ, full width",
        "ﬁsh, fish",
        "İSTANBUL, istanbul",
        "KÄSESPÄTZLE, kasespatzle",
        "Smørrebrød, smorrebrod",
        "Ayşe Yılmaz, ayse yilmaz",
        "Żurek łódzki, zurek lodzki",
        "Bœuf, boeuf",
        "हिन्दी खाना, हिन्दी खाना",
        "がんもどき, がんもどき",
        "김치 볶음밥, 김치 볶음밥"
    })
    void textIsComparedWithoutCaseAccentsAndSpareBlanks(String text, String folded) {
        assertThat(Text.fold(text)).isEqualTo(folded);
    }

    @Property(seed = "360", tries = 2_000)
    void foldingTwiceIsFoldingOnce(@ForAll String text) {
        assertThat(Text.fold(Text.fold(text))).isEqualTo(Text.fold(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soup", "🍲", "\u0001", "\uffff", "a\ud83c\udf72b"})
    void whatUtf8AndPostgreSqlHoldIsStorable(String text) {
        assertThat(Text.isStorable(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\ud83c", "\udf72\ud83c", "a\ud83c", "\ud83cb"})
    void whatTheyCannotHoldIsNot(String text) {
        assertThat(Text.isStorable(text)).isFalse();
    }

    @Property(seed = "360", tries = 2_000)
    void whatIsStorableSurvivesUtf8(@ForAll String text) {
        boolean survives = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(text);

        assertThat(Text.isStorable(text)).isEqualTo(survives && text.indexOf(0) < 0);
    }
}
