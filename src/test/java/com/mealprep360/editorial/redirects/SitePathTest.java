package com.mealprep360.editorial.redirects;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {
    @ParameterizedTest
    @CsvSource({
        "/,/",
        "/soups/,/soups",
        "/k%C3%A4se,/käse",
        "/ka\u0308se,/käse",
        "/a%20b,/a b",
        "/100%,/100%",
        "/100%25,/100%",
        "/a+b,/a+b",
        "/Soups,/Soups",
        "/a%3Fb,/a?b"
    })
    void waysToWriteOnePathAreOnePath(String raw, String path) {
        assertThat(SitePath.of(raw)).contains(new SitePath(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soups",
                "//evil.example",
                "/a//b",
                "/a//",
                "/../etc",
                "/a/./b",
                "/a/..",
                "/%2e%2e/etc",
                "/a%2Fb",
                "/a\\b",
                "/a%5Cb",
                "/a%00",
                "/a\nb",
                "/a?b",
                "/a#b",
                "/%FF",
                "/\uD800"
            })
    void whatIsNoPathIsRefused(String raw) {
        assertThat(SitePath.of(raw)).isEmpty();
    }

    @Test
    void itHasFiveHundredCharactersAtMost() {
        assertThat(SitePath.of("/" + "a".repeat(499))).isPresent();
        assertThat(SitePath.of("/" + "a".repeat(500))).isEmpty();
    }

    @Property(seed = "360")
    void whatIsEncodedIsTheSamePathAgain(@ForAll("paths") String text) {
        SitePath.of(text.replace("%", "%25")).ifPresent(path -> {
            assertThat(path.encoded()).matches("[\\x21-\\x7e]+").doesNotContain("?", "#");
            assertThat(SitePath.of(path.encoded())).contains(path);
            assertThat(SitePath.of(path.encoded() + (path.text().equals("/") ? "" : "/")))
                    .contains(path);
        });
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.strings()
                .withChars("abcÄß%&+=;:@ '\"{}[]~é漢")
                .withCharRange('a', 'z')
                .withChars('/')
                .ofMaxLength(40)
                .map(text -> "/" + text);
    }
}
