package com.mealprep360.editorial.redirects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MissingPathsTest {
    private final MissingPaths paths = new MissingPaths();

    @Test
    void waysToWriteOnePathAreCountedTogetherAndGivenOutOnce() {
        paths.count("/a");
        paths.count("/a/");
        paths.count("/b");
        paths.count("//no-path");

        assertThat(paths.take()).isEqualTo(Map.of("/a", 2L, "/b", 1L));
        assertThat(paths.take()).isEmpty();
    }

    @Test
    void aFloodTakesNoMoreThanItsShare() {
        for (int i = 0; i < 100_000; i++) {
            paths.count("/made-up-" + i);
        }
        paths.count("/made-up-0");

        assertThat(paths.take()).hasSize(MissingPaths.MOST).containsEntry("/made-up-0", 2L);
    }
}
