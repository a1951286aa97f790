package com.mealprep360.editorial.changes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bake at 180 °C for 20 min. | 180 °C, 20 Min. backen        | true
            Bake at 180 °C for 20 min. | Bei 200 °C 20 Minuten backen. | false
            1.5 l of stock             | 1,5 l Brühe                   | true
            1/2 onion                  | ½ Zwiebel                     | true
            1 1/2 cups                 | 1½ Tassen                     | true
            1 1/2 cups                 | 1.5 Tassen                    | true
            2 to 3 eggs                | 2–3 Eier                      | true
            2 eggs                     | 2 Eier, 2 Löffel              | false
            20 minutes                 | ٢٠ دقيقة                      | true
            No numbers                 | Keine Zahlen                  | true
            2.0 kg                     | 2 kg                          | true
            1/0                        | 1/0                           | true
            """)
    void equalNumbersAreEqualHoweverTheyAreWritten(String one, String other, boolean equal) {
        assertThat(Numbers.in(one).equals(Numbers.in(other))).isEqualTo(equal);
    }
}
