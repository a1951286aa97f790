package com.mealprep360.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.stack.Platform;
import com.mealprep360.stack.Stack;
import com.mealprep360.stack.TestStack;
import com.mealprep360.support.Await;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartingNodeIT {
    private static final Duration LIMIT = Duration.ofSeconds(120);

    private final Stack stack = TestStack.shared();

    @ParameterizedTest
    @CsvSource({
        "OIDC_ISSUER, '', OIDC_ISSUER",
        "MEALPREP360_KERNEL_EVENT_POLL, soon, mealprep360.kernel.event-poll",
        "DATABASE_URL, '', DATABASE_URL",
        "DATABASE_URL, jdbc:postgresql://localhost:{port}/mealprep360?user=nobody&password=wrong, DATABASE_URL"
    })
    void aNodeThatCannotBeDeployedSaysWhyAndEnds(String setting, String value, String named) throws IOException {
        String unusable = value.replace("{port}", stack.postgreSql().address().replace("localhost:", ""));
        Platform node = stack.node("misled", Map.of(setting, unusable), List.of());
        node.launch();
        long pid = node.pid();
        try {
            Await.until(LIMIT, () -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive), Optional::isEmpty);

            assertThat(Files.readString(node.log()))
                    .contains(named)
                    .contains(
                            "The platform could not be deployed, so this process ends; the reason is in the lines above.");
        } finally {
            node.kill();
        }
    }
}
