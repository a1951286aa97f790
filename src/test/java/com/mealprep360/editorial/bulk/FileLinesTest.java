package com.mealprep360.editorial.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FileLinesTest {
    private static final int MOST = 200_000;

    @Test
    void aByteOrderMarkAndCarriageReturnsAreNoPartOfALine() throws IOException {
        assertThat(texts("\uFEFFone\r\ntwo\n\r\nfour")).containsExactly("one", "two", "", "four");
    }

    @Test
    void theMarkIsOneAtTheBeginningOnly() throws IOException {
        assertThat(texts("one\n\uFEFFtwo\n")).containsExactly("one", "\uFEFFtwo");
    }

    @Test
    void aLineThatIsTooLongIsPassedOverAndTheNextOneRead() throws IOException {
        FileLines lines = lines("short\n" + "x".repeat(MOST + 1) + "\n" + "y".repeat(MOST) + "\nend");

        assertThat(lines.next().bytes()).hasSize(5);
        assertThat(lines.next().bytes()).isNull();
        assertThat(lines.next().bytes()).hasSize(MOST);
        assertThat(lines.next().end()).isEqualTo(5 + 1 + MOST + 1 + 1 + MOST + 1 + 3);
        assertThat(lines.next()).isNull();
    }

    /** What a node does that goes on where another stopped. */
    @Property(tries = 200)
    void readingOnFromAnyLineGivesTheRest(
            @ForAll @Size(max = 12) List<@IntRange(max = 90_000) Integer> lengths, @ForAll @IntRange(max = 11) int stop)
            throws IOException {
        StringBuilder text = new StringBuilder();
        lengths.forEach(length -> text.append("z".repeat(length)).append('\n'));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        FileLines whole = lines(text.toString());
        List<FileLines.Line> all = new ArrayList<>();
        for (FileLines.Line line = whole.next(); line != null; line = whole.next()) {
            all.add(line);
        }
        assertThat(all).hasSameSizeAs(lengths);
        if (stop >= all.size()) {
            return;
        }

        long from = all.get(stop).end();
        InputStream rest = new ByteArrayInputStream(bytes, (int) from, bytes.length);
        FileLines further = new FileLines(rest, MOST, from, all.get(stop).number());

        for (FileLines.Line expected : all.subList(stop + 1, all.size())) {
            FileLines.Line line = further.next();
            assertThat(line.number()).isEqualTo(expected.number());
            assertThat(line.end()).isEqualTo(expected.end());
            assertThat(line.bytes()).isEqualTo(expected.bytes());
        }
        assertThat(further.next()).isNull();
    }

    private static List<String> texts(String file) throws IOException {
        FileLines lines = lines(file);
        List<String> texts = new ArrayList<>();
        for (FileLines.Line line = lines.next(); line != null; line = lines.next()) {
            texts.add(new String(line.bytes(), StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static FileLines lines(String text) {
        return new FileLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), MOST, 0, 0);
    }
}
