package com.mealprep360.editorial.changes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorTest {
    @Property(seed = "360", tries = 1_000)
    void whereNothingChangedEachPlaceIsWhereItWas(@ForAll long seed) {
        ObjectNode document = new Documents(seed).document();

        assertThat(places(document, ""))
                .allSatisfy(place ->
                        assertThat(Anchor.follow(document, place, document)).hasValue(place));
    }

    @Property(seed = "360", tries = 1_000)
    void aPartIsFoundByItsIdOrIsGone(@ForAll long seed) {
        Documents documents = new Documents(seed);
        ObjectNode earlier = documents.document();
        ObjectNode later = documents.edited(earlier, 8);

        for (String place : places(earlier, "")) {
            JsonNode id = earlier.at(place).path("id");
            if (id.isTextual()) {
                Optional<String> found = Anchor.follow(earlier, place, later);
                assertThat(found.isPresent())
                        .isEqualTo(later.findValuesAsText("id").contains(id.asText()));
                found.ifPresent(there -> assertThat(later.at(there).path("id")).isEqualTo(id));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/title, /title",
        "/lines/0, /lines/1",
        "/lines/0/text, /lines/1/text",
        "/lines/1,",
        "/lines/7,",
        "/tags/0, /tags/0",
        "/tags/1,",
        "/lines/x,",
        "/none,"
    })
    void whatIsGoneIsNotFound(String place, String found) {
        ObjectNode earlier = Json.object("""
                {"title": "A", "tags": ["a", "b"], "lines": [{"id": "1", "text": "salt"}, {"id": "2"}]}""");
        ObjectNode later = Json.object("""
                {"title": "B", "tags": ["c"], "lines": [{"id": "3"}, {"id": "1", "text": "sea salt"}]}""");

        assertThat(Anchor.follow(earlier, place, later).orElse(null)).isEqualTo(found);
    }

    private static List<String> places(JsonNode node, String pointer) {
        List<String> places = new ArrayList<>();
        node.fields().forEachRemaining(field -> {
            places.add(Pointers.child(pointer, field.getKey()));
            places.addAll(places(field.getValue(), Pointers.child(pointer, field.getKey())));
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            places.add(Pointers.child(pointer, i));
            places.addAll(places(node.get(i), Pointers.child(pointer, i)));
        }
        return places;
    }
}
