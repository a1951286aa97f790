package com.mealprep360.editorial.changes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Property(seed = "360", tries = 3_000)
    void theChangesAndTheEarlierDocumentMakeTheLaterOne(@ForAll long seed) {
        Documents documents = new Documents(seed);
        ObjectNode earlier = documents.document();
        ObjectNode later = documents.edited(earlier, 8);

        List<Change> changes = Comparison.of(earlier, later);

        assertThat(new Replay(changes).of(earlier)).isEqualTo(later);
        assertThat(changes.isEmpty()).isEqualTo(earlier.equals(later));
    }

    @Property(seed = "360", tries = 1_000)
    void alsoBetweenDocumentsThatHaveNothingToDoWithEachOther(@ForAll long one, @ForAll long other) {
        ObjectNode earlier = new Documents(one).document();
        ObjectNode later = new Documents(other).document();

        assertThat(new Replay(Comparison.of(earlier, later)).of(earlier)).isEqualTo(later);
    }

    @Property(seed = "360", tries = 1_000)
    void eachChangeIsFoundWhereItsPointersSay(@ForAll long seed) {
        Documents documents = new Documents(seed);
        ObjectNode earlier = documents.document();
        ObjectNode later = documents.edited(earlier, 8);

        for (Change change : Comparison.of(earlier, later)) {
            String was = change.from() == null ? change.pointer() : change.from();
            if (change.before() != null) {
                assertThat(earlier.at(was)).isEqualTo(change.before());
            }
            if (change.after() != null) {
                assertThat(later.at(change.pointer())).isEqualTo(change.after());
            }
        }
    }

    @Test
    void aPartThatMovedAndChangedIsBoth() {
        List<Change> changes = Comparison.of(json("""
                {"lines": [{"id": "a", "text": "salt"}, {"id": "b", "text": "rice"}, {"id": "c", "text": "water"}]}"""), json("""
                {"lines": [{"id": "b", "text": "rice"}, {"id": "c", "text": "water"}, {"id": "a", "text": "pepper"}]}"""));

        assertThat(changes)
                .containsExactly(
                        Change.moved("/lines/0", "/lines/2"),
                        Change.changed("/lines/0/text", "/lines/2/text", json("\"salt\""), json("\"pepper\"")));
    }

    @Test
    void amongWordsThatStayAnExchangedOneIsAChange() {
        assertThat(Comparison.of(
                        json("[\"quick\", \"winter\", \"soup\"]"), json("[\"quick\", \"autumn\", \"soup\", \"red\"]")))
                .containsExactly(
                        Change.changed("/1", "/1", json("\"winter\""), json("\"autumn\"")),
                        Change.added("/3", json("\"red\"")));
    }

    private static JsonNode json(String text) {
        try {
            return Json.MAPPER.readTree(text);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
