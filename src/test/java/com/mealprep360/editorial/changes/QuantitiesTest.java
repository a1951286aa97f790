package com.mealprep360.editorial.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Bake at 180 °C                 | Bei 180 °F backen
            Bake at 180 °C                 | Bei 180 F backen
            Bake at 350°F.                 | Hornee a 350 ºC.
            180 degrees Celsius            | 180 degrés Fahrenheit
            180 degrees C                  | 180 graden F
            Bake at 180℃                   | 180 derece F
            180-200 °C                     | 180–200 °F
            Simmer for 20 minutes          | 20 Stunden köcheln
            20 minutes                     | 20 Sekunden
            a 20-minute soup               | eine 20-stündige Suppe
            20-25 minutes                  | 20 bis 25 Stunden
            10 to 15 min                   | 10 minutos a 15 horas
            10 to 15 min                   | 10 heures à 15 minutes
            Rest 2 days                    | Laisser reposer 2 heures
            Rest 2 days                    | 2 settimane
            Rest 2 days                    | 2 hafta
            200 g flour                    | 200 kg Mehl
            200 g flour                    | 200 mg Mehl
            200g flour                     | 200 oz de harina
            500 g                          | 500 ml
            1.5 l stock                    | 1,5 dl Brühe
            1 tsp salt                     | 1 EL Salz
            1 tsp salt                     | 1 c. à s. de sel
            1 tablespoon oil               | 1 cucharadita de aceite
            1 tbsp oil                     | 1 cucchiaino di olio
            1 tbsp oil                     | 1 colher (chá) de óleo
            1 tbsp oil                     | 1 theelepel olie
            1 tbsp oil                     | 1 çay kaşığı yağ
            1 tbsp oil                     | 1 茶匙油
            ½ tsp                          | 1/2 EL
            1 1/2 cups                     | 1½ EL
            8 fl oz                        | 8 oz
            2 pints                        | 2 quarts
            a 20 cm tin                    | une moule de 20 mm
            a 9-inch pan                   | eine 9 cm große Form
            a 9 in. pan                    | una teglia da 9 cm
            50 % cream                     | 50 g Sahne
            煮20分钟                          | simmer for 20 hours
            煮20小时                          | simmer for 20 minutes
            200克面粉                         | 200 ml flour
            20分煮る                          | simmer for 20 seconds
            180 °C for 20 min, 5 min off   | 180 °C 20 Min, 5 Std. ruhen
            5 g salt, 5 ml oil             | 5 g Salz, 5 g Öl
            """)
    void otherUnitsDiffer(String one, String other) {
        assertThat(Numbers.in(one)).isEqualTo(Numbers.in(other));
        assertThat(Quantities.differ(one, other)).isTrue();
        assertThat(Quantities.differ(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Bake at 180 °C for 20 min.     | 180 °C, 20 Min. backen
            Bake at 180 °C for 20 min.     | Hornee a 180 ºC durante 20 minutos.
            Bake at 180 °C for 20 min.     | Cuire à 180 °C pendant 20 minutes.
            Bake at 180 °C for 20 min.     | Cuocere a 180 gradi per 20 minuti.
            Bake at 180 °C for 20 min.     | Asse a 180 graus Celsius por 20 minutos.
            Bake at 180 °C for 20 min.     | Bak 20 minuten op 180 °C.
            Bake at 180 °C for 20 min.     | 180 derecede 20 dakika pişirin.
            Bake at 180 °C for 20 min.     | 180℃烤20分钟。
            Bake at 180 °C for 20 min.     | 180度で20分焼く。
            Bake at 180 °C for 20 min.     | Выпекать 20 минут при 180 °C.
            Bake at 180° in the middle     | Bei 180 °C in der Mitte backen
            Bake at 180 in the middle      | Bei 180 °C in der Mitte backen
            Bake at 180 °C                 | Precalienta a 180 el horno
            Bake at 350°                   | 350 Grad Fahrenheit
            turn by 90°                    | um 90 Grad drehen
            180° and 200°F, 180°C          | 180 °C und 200 °F, 180°
            20–25 minutes                  | 20 bis 25 Minuten
            20–25 minutes                  | de 20 a 25 minutos
            between 20 and 25 minutes      | entre 20 et 25 minutes
            20- to 25-minute               | 20 ila 25 dakikalık
            20 minutes to 25 minutes       | 20~25分钟
            1 h 30                         | 1 hour 30 minutes
            1h30                           | 1 Std. 30 Min.
            1.5 l of stock                 | 1,5 Liter Brühe
            1/2 tsp                        | ½ TL
            1 1/2 cups                     | 1½ Tassen
            1 1/2 cups                     | 1,5 su bardağı
            1 tbsp                         | 1 Eßlöffel
            1 tbsp                         | 1 cucharada
            1 tbsp                         | 1 c.à.s.
            1 tbsp                         | 1 cuillerée à soupe
            1 tbsp                         | 1 cucchiaio
            1 tbsp                         | 1 colher (de sopa)
            1 tbsp                         | 1 eetlepel
            1 tbsp                         | 1 el
            1 tbsp                         | 1 yemek kaşığı
            2 tsp                          | 2 c. à café
            2 eggs                         | 2 Eier
            2 eggs, 2 cups                 | 2 tazas, 2 huevos
            2 cloves of garlic             | 2 g Knoblauch
            200 g noodles                  | 200 Tagliatelle
            2 l water                      | les 2 l'eau
            200g chicken                   | 200g鸡肉
            2/3 cup                        | 2/3カップ
            2 parts, 3 parts               | 3分之2
            8 o'clock, 20 minutes          | 8 Uhr, 20 Minuten
            180 °C                         | (180 °C)
            8 fl. oz. milk                 | 8 onzas líquidas de leche
            9-inch pan                     | 9-Zoll-Form
            35 % fat                       | 35%ige Sahne
            35 % fat                       | yüzde %35
            200 kcal                       | 200 Kilokalorien
            Step 1                         | Schritt 1
            No numbers                     | Keine Zahlen
            """)
    void equalUnitsDoNotHoweverTheyAreWrittenNorDoUnknownOnes(String one, String other) {
        assertThat(Quantities.differ(one, other)).isFalse();
        assertThat(Quantities.differ(other, one)).isFalse();
    }

    @Property(seed = "360", tries = 1_000)
    void noTextDiffersFromItself(@ForAll("texts") String text) {
        assertThat(Quantities.differ(text, text)).isFalse();
    }

    @Property(seed = "360", tries = 1_000)
    void theOrderSaysNothing(@ForAll("parts") List<String> parts, @ForAll Random random) {
        List<String> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, random);

        assertThat(Quantities.differ(String.join("; ", parts), String.join("; ", shuffled)))
                .isFalse();
    }

    @Property(seed = "360", tries = 2_000)
    void whatDiffersFromATextIsWhatItDiffersFrom(
            @ForAll("words") List<String> here, @ForAll("words") List<String> there) {
        String one = numbered(here);
        String other = numbered(there);

        assertThat(Quantities.differ(one, other)).isEqualTo(Quantities.differ(other, one));
    }

    /** The same numbers for any words, few enough to have several units each. */
    private static String numbered(List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(place -> place % 2 + " " + words.get(place))
                .reduce("", (text, part) -> text + part + "; ");
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of("°C", "°F", "°", "°", "min", "g", "eggs", "eggs")
                .list()
                .ofSize(8);
    }

    @Provide
    Arbitrary<List<String>> parts() {
        return Arbitraries.of("20 min", "20 Stunden", "20–25 minutes", "20°", "20 °C", "½ TL", "1/2 EL", "0,5 eggs")
                .list()
                .ofMaxSize(10);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(200),
                Arbitraries.strings().withChars("12½/,.-– °CFgl分の").ofMaxLength(200),
                parts().map(parts -> String.join(" ", parts)));
    }
}
