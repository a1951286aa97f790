package com.mealprep360.media.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SizeTest {
    @Test
    void aPictureIsMadeNoWiderThanItIs() {
        assertThat(Size.ofPicture(1000, 750, Size.Focus.CENTRE))
                .containsExactly(
                        new Size("square", "square-50-50", 320, 320),
                        new Size("160", "160", 160, 120),
                        new Size("320", "320", 320, 240),
                        new Size("640", "640", 640, 480),
                        new Size("960", "960", 960, 720));
    }

    @Test
    void aVerySmallOneIsThereOnceAsItIs() {
        assertThat(Size.ofPicture(40, 30, Size.Focus.of(0.254, 1)))
                .containsExactly(new Size("square", "square-25-100", 30, 30), new Size("160", "160", 40, 30));
    }

    @Test
    void aTowerIsMadeNarrower() {
        assertThat(Size.ofPicture(1000, 50_000, Size.Focus.CENTRE)).contains(new Size("960", "960", 38, 1920));
    }

    @Property(seed = "360")
    void everySizeFitsAndKeepsTheProportions(
            @ForAll @IntRange(min = 1, max = 60_000) int width, @ForAll @IntRange(min = 1, max = 60_000) int height) {
        List<Size> sizes = Size.ofPicture(width, height, Size.Focus.CENTRE);

        assertThat(sizes).hasSizeBetween(2, 7).allSatisfy(size -> {
            assertThat(size.width()).isBetween(1, Math.min(width, 1920));
            assertThat(size.height()).isBetween(1, Math.min(height, 3840));
        });
        for (Size size : sizes.subList(1, sizes.size())) {
            double scale = (double) size.width() / width;
            assertThat(Math.abs(size.height() - height * scale)).isLessThanOrEqualTo(1 + (double) height / width);
        }
    }
}
