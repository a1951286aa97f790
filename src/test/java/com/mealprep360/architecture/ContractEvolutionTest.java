package com.mealprep360.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The contract may grow, and may not break a client of a released one. */
class ContractEvolutionTest {
    private static final Path TODAY = Path.of("target/classes/openapi.json");
    private static final Path RELEASED = Path.of("openapi/released");

    @Test
    void nothingBreaksTheClientsOfAReleasedContract() throws IOException {
        String today = Files.readString(TODAY);
        Map<String, Set<String>> broken = new TreeMap<>();
        try (Stream<Path> files = Files.list(RELEASED)) {
            for (Path released : files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                broken.put(
                        released.getFileName().toString(), ContractChanges.breaking(Files.readString(released), today));
            }
        }

        assertThat(broken)
                .allSatisfy(
                        (release, changes) -> assertThat(changes).as(release).isEmpty());
    }

    @Test
    void anUnchangedContractBreaksNobody() throws IOException {
        assertThat(breakingAfter(contract -> {})).isEmpty();
    }

    @Test
    void anotherOptionalFieldAndAnotherOperationBreakNobody() throws IOException {
        assertThat(breakingAfter(contract -> {
                    object(contract, "/components/schemas/RecipeDocument/properties")
                            .putObject("subtitle")
                            .put("type", "string");
                    object(contract, "/paths")
                            .set("/soups", contract.at("/paths/~1audit").deepCopy());
                    object(contract, "/paths/~1soups/get").put("operationId", "listSoups");
                }))
                .isEmpty();
    }

    @Test
    void anotherValueInAnAnswerBreaksNobody() throws IOException {
        assertThat(breakingAfter(contract ->
                        array(contract, "/components/schemas/Ownership/enum").add("shared")))
                .isEmpty();
    }

    @Test
    void aRemovedOperationIsNoticed() throws IOException {
        assertThat(breakingAfter(contract -> object(contract, "/paths").remove("/recipes/{id}/restore")))
                .containsExactly("POST /recipes/{id}/restore is gone");
    }

    @Test
    void aRemovedFieldOfAnAnswerIsNoticed() throws IOException {
        assertThat(breakingAfter(contract -> object(contract, "/components/schemas/RecipeCard/properties")
                        .remove("summary")))
                .contains("GET /recipes: the answer 200 lost summary");
    }

    @Test
    void aRemovedOptionalFieldOfARequestIsNoticed() throws IOException {
        assertThat(breakingAfter(contract -> object(contract, "/components/schemas/IngredientLine/properties")
                        .remove("note")))
                .contains("PUT /recipes/{id}/working: the request body lost note");
    }

    @Test
    void aFieldOfARequestThatBecomesRequiredIsNoticed() throws IOException {
        assertThat(breakingAfter(contract -> array(contract, "/components/schemas/UserUpdate/required")
                        .add("about")))
                .containsExactly("PUT /user: the request body changed incompatibly");
    }

    @Test
    void aRemovedEnumValueIsNoticed() throws IOException {
        assertThat(breakingAfter(contract ->
                        array(contract, "/components/schemas/Difficulty/enum").remove(2)))
                .contains("POST /recipes: the request body changed incompatibly");
    }

    @Test
    void aParameterThatBecomesRequiredIsNoticed() throws IOException {
        assertThat(breakingAfter(contract ->
                        object(contract, "/paths/~1audit/get/parameters/1").put("required", true)))
                .containsExactly("GET /audit: the parameters changed incompatibly");
    }

    private static Set<String> breakingAfter(Consumer<JsonNode> change) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode changed = mapper.readTree(TODAY.toFile());
        change.accept(changed);
        return ContractChanges.breaking(Files.readString(TODAY), mapper.writeValueAsString(changed));
    }

    private static ObjectNode object(JsonNode contract, String pointer) {
        return (ObjectNode) contract.at(pointer);
    }

    private static ArrayNode array(JsonNode contract, String pointer) {
        return (ArrayNode) contract.at(pointer);
    }
}
