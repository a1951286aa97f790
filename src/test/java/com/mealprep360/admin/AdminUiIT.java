package com.mealprep360.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.stack.Platform;
import com.mealprep360.stack.TestStack;
import com.mealprep360.support.SecondNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The admin UI in a browser, against the running server: its journeys are in {@code src/main/webapp/admin/e2e}. The test command
 * goes through signing in, the policy, and the whole way of a recipe; {@code -Djourneys=all} through all others too, which take
 * minutes of both cores.
 */
class AdminUiIT {
    private static final Path JOURNEYS = Path.of("src/main/webapp/admin/e2e");
    private static final Path APPROVAL = JOURNEYS.resolve("approval.test.mjs");
    private static final String SUFFIX = ".test.mjs";
    private static final Set<String> ALWAYS = Set.of("drafts", "policy", "recipes", "served", "sign-in");
    private static final boolean IS_ALL = "all".equals(System.getProperty("journeys"));

    @Test
    void allJourneysReachTheirEnd() throws Exception {
        try (Stream<Path> files = Files.list(JOURNEYS)) {
            reachTheirEnd(
                    TestStack.shared().platform(),
                    files.filter(AdminUiIT::isWanted).sorted().toList());
        }
    }

    @Test
    void whereApprovalIsDemandedTheJourneyLeadsThroughIt() throws Exception {
        reachTheirEnd(SecondNode.platform(), List.of(APPROVAL));
    }

    private static void reachTheirEnd(Platform platform, List<Path> journeys) throws Exception {
        List<String> command = new ArrayList<>(List.of("node", "--test", "--test-concurrency=2"));
        journeys.forEach(journey -> command.add(journey.toString()));
        ProcessBuilder node = new ProcessBuilder(command).redirectErrorStream(true);
        node.environment().put("MEALPREP360_URL", platform.baseUri().toString());
        node.environment().put("OIDC_ISSUER", TestStack.shared().issuer());

        Process process = node.start();
        String report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(report).isZero();
        assertThat(report)
                .contains("# fail 0", "# skipped 0", "# todo 0", "# cancelled 0")
                .doesNotContain("# pass 0");
    }

    private static boolean isWanted(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(SUFFIX)
                && !file.equals(APPROVAL)
                && (IS_ALL || ALWAYS.contains(name.substring(0, name.length() - SUFFIX.length())));
    }
}
