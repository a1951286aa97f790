package com.mealprep360.media.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mealprep360.kernel.problems.KernelProblem;
import com.mealprep360.kernel.problems.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptingTest {
    @TempDir
    Path folder;

    @Test
    void aDiskThatFailsIsNobodysFault() throws IOException {
        Path occupied = Files.writeString(folder.resolve("file"), "no folder");
        Accepting accepting = new Accepting();
        accepting.files = new FileStore() {
            @Override
            public Path scratch() throws IOException {
                return Files.createTempFile(occupied, "file", ".part");
            }

            @Override
            public void keep(String key, Path file) {}

            @Override
            public Optional<Stored> find(String key) {
                return Optional.empty();
            }
        };

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> accepting.receive(new ByteArrayInputStream(new byte[1]), null))
                .satisfies(problem -> {
                    assertThat(problem.type()).isEqualTo(KernelProblem.UNAVAILABLE);
                    assertThat(problem.retryAfterSeconds()).isPositive();
                });
    }
}
