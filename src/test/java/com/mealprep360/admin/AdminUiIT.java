package com.mealprep360.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.stack.Stack;
import com.mealprep360.stack.TestStack;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The admin UI in a browser, against the running server: its journeys are in {@code src/main/webapp/admin/e2e}. */
class AdminUiIT {
    private static final Path JOURNEYS = Path.of("src/main/webapp/admin/e2e");

    @Test
    void allJourneysReachTheirEnd() throws Exception {
        Stack stack = TestStack.shared();
        List<String> command = new ArrayList<>(List.of("node", "--test", "--test-concurrency=2"));
        try (Stream<Path> files = Files.list(JOURNEYS)) {
            files.map(Path::toString)
                    .filter(file -> file.endsWith(".test.mjs"))
                    .sorted()
                    .forEach(command::add);
        }
        ProcessBuilder node = new ProcessBuilder(command).redirectErrorStream(true);
        node.environment().put("MEALPREP360_URL", stack.platform().baseUri().toString());
        node.environment().put("OIDC_ISSUER", stack.issuer());

        Process process = node.start();
        String report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(report).isZero();
        assertThat(report)
                .contains("# fail 0", "# skipped 0", "# todo 0", "# cancelled 0")
                .doesNotContain("# pass 0");
    }
}
