package com.mealprep360.editorial.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartTest {
    @Property(seed = "360", tries = 200)
    void anAddressNamesItsPart(@ForAll long a, @ForAll long b, @ForAll boolean isLast) {
        Part part = new Part("blog", new UUID(a, b), isLast ? null : new UUID(b, a));

        assertThat(Part.of(part.path().substring(Part.FOLDER.length()))).contains(part);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/blog",
                "/blog/1.xml",
                "/blog/00000000-0000-0000-0000-000000000000",
                "/BLOG/00000000-0000-0000-0000-000000000000.xml",
                "/blog/00000000-0000-0000-0000-000000000000_.xml",
                "/blog/00000000-0000-0000-0000-000000000000.xml/x"
            })
    void anythingElseIsNone(String below) {
        assertThat(Part.of(below)).isEmpty();
    }
}
