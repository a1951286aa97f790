package com.mealprep360.editorial.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.problems.Problem;
import com.mealprep360.support.Zips;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Zips as they come, and as somebody makes them who means no good. */
class ArchiveTest {
    private static final int MOST_BYTES = 1_048_576;

    @Test
    void filesAreLinesAndATranslationComesBehindWhatItTranslates() {
        byte[] zip =
                Zips.of("b.md", "B", "a/index.de.md", "Suppe", "a/index.md", "Soup", "a/soup.jpg", "no text", "a/", "");

        assertThat(read(zip).stream()
                        .map(line -> line.path("file").asText() + "="
                                + line.path("text").asText()))
                .containsExactly("a/index.md=Soup", "a/index.de.md=Suppe", "b.md=B");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.md",
                "a/../../b.md",
                "/etc/a.md",
                "a//b.md",
                "C:/a.md",
                "a\\b.md",
                "./a.md",
                "a\u0000.md",
                "a\n.md"
            })
    void aPathThatLeadsElsewhereIsRefused(String path) {
        JsonNode line = read(Zips.of(path, "text", "good.md", "text")).stream()
                .filter(one -> !one.path("file").asText().equals("good.md"))
                .findFirst()
                .orElseThrow();

        assertThat(line.path("fault").asText()).isEqualTo("NAME");
        assertThat(line.path("file").asText()).doesNotContain("\u0000", "\n");
    }

    @Test
    void twoFilesOfOnePathAreRefused() {
        byte[] twice = Zips.renamed(Zips.of("a1.md", "one", "a2.md", "two"), "a2.md", "a1.md");

        assertThat(faults(twice)).containsExactly("TWICE", "TWICE");
    }

    @Test
    void anArchiveInsideIsNotOpened() {
        assertThat(faults(Zips.of("a.md", "A", "more.zip", "PK", "more.tar.gz", "x")))
                .containsExactlyInAnyOrder("", "ARCHIVE", "ARCHIVE");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedAndTheNextIsRead() {
        String large = random(MOST_BYTES + 1);

        assertThat(faults(Zips.of("a.md", large, "b.md", "B"))).containsExactly("TOO_LARGE", "");
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("a.md"));
            zip.write("Cr\u00e8me".getBytes(StandardCharsets.ISO_8859_1));
        }

        assertThat(faults(packed.toByteArray())).containsExactly("NO_TEXT");
    }

    @Test
    void aDamagedFileIsRefusedAndTheNextIsRead() {
        byte[] zip = Zips.of("a.md", "a".repeat(50) + random(500), "b.md", "B");
        int inside = "a.md".length() + 30 + 100;
        zip[inside] ^= 0x55;

        assertThat(faults(zip)).containsExactly("DAMAGED", "");
    }

    @Test
    void whatGrowsOutOfAllProportionIsRefused() {
        String[] files = IntStream.range(0, 40)
                .boxed()
                .flatMap(i -> Stream.of("f" + i + ".md", "a".repeat(500_000)))
                .toArray(String[]::new);
        byte[] bomb = Zips.of(files);

        assertThat(bomb.length).isLessThan(50_000);
        assertRefused(bomb, "body-too-large", "100 times");
    }

    @Test
    void tooManyFilesAreRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (int i = 0; i <= Archive.MOST_ENTRIES; i++) {
                zip.putNextEntry(new ZipEntry(i + ".md"));
            }
        }

        assertRefused(packed.toByteArray(), "body-too-large", "50000 files");
    }

    @Test
    void anEncryptedZipIsRefused() {
        assertRefused(Zips.encrypted(Zips.of("a.md", "A")), "editorial-unreadable-file", "encrypted");
    }

    @Test
    void aZipThatWasCutIsRefusedWhereverThatWas() {
        byte[] zip = Zips.of("a.md", random(300), "b.md", "B");

        for (int length = 0; length < zip.length; length += 7) {
            assertRefused(Arrays.copyOf(zip, length), "editorial-unreadable-file", "");
        }
    }

    @Property(seed = "360", tries = 300)
    void brokenBytesAreRefusedOrReadAndNothingElse(@ForAll("broken") byte[] zip) {
        try {
            assertThat(read(zip)).allMatch(line -> line.has("text") || line.has("fault"));
        } catch (Problem refused) {
            assertThat(refused.type().slug()).isIn("editorial-unreadable-file", "body-too-large");
        }
    }

    @Provide
    Arbitrary<byte[]> broken() {
        byte[] good = Zips.of("a/index.md", "# Soup", "a/index.de.md", "# Suppe", "b.zip", "PK");
        return Arbitraries.integers()
                .between(0, good.length - 1)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(places -> Arbitraries.bytes().map(value -> {
                    byte[] changed = good.clone();
                    places.forEach(place -> changed[place] = value);
                    return changed;
                }));
    }

    private static void assertRefused(byte[] zip, String slug, String because) {
        assertThatThrownBy(() -> read(zip)).isInstanceOfSatisfying(Problem.class, refused -> {
            assertThat(refused.type().slug()).isEqualTo(slug);
            assertThat(refused.detail()).contains(because);
        });
    }

    private static List<String> faults(byte[] zip) {
        return read(zip).stream().map(line -> line.path("fault").asText()).toList();
    }

    private static List<JsonNode> read(byte[] zip) {
        try {
            Path file = Files.createTempFile("archive", ".zip");
            try {
                Files.write(file, zip);
                List<JsonNode> lines = new ArrayList<>();
                try (Archive archive = Archive.open(file, MOST_BYTES)) {
                    for (var all = archive.lines(path -> path.endsWith(".md")); all.hasNext(); ) {
                        lines.add(Json.tree(all.next()));
                    }
                }
                return lines;
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String random(int letters) {
        return new java.util.Random(360)
                .ints(letters, '0', 'z')
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
    }
}
