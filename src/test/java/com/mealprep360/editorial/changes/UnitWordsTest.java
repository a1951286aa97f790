package com.mealprep360.editorial.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnitWordsTest {
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void eachWordOfTheTableIsReadAsItsUnit(Unit unit) {
        assertThat(unit.words()).allSatisfy(word -> {
            String written = word.replace("*", "");
            assertThat(UnitWords.at(written)).isEqualTo(unit);
            assertThat(UnitWords.at(" " + written + " of it")).isEqualTo(unit);
            assertThat(UnitWords.at(written.toUpperCase(Locale.ROOT) + ".")).isEqualTo(unit);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            g flour      | GRAM
            -g-Packung   | GRAM
            glasses      | NONE
            C            | CELSIUS
            c            | NONE
            °c           | CELSIUS
            F.           | FAHRENHEIT
            f            | NONE
            °            | DEGREE
            deg C        | CELSIUS
            Carrots      | NONE
            c.à.c        | TEASPOON
            EL Mehl      | TABLESPOON
            el horno     | NONE
            ELEFANTEN    | NONE
            in der       | NONE
            -in          | INCH
            in. wide     | INCH
            , g          | NONE
            . C          | NONE
            oz           | OUNCE
            fl. oz.      | FLUID_OUNCE
            分の1          | NONE
            分煮る          | MINUTE
            """)
    void aUnitIsAWholeWordThatStandsAtTheNumber(String behind, Unit unit) {
        assertThat(UnitWords.at(behind)).isEqualTo(unit);
    }
}
