package com.mealprep360.search;

import static com.mealprep360.search.Larder.q;
import static com.mealprep360.search.Larder.search;
import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed is text, whatever it looks like to an engine. */
class HostileSearchesIT {
    @ParameterizedTest
    @ValueSource(strings = {"!!!", "… ?!", "🍕", "\"\"", "* ? ~ ^ \\ / [ ] { } ( )"})
    void whatHoldsNoWordFindsNothing(String text) {
        assertThat(search(q(text)).json().path("total").asInt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the and with",
                "title:soup AND (",
                "/.*/",
                "a~2 b^9",
                "[1 TO *]",
                "-soup +the",
                "\"unclosed",
                "x OR 1=1 --",
                "' | & ! <-> :* '",
                "{{7*7}}",
                "%00",
                "\\u0000"
            })
    void nothingThatIsTypedIsSyntax(String text) {
        assertThat(search(q(text)).at("/engine")).isEqualTo("opensearch");
    }

    @Test
    void tooLongATextIsRefusedWithTheRule() {
        Answer answer = Api.anonymous()
                .get("/api/recipes/search?q=" + "soup+".repeat(2_000))
                .onPurpose()
                .expect(400);

        assertThat(answer.pointers()).containsExactly("#/query/q");
        assertThat(answer.text()).contains("200");
        search(q("a b c d e f g h i j k l m n o p q r s t u v w x y z ".repeat(3)));
    }
}
