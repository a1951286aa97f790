package com.mealprep360.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir
    Path folder;

    @Test
    void aProcessThatAnEarlierRunLeftIsStopped() throws IOException {
        DataFolder data = new DataFolder(folder);
        Process left = new ProcessBuilder("sleep", "600").start();
        new ProcessNote(data.run().resolve("sleeper.pid")).write(left.toHandle());

        assertThat(Leftovers.stop(data)).containsExactly("sleeper");

        assertThat(left.isAlive()).isFalse();
        assertThat(data.run()).isEmptyDirectory();
    }

    @Test
    void anotherProcessThatGotTheSameIdIsLeftAlone() throws IOException {
        DataFolder data = new DataFolder(folder);
        Process innocent = new ProcessBuilder("sleep", "600").start();
        try {
            long anHourEarlier = innocent.info()
                    .startInstant()
                    .orElseThrow()
                    .minusSeconds(3600)
                    .toEpochMilli();
            Files.writeString(data.run().resolve("sleeper.pid"), innocent.pid() + " " + anHourEarlier);

            assertThat(Leftovers.stop(data)).isEmpty();

            assertThat(innocent.isAlive()).isTrue();
            assertThat(data.run()).isEmptyDirectory();
        } finally {
            innocent.destroy();
        }
    }

    @Test
    void aNoteCutShortNamesNobody() throws IOException {
        DataFolder data = new DataFolder(folder);
        Files.writeString(data.run().resolve("half.pid"), "12");

        assertThat(Leftovers.stop(data)).isEmpty();
    }
}
