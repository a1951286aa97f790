package com.mealprep360.editorial.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTemplateTest {
    private static final String SITE = "https://example.org";

    @ParameterizedTest
    @CsvSource({
        "/blog/{slug}{?locale}, soup, en, true, https://example.org/blog/soup",
        "/blog/{slug}{?locale}, suppe, de, false, https://example.org/blog/suppe?locale=de",
        "/{locale}/blog/{slug}, suppe, de, false, https://example.org/de/blog/suppe",
        "https://food.example.com/r/{slug}?from=feed&l={locale}, soup, en, true, https://food.example.com/r/soup?from=feed&l=en",
        "/blog/{slug}, käse-日本, de, true, https://example.org/blog/k%C3%A4se-%E6%97%A5%E6%9C%AC"
    })
    void anAddressIsMadeOfSlugAndLocale(String template, String slug, String locale, boolean source, String address) {
        assertThat(PageTemplate.of(template, SITE).of(slug, locale, source)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/blog",
                "blog/{slug}",
                "ftp://example.org/{slug}",
                "https:///{slug}",
                "/a b/{slug}",
                "/{id}/{slug}"
            })
    void whatMakesNoAddressesIsRefused(String template) {
        assertThatIllegalArgumentException().isThrownBy(() -> PageTemplate.of(template, SITE));
    }

    @Test
    void otherSettingsAreToldApart() {
        SiteAddresses other = Sites.example();
        other.site = "https://example.com";

        assertThat(other.settings()).isNotEqualTo(Sites.example().settings());
    }
}
