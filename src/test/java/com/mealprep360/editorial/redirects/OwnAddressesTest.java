package com.mealprep360.editorial.redirects;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnAddressesTest {
    private final OwnAddresses own = new OwnAddresses(URI.create("https://cook.example/food"));

    @ParameterizedTest
    @CsvSource({
        "https://cook.example/food/soups, /soups",
        "http://COOK.example:80/food/soups/?all=true, /soups/",
        "https://cook.example:443/food, /",
        "https://cook.example/food/k%C3%A4se, /k%C3%A4se"
    })
    void anAddressOfTheSiteLeadsToItsPath(String url, String path) {
        assertThat(own.path(URI.create(url))).hasValue(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://other.example/food/soups",
                "https://cook.example:8443/food/soups",
                "https://cook.example/foods/soups",
                "https://cook.example"
            })
    void anyOtherAddressDoesNot(String url) {
        assertThat(own.path(URI.create(url))).isEmpty();
    }

    @Test
    void aSiteMayBeTheWholeHost() {
        assertThat(new OwnAddresses(URI.create("https://cook.example")).path(URI.create("https://cook.example")))
                .hasValue("/");
    }
}
