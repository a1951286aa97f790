package com.mealprep360.editorial.changes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.editorial.changes.Merge.Side;
import com.mealprep360.editorial.changes.Merge.Sides;
import com.mealprep360.kernel.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MergeTest {

    @Property(seed = "360", tries = 1_000)
    void whereOneSideAloneChangedSomethingThatIsTaken(@ForAll long seed, @ForAll Side side) {
        Documents documents = new Documents(seed);
        ObjectNode base = documents.document();
        ObjectNode changed = documents.edited(base, 8);

        assertThat(Merge.of(base, changed, base, Sides.all(side))).isEqualTo(new Merge.Merged(changed, List.of()));
        assertThat(Merge.of(base, base, changed, Sides.all(side))).isEqualTo(new Merge.Merged(changed, List.of()));
        assertThat(Merge.of(base, changed, changed, Sides.all(side))).isEqualTo(new Merge.Merged(changed, List.of()));
    }

    @Property(seed = "360", tries = 3_000)
    void noTextOfEitherSideIsLost(@ForAll long seed) {
        Documents documents = new Documents(seed);
        ObjectNode base = documents.document();
        ObjectNode mine = documents.edited(base, 6);
        ObjectNode theirs = documents.edited(base, 6);

        for (Side side : Side.values()) {
            Merge.Merged merged = Merge.of(base, mine, theirs, Sides.all(side));
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

        Merge.Merged one = Merge.of(base, mine, theirs, Sides.all(Side.mine));
        Merge.Merged other = Merge.of(base, theirs, mine, Sides.all(Side.theirs));

        assertThat(other.conflicts()).hasSameSizeAs(one.conflicts());
        assertThat(texts(other.document())).containsExactlyInAnyOrderElementsOf(texts(one.document()));
    }

    @Property(seed = "360", tries = 2_000)
    void eachConflictIsDecidedByItself(@ForAll long seed) {
        Documents documents = new Documents(seed);
        ObjectNode base = documents.document();
        ObjectNode mine = documents.edited(base, 6);
        ObjectNode theirs = documents.edited(base, 6);
        Random random = new Random(seed);
        List<String> anchors = anchors(Merge.of(base, mine, theirs, Sides.all(Side.mine)));
        Map<String, Side> chosen = new HashMap<>();
        anchors.forEach(anchor -> chosen.put(anchor, random.nextBoolean() ? Side.mine : Side.theirs));

        Merge.Merged merged = Merge.of(base, mine, theirs, new Sides(chosen, Side.mine));

        assertThat(anchors).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(anchors(merged));
        assertThat(merged.document())
                .isEqualTo(Merge.of(base, mine, theirs, new Sides(chosen, Side.theirs))
                        .document());
        for (Conflict conflict : merged.conflicts()) {
            JsonNode taken = chosen.get(conflict.anchor()) == Side.mine ? conflict.mine() : conflict.theirs();
            assertThat(texts(merged.document())).containsAll(texts(taken));
        }
    }

    private static List<String> anchors(Merge.Merged merged) {
        return merged.conflicts().stream().map(Conflict::anchor).toList();
    }

    @Test
    void twoLinesThatTwoPeopleAddedAreBothThere() {
        ObjectNode base = json("{\"lines\": [{\"id\": \"a\"}, {\"id\": \"b\"}]}");

        Merge.Merged merged = Merge.of(
                base,
                json("{\"lines\": [{\"id\": \"a\"}, {\"id\": \"m\"}, {\"id\": \"b\"}]}"),
                json("{\"lines\": [{\"id\": \"t\"}, {\"id\": \"a\"}, {\"id\": \"b\"}], \"title\": \"T\"}"),
                Sides.all(Side.mine));

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
                Sides.all(Side.theirs));

        assertThat(merged.conflicts())
                .containsExactly(new Conflict(
                        "/lines/0",
                        "/lines/@a",
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
