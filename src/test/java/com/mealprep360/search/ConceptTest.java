package com.mealprep360.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.search.Concept.Correction;
import com.mealprep360.search.Concept.Way;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConceptTest {
    private static final SynonymSet SYNONYMS = new SynonymSet(List.of(
            List.of("aubergine", "eggplant"),
            List.of("spring onion", "scallion", "green onion"),
            List.of("西红柿", "番茄")));

    @Test
    void synonymsWorkBothWaysAndInThePlural() {
        assertThat(ways("eggplants")).containsExactly("eggplants", "aubergine");
        assertThat(ways("aubergine")).containsExactly("aubergine", "eggplant");
    }

    @Test
    void aNameOfSeveralWordsIsOneConcept() {
        List<Concept> concepts = concepts("green onion soup");

        assertThat(concepts).hasSize(2);
        assertThat(concepts.get(0).ways())
                .extracting(Way::text)
                .containsExactly("green onion", "green onion", "spring onion", "scallion");
        assertThat(concepts.get(0).ways()).extracting(Way::adjacent).containsExactly(true, false, true, true);
    }

    @Test
    void aNameInsideARunWithoutSpacesIsFound() {
        assertThat(ways("西红柿炒蛋")).containsExactly("西红柿炒蛋", "番茄炒蛋");
    }

    @Test
    void wordsThatSayNothingMayBeMissingUnlessThereAreNoOthers() {
        assertThat(concepts("how to make the best soup"))
                .filteredOn(concept -> !concept.silent())
                .hasSize(1);
        assertThat(concepts("the and with")).noneMatch(Concept::silent);
    }

    @Test
    void aCorrectionBringsItsSynonymsAndCountsLess() {
        List<Concept> concepts = Concept.of(
                QueryText.of("auberigne"), SYNONYMS, Map.of("auberigne", List.of(new Correction("aubergine", 0.8))));

        assertThat(concepts.get(0).ways()).extracting(Way::text).containsExactly("auberigne", "aubergine", "eggplant");
        assertThat(concepts.get(0).ways().get(1).weight()).isLessThan(1);
    }

    @Test
    void theSyntaxOfLuceneAndOfRegularExpressionsIsText() {
        QueryText text = QueryText.of("title:soup AND (a OR /b.*c/) ~2 [x TO *] -d \"unclosed");

        assertThat(text.phrases()).isEmpty();
        assertThat(text.words())
                .containsExactly("title", "soup", "and", "a", "or", "b", "c", "2", "x", "to", "d", "unclosed");
    }

    @Test
    void quotedWordsAreAPhrase() {
        QueryText text = QueryText.of("quick “Red Onion” „\" soup");

        assertThat(text.phrases()).containsExactly(List.of("red", "onion"));
        assertThat(text.words()).containsExactly("quick", "soup");
        assertThat(QueryText.of("!!! \"...\"").isEmpty()).isTrue();
    }

    @Test
    void noWordIsAnOperatorOfPostgreSql() {
        String condition = Condition.of(QueryText.of("it's & | !(soup) <-> a:* \\ 'x"), SYNONYMS, false);

        assertThat(condition).isEqualTo("(('soup') & ('x'))");
        assertThat(Condition.of(QueryText.of("green onion"), SYNONYMS, false))
                .isEqualTo("(('green' <-> 'onion' | ('green' & 'onion') | 'spring' <-> 'onion' | 'scallion'))");
    }

    private static List<String> ways(String text) {
        return concepts(text).get(0).ways().stream().map(Way::text).toList();
    }

    private static List<Concept> concepts(String text) {
        return Concept.of(QueryText.of(text), SYNONYMS, Map.of());
    }
}
