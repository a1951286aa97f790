package com.mealprep360.media.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.media.MediaConfig;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest {
    @TempDir
    Path folder;

    private final FolderStore store = new FolderStore();

    @BeforeEach
    void open() {
        store.config = new MediaConfig() {
            @Override
            public Path folder() {
                return folder;
            }
        };
    }

    @Test
    void whatIsKeptIsThereWhole() throws IOException {
        store.keep("originals/ab/abc", written("soup"));

        assertThat(read("originals/ab/abc")).isEqualTo("soup");
        assertThat(store.find("originals/ab/abc").orElseThrow().bytes()).isEqualTo(4);
        assertThat(store.find("originals/ab/other")).isEmpty();
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void whatIsKeptNeverChanges() throws IOException {
        store.keep("originals/ab/abc", written("soup"));
        store.keep("originals/ab/abc", written("stew"));

        assertThat(read("originals/ab/abc")).isEqualTo("soup");
    }

    @Test
    void whatAKilledNodeLeftIsThrownAwayTheNextDay() throws IOException {
        Path old = written("old");
        Path fresh = written("fresh");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(25))));

        store.clean();

        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    private Path written(String text) throws IOException {
        return Files.writeString(store.scratch(), text);
    }

    private String read(String key) throws IOException {
        try (InputStream in = store.find(key).orElseThrow().open()) {
            return new String(in.readAllBytes());
        }
    }
}
