package com.mealprep360.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BackupSettingsTest {
    private static final Path PROJECT = Path.of("/project");

    @Test
    void withoutSettingsNothingIsReplacedAndNoFileIsNamed() {
        BackupSettings settings = read(Map.of(), Map.of());

        assertThat(settings.file()).isEmpty();
        assertThat(settings.replace()).isFalse();
    }

    @Test
    void aPropertyGoesBeforeTheEnvironmentAndPathsAreTheProjects() {
        BackupSettings settings = read(
                Map.of("mealprep360.backup", "a.zip"),
                Map.of("MEALPREP360_BACKUP", "b.zip", "MEALPREP360_RESTORE", "replace"));

        assertThat(settings.file()).contains(Path.of("/project/a.zip"));
        assertThat(settings.replace()).isTrue();
    }

    @Test
    void whatIsToldToReplaceInOtherWordsIsRefused() {
        assertThatThrownBy(() -> read(Map.of("mealprep360.restore", "yes"), Map.of()))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("replace");
    }

    private static BackupSettings read(Map<String, String> properties, Map<String, String> environment) {
        return BackupSettings.read(PROJECT, properties::get, environment::get);
    }
}
