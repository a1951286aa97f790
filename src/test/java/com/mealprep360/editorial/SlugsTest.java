package com.mealprep360.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugsTest {
    private static final UUID ID = UUID.fromString("01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b11");

    @ParameterizedTest
    @CsvSource({
        "Red lentil soup, red-lentil-soup",
        "'  --Crème Brûlée!  ', creme-brulee",
        "Straße nach Süden, strasse-nach-suden",
        "GROẞE SOẞE, grosse-sosse",
        "İstanbul ISPANAK, istanbul-ispanak",
        "麻婆豆腐, 麻婆豆腐",
        "김치 찌개, 김치-찌개",
        "حمص, حمص",
        "हिन्दी खाना, हिन्दी-खाना",
        "がんもどき, がんもどき",
        "½ Hähnchen, 1-2-hahnchen",
        "Soup 🍲 of the day, soup-of-the-day"
    })
    void aTitleBecomesASlug(String title, String slug) {
        assertThat(Slugs.from(title, ID)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "🍲🥕", "—!?", "working", "Search", "01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b12"})
    void aTitleThatGivesNoneGetsOneFromTheId(String title) {
        assertThat(Slugs.from(title, ID)).isEqualTo("item-0a8f6f0f2b11");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-soup",
                "soup-",
                "red--soup",
                "Soup",
                "red soup",
                "soup/1",
                "sou.p",
                "new",
                "preview",
                "01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b12",
                "soup\u0000",
                "\ud83c"
            })
    void whatMayNotBeASlugIsRefused(String slug) {
        assertThat(Slugs.isAcceptable(slug)).isFalse();
    }

    @Test
    void aSlugHasAtMostSoManyCharacters() {
        assertThat(Slugs.isAcceptable("a".repeat(Slugs.MAX_LENGTH))).isTrue();
        assertThat(Slugs.isAcceptable("a".repeat(Slugs.MAX_LENGTH + 1))).isFalse();
        assertThat(Slugs.from("a".repeat(10_000), ID)).hasSize(Slugs.MAX_LENGTH);
        assertThat(Slugs.from("soup ".repeat(2_000), ID))
                .hasSizeLessThanOrEqualTo(Slugs.MAX_LENGTH)
                .endsWith("-soup");
    }

    @Test
    void aCharacterOfTwoHalvesIsNeverCutInTwo() {
        String beyondTheFirstPlane = "a" + Character.toString(0x20000).repeat(200);
        String slug = Slugs.from(beyondTheFirstPlane, ID);

        assertThat(slug).matches(Slugs::isAcceptable, "is acceptable");
        assertThat(Slugs.distinct(slug, ID)).matches(Slugs::isAcceptable, "is acceptable");
        assertThat(Slugs.distinct(slug.substring(1), ID)).matches(Slugs::isAcceptable, "is acceptable");
    }

    @Test
    void aSlugThatIsMadeDistinctDoesNotTakeTheShapeOfAnId() {
        assertThat(Slugs.distinct("12345678-1234-1234-1234", ID))
                .matches(Slugs::isAcceptable, "is acceptable")
                .endsWith("-0a8f6f0f2b11");
    }

    @Property(seed = "360", tries = 2_000)
    void whateverTheTitleTheSlugIsAcceptable(@ForAll("titles") String title, @ForAll("ids") UUID id) {
        assertThat(Slugs.from(title, id)).matches(Slugs::isAcceptable, "is acceptable");
    }

    @Property(seed = "360", tries = 2_000)
    void whateverTheTitleTheDistinctSlugIsAcceptableAndAnother(@ForAll("titles") String title, @ForAll("ids") UUID id) {
        String slug = Slugs.from(title, id);

        assertThat(Slugs.distinct(slug, id))
                .matches(Slugs::isAcceptable, "is acceptable")
                .isNotEqualTo(slug);
    }

    @Property(seed = "360", tries = 500)
    void aSlugMadeOfASlugIsTheSame(@ForAll("titles") String title) {
        String slug = Slugs.from(title, ID);

        assertThat(Slugs.from(slug, ID)).isEqualTo(slug);
    }

    @Provide
    Arbitrary<UUID> ids() {
        return Arbitraries.longs().map(bits -> new UUID(0x01939a3e6c1d7c3fL, bits));
    }

    @Provide
    Arbitrary<String> titles() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(300),
                Arbitraries.strings().withChars("aZ-_ß İıéあ한字🍲\u0301").ofMaxLength(300),
                Arbitraries.strings().withCharRange('\u4e00', '\u9fff').ofMaxLength(300),
                Arbitraries.strings().withChars("\ud840\udc00a ").ofMaxLength(300));
    }
}
