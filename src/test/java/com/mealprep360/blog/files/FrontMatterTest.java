package com.mealprep360.blog.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mealprep360.kernel.problems.Problem;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The heads of files. */
class FrontMatterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: Soup\ntags: [a, b]\ndraft: true\n---\nBody.\n",
                "---  \r\ntitle: \"Soup\"\r\ntags:\r\n  - a\r\n  - b\r\ndraft: true\r\n--- \r\nBody.\n",
                "\uFEFF---\ntitle: Soup\ntags: [a, b]\ndraft: true\n---\nBody.\n",
                "+++\ntitle = \"Soup\"\ntags = [\"a\", \"b\"]\ndraft = true\n+++\nBody.\n",
                "{\n\"title\": \"Soup\", \"tags\": [\"a\", \"b\"], \"draft\": true\n}\nBody.\n"
            })
    void itIsYamlTomlOrJson(String file) {
        FrontMatter matter = FrontMatter.of(file);

        assertThat(matter.fields().path("title").asText()).isEqualTo("Soup");
        assertThat(matter.fields().at("/tags/1").asText()).isEqualTo("b");
        assertThat(matter.fields().path("draft").asBoolean()).isTrue();
        assertThat(matter.body().strip()).isEqualTo("Body.");
    }

    @Test
    void theBodyBeginsAtItsLineAndFieldsHaveTheirs() {
        FrontMatter matter = FrontMatter.of("---\ntitle: Soup\nweight: 3\n---\nBody.\n");

        assertThat(matter.bodyLine()).isEqualTo(5);
        assertThat(matter.line("weight")).isEqualTo(3);
        assertThat(FrontMatter.of("{\n \"title\": \"Soup\",\n \"weight\": 3}\nBody.")
                        .line("weight"))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Just text.\n", "", "---- \nno head", "{{< figure >}}\n", "- a\n---\nb", "--- a\ntitle: x\n---\n"
            })
    void aFileMayHaveNone(String file) {
        FrontMatter matter = FrontMatter.of(file);

        assertThat(matter.fields()).isEmpty();
        assertThat(matter.body()).isEqualTo(file);
        assertThat(matter.bodyLine()).isEqualTo(1);
    }

    @Test
    void datesAndWordsStayAsTheyAreWritten() {
        FrontMatter yaml = FrontMatter.of("---\ndate: 2024-01-31\ntitle: No\n---\n");
        FrontMatter toml = FrontMatter.of("+++\ndate = 2024-01-31T10:00:00+01:00\n+++\n");

        assertThat(yaml.fields().path("date").asText()).isEqualTo("2024-01-31");
        assertThat(yaml.fields().path("title").asText()).isEqualTo("No");
        assertThat(Dates.read(toml.fields().path("date").asText()))
                .contains(java.time.Instant.parse("2024-01-31T09:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: Soup\n",
                "+++\ntitle = \"Soup\"\n---\n",
                "---\n[a, b]\n---\n",
                "---\ntitle: 'open\n---\n",
                "---\ntitle: a\ntitle: b\n---\n",
                "---\na: &x [1]\nb: *x\n---\n",
                "---\na: !!javax.script.ScriptEngineManager [x\n---\n",
                "+++\ntitle =\n+++\n",
                "{\"title\": \"Soup\"\nBody.",
                "---\ntitle: \u0007\n---\n"
            })
    void aBrokenHeadIsRefusedWithTheReason(String file) {
        assertThatThrownBy(() -> FrontMatter.of(file))
                .isInstanceOfSatisfying(
                        Problem.class,
                        refused -> assertThat(refused.faults())
                                .singleElement()
                                .satisfies(fault -> assertThat(fault.code()).isEqualTo("frontMatter")));
    }

    @Test
    void aliasesThatMultiplyAreRefusedAtOnce() {
        String levels = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> "l%d: &l%d [*l%d, *l%d]".formatted(i, i, i - 1, i - 1))
                .collect(Collectors.joining("\n"));

        refused("---\nl0: &l0 [a]\n" + levels + "\n---\n");
    }

    @Test
    void depthAndSizeAreBounded() {
        refused("---\na: " + "[".repeat(30_000) + "]".repeat(30_000) + "\n---\n");
        refused("---\na: " + "x".repeat(70_000) + "\n---\n");
        refused("+++\na = " + "[".repeat(30_000) + "]".repeat(30_000) + "\n+++\n");
        refused("{\"a\": " + "[".repeat(30_000) + "]".repeat(30_000) + "}\n");
        refused("---\n" + " ".repeat(10) + "- ".repeat(20_000) + "a\n---\n");
    }

    /** Whatever is meant by it, nothing overflows. */
    @Test
    void aDottedNameOfManyPartsIsReadOrRefused() {
        try {
            assertThat(FrontMatter.of("+++\n" + "a.".repeat(30_000) + "a = 1\n+++\n")
                            .fields())
                    .hasSize(1);
        } catch (Problem refused) {
            assertThat(refused.faults()).hasSize(1);
        }
    }

    @Property(seed = "360", tries = 500)
    void anyTextIsReadOrRefused(@ForAll @From("heads") String file) {
        try {
            FrontMatter.of(file);
        } catch (Problem refused) {
            assertThat(refused.faults()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<String> heads() {
        return Arbitraries.of(
                        "---", "+++", "\n", "{", "}", "\"", "'", "a", ":", " ", "=", "[", "]", "&a", "*a", "-", "|",
                        "#", "!", "\t", "é", ",", "1")
                .list()
                .ofMaxSize(40)
                .flatMap(parts -> Arbitraries.of("---\n", "+++\n", "{\"")
                        .map(mark -> mark + String.join("", parts) + "\n" + mark));
    }

    private static void refused(String file) {
        assertThatThrownBy(() -> FrontMatter.of(file)).isInstanceOf(Problem.class);
    }
}
