package com.mealprep360.editorial.changes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.editorial.changes.Merge.Side;
import com.mealprep360.kernel.Json;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MergeTest {

    @Property(seed = "360", tries = 1_000)
    void whereOneSideAloneChangedSomethingThatIsTaken(@ForAll long seed, @ForAll Side side) {
        Documents documents = new Documents(seed);
        ObjectNode base = documents.document();
        ObjectNode changed = documents.edited(base, 8);

        assertThat(Merge.of(base, changed, base, side)).isEqualTo(new Merge.Merged(changed, List.of()));
        assertThat(Merge.of(base, base, changed, side)).isEqualTo(new Merge.Merged(changed, List.of()));
        assertThat(Merge.of(base, changed, changed, side)).isEqualTo(new Merge.Merged(changed, List.of()));
    }

    @Property(seed = "360", tries = 3_000)
    void noTextOfEitherSideIsLost(@ForAll long seed) {
        Documents documents = new Documents(seed);
        ObjectNode base = documents.document();
        ObjectNode mine = documents.edited(base, 6);
        ObjectNode theirs = documents.edited(base, 6);

        for (Side side : Side.values()) {
            Merge.Merged merged = Merge.of(base, mine, theirs, side);
            List<String> told = texts(merged.document());
            for (Conflict conflict : merged.conflicts()) {
                told.addAll(texts(conflict.mine()));
                told.addAll(texts(conflict.theirs()));
            }
            assertThat(told).containsAll(since(base, mine)).containsAll(since(base, theirs));
        }
    }

    @Property(seed = "360", tries = 1_000)
    void whoIsAskedFirstChangesNothingButTheNames(@ForAll long seed) {
        Documents documents = new Documents(seed);
        ObjectNode base = documents.document();
        ObjectNode mine = documents.edited(base, 6);
        ObjectNode theirs = documents.edited(base, 6);

        Merge.Merged one = Merge.of(base, mine, theirs, Side.mine);
        Merge.Merged other = Merge.of(base, theirs, mine, Side.theirs);

        assertThat(other.conflicts()).hasSameSizeAs(one.conflicts());
        assertThat(texts(other.document())).containsExactlyInAnyOrderElementsOf(texts(one.document()));
    }

    @Test
    void twoLinesThatTwoPeopleAddedAreBothThere() {
        ObjectNode base = json("{\"lines\": [{\"id\": \"a\"}, {\"id\": \"b\"}]}");

        Merge.Merged merged = Merge.of(
                base,
                json("{\"lines\": [{\"id\": \"a\"}, {\"id\": \"m\"}, {\"id\": \"b\"}]}"),
                json("{\"lines\": [{\"id\": \"t\"}, {\"id\": \"a\"}, {\"id\": \"b\"}], \"title\": \"T\"}"),
                Side.mine);

        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.document()).isEqualTo(json("""
                {"lines": [{"id": "t"}, {"id": "a"}, {"id": "m"}, {"id": "b"}], "title": "T"}"""));
    }

    @Test
    void aLineThatOneRemovedAndTheOtherChangedIsAConflict() {
        Merge.Merged merged = Merge.of(
                json("{\"lines\": [{\"id\": \"a\", \"text\": \"salt\"}]}"),
                json("{\"lines\": []}"),
                json("{\"lines\": [{\"id\": \"a\", \"text\": \"pepper\"}]}"),
                Side.theirs);

        assertThat(merged.conflicts())
                .containsExactly(new Conflict(
                        "/lines/0",
                        json("{\"id\": \"a\", \"text\": \"salt\"}"),
                        null,
                        json("{\"id\": \"a\", \"text\": \"pepper\"}")));
        assertThat(merged.document()).isEqualTo(json("{\"lines\": [{\"id\": \"a\", \"text\": \"pepper\"}]}"));
    }

    /** What one wrote: the texts of what was added or changed. */
    private static List<String> since(JsonNode base, JsonNode edited) {
        List<String> texts = new ArrayList<>();
        Comparison.of(base, edited).forEach(change -> texts.addAll(texts(change.after())));
        return texts;
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node == null) {
            return texts;
        }
        if (node.isValueNode()) {
            texts.add(node.asText());
        }
        node.forEach(child -> texts.addAll(texts(child)));
        return texts;
    }

    private static ObjectNode json(String text) {
        return Json.object(text);
    }
}
