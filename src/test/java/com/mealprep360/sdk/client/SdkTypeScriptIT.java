package com.mealprep360.sdk.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.stack.Stack;
import com.mealprep360.stack.TestStack;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The TypeScript SDK against the running server: the tests are its own, in {@code sdk/typescript/test}. */
class SdkTypeScriptIT {
    private static final List<String> TESTS = List.of("usage", "retry", "package");

    @Test
    void itsOwnTestsPassAgainstTheRunningServer() throws Exception {
        Stack stack = TestStack.shared();
        ProcessBuilder node = new ProcessBuilder("node", "--test").redirectErrorStream(true);
        for (String name : TESTS) {
            node.command().add("sdk/typescript/test/" + name + ".test.mjs");
        }
        node.environment()
                .put(
                        "MEALPREP360_API",
                        stack.platform().baseUri().resolve("/api").toString());
        node.environment().put("OIDC_ISSUER", stack.issuer());

        Process process = node.start();
        String report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(report).isZero();
        assertThat(report).contains("# fail 0").doesNotContain("# pass 0");
    }
}
