package com.mealprep360.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class JsonOverlayTest {

    @Test
    void objectsMergeMemberByMember() {
        assertThat(merged("{'a': 1, 'in': {'b': 2, 'c': 3}}", "{'in': {'c': 4, 'd': 5}}"))
                .isEqualTo(json("{'a': 1, 'in': {'b': 2, 'c': 4, 'd': 5}}"));
    }

    @Test
    void thingsOfOneNameMergeAndNewOnesAreAppended() {
        assertThat(merged(
                        "[{'clientId': 'x', 'on': true, 'left': 1}, {'clientId': 'y'}]",
                        "[{'clientId': 'x', 'on': false}, {'clientId': 'z'}]"))
                .isEqualTo(json("[{'clientId': 'x', 'on': false, 'left': 1}, {'clientId': 'y'}, {'clientId': 'z'}]"));
    }

    @Test
    void aClientsNameIsNotWhatItIsKnownBy() {
        assertThat(merged("[{'clientId': 'x', 'name': 'Same'}]", "[{'clientId': 'y', 'name': 'Same'}]"))
                .hasSize(2);
    }

    @Test
    void plainValuesOfAListAreAddedOnce() {
        assertThat(merged("['a', 'b']", "['b', 'c']")).isEqualTo(json("['a', 'b', 'c']"));
    }

    @Test
    void anythingElseIsReplaced() {
        assertThat(merged("{'a': {'b': 1}}", "{'a': null}")).isEqualTo(json("{'a': null}"));
    }

    @Test
    void neitherDocumentIsChanged() {
        JsonNode base = json("{'list': [{'name': 'x'}]}");
        JsonNode overlay = json("{'list': [{'name': 'x', 'new': 1}]}");

        JsonOverlay.merge(base, overlay);

        assertThat(base).isEqualTo(json("{'list': [{'name': 'x'}]}"));
        assertThat(overlay).isEqualTo(json("{'list': [{'name': 'x', 'new': 1}]}"));
    }

    private static JsonNode merged(String base, String overlay) {
        return JsonOverlay.merge(json(base), json(overlay));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
