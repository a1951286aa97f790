package com.mealprep360.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The lint runs in each build; here it is shown that every rule of the house can fail. */
class ContractLintTest {
    private static final Path CONFIG = Path.of("openapi/redocly.yaml");
    private static final String BROKEN = "src/test/resources/contract/broken/contract.yaml";

    @Test
    void eachHouseRuleReportsTheBrokenContract() throws Exception {
        Set<String> reported = new TreeSet<>();
        for (JsonNode problem : lint(BROKEN)) {
            reported.add(problem.path("ruleId").asText());
        }

        assertThat(reported).containsAll(houseRules());
    }

    @Test
    void inputIsCheckedThroughReferencesAndInsideArrays() throws Exception {
        List<String> pointers = lint(BROKEN).findParents("ruleId").stream()
                .filter(problem -> problem.path("ruleId").asText().equals("house/input-string-bounded"))
                .map(problem -> problem.at("/location/0/pointer").asText())
                .toList();

        assertThat(pointers)
                .containsExactlyInAnyOrder(
                        "#/pots/get/parameters/0/schema",
                        "#/Pot/properties/name",
                        "#/Pot/properties/lids/items/properties/label");
    }

    @Test
    void theContractItselfIsClean() throws Exception {
        assertThat(lint("openapi/mealprep360.yaml")).isEmpty();
    }

    private static Set<String> houseRules() throws IOException {
        return Pattern.compile("^ {2}(house/\\S+): error$", Pattern.MULTILINE)
                .matcher(Files.readString(CONFIG))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static JsonNode lint(String contract) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "node",
                        "node_modules/@redocly/cli/bin/cli.js",
                        "lint",
                        contract,
                        "--config",
                        CONFIG.toString(),
                        "--format",
                        "json")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        JsonNode report = new ObjectMapper().readTree(process.getInputStream());
        process.waitFor();
        return report.path("problems");
    }
}
