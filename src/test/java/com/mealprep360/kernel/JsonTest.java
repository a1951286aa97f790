package com.mealprep360.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      {"a":"b"}         | {"a":"c"}                    | {"a":"c"}
      {"a":"b"}         | {"b":"c"}                    | {"a":"b","b":"c"}
      {"a":"b"}         | {"a":null}                   | {}
      {"a":"b","b":"c"} | {"a":null}                   | {"b":"c"}
      {"a":["b"]}       | {"a":"c"}                    | {"a":"c"}
      {"a":"c"}         | {"a":["b"]}                  | {"a":["b"]}
      {"a":{"b":"c"}}   | {"a":{"b":"d","c":null}}     | {"a":{"b":"d"}}
      {"a":[{"b":"c"}]} | {"a":[1]}                    | {"a":[1]}
      ["a","b"]         | ["c","d"]                    | ["c","d"]
      {"a":"b"}         | ["c"]                        | ["c"]
      {"a":"foo"}       | null                         | null
      {"a":"foo"}       | "bar"                        | "bar"
      {"e":null}        | {"a":1}                      | {"e":null,"a":1}
      [1,2]             | {"a":"b","c":null}           | {"a":"b"}
      {}                | {"a":{"bb":{"ccc":null}}}    | {"a":{"bb":{}}}
      """)
    void aPatchIsMergedAsAppendixAOfRfc7396Says(String target, String patch, String result) throws IOException {
        JsonNode before = tree(target);

        assertThat(Json.merge(before, tree(patch))).isEqualTo(tree(result));
        assertThat(before).isEqualTo(tree(target));
    }

    @Test
    void theResultOfAMergeSharesNothingWithThePatch() throws IOException {
        ObjectNode patch = (ObjectNode) tree("{\"a\":{\"b\":[1]}}");
        JsonNode result = Json.merge(tree("{}"), patch);

        ((ArrayNode) patch.at("/a/b")).add(2);

        assertThat(result).isEqualTo(tree("{\"a\":{\"b\":[1]}}"));
    }

    @Property(seed = "360", tries = 300)
    void theOrderOfKeysDoesNotChangeTheHash(
            @ForAll @Size(max = 20) Map<String, List<Integer>> map, @ForAll Random random) {
        List<String> names = new ArrayList<>(map.keySet());
        Collections.shuffle(names, random);
        Map<String, Object> shuffled = new LinkedHashMap<>();
        names.forEach(name -> shuffled.put(name, map.get(name)));

        assertThat(Json.hash(Json.tree(Map.of("deep", List.of(shuffled)))))
                .isEqualTo(Json.hash(Json.tree(Map.of("deep", List.of(map)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":[2,1]}", "{\"a\":[1,2],\"b\":null}", "{\"a\":[1,\"2\"]}", "{\"b\":[1,2]}", "{}"})
    void anyOtherChangeDoes(String other) throws IOException {
        assertThat(Json.hash(tree(other)))
                .isNotEqualTo(Json.hash(tree("{\"a\":[1,2]}")))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void theHashIsTheOneThatIsWrittenDown() throws IOException {
        assertThat(Json.hash(tree("{ \"b\": 1, \"a\": [true, \"é\"] }")))
                .isEqualTo(Json.sha256("{\"a\":[true,\"é\"],\"b\":1}".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1,\"a\":2}", "{} {}", "{\"a\":1}x", "{'a':1}", "[1,]", "NaN", "01"})
    void readingIsStrict(String json) {
        assertThatExceptionOfType(JsonProcessingException.class).isThrownBy(() -> tree(json));
    }

    @Test
    void numbersAndInstantsComeBackAsTheyWere() throws IOException {
        assertThat(Json.write(tree("[0.1,12345678901234567890,1e2]"))).isEqualTo("[0.1,12345678901234567890,1E+2]");
        assertThat(Json.write(Map.of("at", Instant.parse("2026-11-20T10:15:30.123456Z"))))
                .isEqualTo("{\"at\":\"2026-11-20T10:15:30.123456Z\"}");
    }

    private static JsonNode tree(String json) throws IOException {
        return Json.tree(json.getBytes(StandardCharsets.UTF_8));
    }
}
