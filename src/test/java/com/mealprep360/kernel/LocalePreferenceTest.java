package com.mealprep360.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalePreferenceTest {
    private static final List<String> AVAILABLE = List.of("en", "de", "pt", "zh-Hant");

    @ParameterizedTest
    @CsvSource({
        "de, de",
        "'de-AT,en;q=0.5', de",
        "'en;q=0.5,de;q=0.8', de",
        "'fr,nl', pt",
        "'*', pt",
        "zh-Hant-TW, zh-Hant",
        "ZH-HANT, zh-Hant",
        "'fr;q=1,de;q=0', pt",
        "'', pt",
        "'de;q=9,en', pt",
        "';;;', pt"
    })
    void theHeaderChoosesWhatItPrefersElseTheSource(String header, String chosen) {
        assertThat(new LocalePreference(null, header).choose(AVAILABLE, "pt")).contains(chosen);
    }

    @Test
    void withoutAWishItIsTheSource() {
        assertThat(LocalePreference.SOURCE.choose(AVAILABLE, "pt")).contains("pt");
        assertThat(LocalePreference.SOURCE.accepted(AVAILABLE)).isEmpty();
    }

    @Test
    void theExplicitOneIsThatOneOrNone() {
        assertThat(new LocalePreference("DE", "en").choose(AVAILABLE, "pt")).contains("de");
        assertThat(new LocalePreference("fr", "en").choose(AVAILABLE, "pt")).isEmpty();
        assertThat(new LocalePreference("de-AT", null).choose(AVAILABLE, "pt")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DE, de", "de-AT, de", "de-Latn-CH-1996, de", "zh-Hant-TW, zh-Hant", "zh, ", "fr, "})
    void whoReadsTheExplicitOneGetsItOrAMoreGeneralOne(String explicit, String chosen) {
        assertThat(new LocalePreference(explicit, "en").lookup(AVAILABLE, "pt")).isEqualTo(Optional.ofNullable(chosen));
    }

    @Property(seed = "360", tries = 2_000)
    void whateverTheHeaderOneIsChosen(@ForAll String header) {
        assertThat(new LocalePreference(null, header).choose(AVAILABLE, "pt"))
                .hasValueSatisfying(chosen -> assertThat(AVAILABLE).contains(chosen));
    }
}
