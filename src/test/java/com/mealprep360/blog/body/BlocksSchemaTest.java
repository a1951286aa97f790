package com.mealprep360.blog.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.contract.SchemaFile;
import com.mealprep360.kernel.problems.Fault;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BlocksSchemaTest {
    private static final SchemaFile SCHEMAS = SchemaFile.read(Path.of("openapi/blog/blocks.yaml"));

    @Property(seed = "360", tries = 500)
    void allBodiesThatOtherTestsMakeHaveTheShape(@ForAll long seed) {
        assertThat(SCHEMAS.faults("Body", Bodies.of(seed))).isEmpty();
    }

    @Test
    void theExampleIsABodyWithoutFaults() {
        JsonNode example = SCHEMAS.document().at("/Body/example");

        assertThat(SCHEMAS.faults("Body", example)).isEmpty();
        assertThat(BodyRules.faults(example, "")).isEmpty();
    }

    @Test
    void aFaultInABlockIsFoundAtItsPlace() {
        assertThat(faults("{\"type\": \"divider\"}, {\"type\": \"heading\", \"level\": 7, \"x\": 1}"))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(
                        tuple("/blocks/1/level", "maximum"),
                        tuple("/blocks/1/text", "required"),
                        tuple("/blocks/1/x", "unknown"));
    }

    @Test
    void aBlockSaysOfWhatTypeItIs() {
        assertThat(faults("{\"level\": 7}"))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple("/blocks/0/type", "required"));
        assertThat(faults("{\"type\": \"embed\"}"))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple("/blocks/0", "discriminator"));
    }

    /** What a field is called decides whether it is translated, whatever the type of its block. */
    @Test
    void fieldsOfTheSameNameAreTranslatedInAllBlocksOrInNone() {
        Map<String, Boolean> localized = new HashMap<>();
        SCHEMAS.document().at("/Block/oneOf").forEach(block -> {
            String name = block.get("$ref").asText().substring(2);
            SCHEMAS.document().path(name).path("properties").properties().forEach(field -> {
                boolean isLocalized = field.getValue().path("x-localized").asBoolean(true);
                assertThat(localized.computeIfAbsent(field.getKey(), unknown -> isLocalized))
                        .as(name + "." + field.getKey())
                        .isEqualTo(isLocalized);
            });
        });
        assertThat(localized).containsEntry("text", true).containsEntry("mediaId", false);
    }

    private static List<Fault> faults(String blocks) {
        ObjectNode body = Json.object("{\"version\": 1, \"blocks\": [" + blocks + "]}");
        return SCHEMAS.faults("Body", body);
    }
}
