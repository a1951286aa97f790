package com.mealprep360;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mealprep360.kernel.problems.ProblemType;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemPagesTest {
    private static final Path FOLDER = Path.of("docs/problems");

    @Test
    void eachPageTellsWhatHappenedAndWhatToDo() throws IOException {
        for (Path file : files()) {
            ProblemPage page = ProblemPage.of(Files.readString(file));

            assertThat(page.slug() + ".md").isEqualTo(file.getFileName().toString());
            assertThat(page.html())
                    .as(page.slug())
                    .containsSubsequence(
                            "<h2>What happened</h2>",
                            "<h2>What to do</h2>",
                            isOfLines(file) ? "<h2>A line</h2>" : "<h2>An answer</h2>");
        }
    }

    /** What only lines of an import are refused for is shown as what is said of such a line. */
    private static boolean isOfLines(Path file) throws IOException {
        return Files.readString(file).contains("\n## A line\n");
    }

    @Test
    void eachPageShowsAnAnswerThatIsItsOwn() throws IOException {
        for (Path file : files()) {
            String markdown = Files.readString(file);
            ProblemPage page = ProblemPage.of(markdown);
            String example = markdown.substring(markdown.indexOf("```json") + 7, markdown.lastIndexOf("```"));
            JsonNode answer = new ObjectMapper().readTree(example);

            if (isOfLines(file)) {
                assertThat(answer.path("reason").asText()).isEqualTo(page.slug());
                continue;
            }
            assertThat(answer.path("type").asText()).isEqualTo("/problems/" + page.slug());
            assertThat(answer.path("title").asText()).as(page.slug()).isEqualTo(page.title());
            assertThat(answer.path("status").asInt()).as(page.slug()).isEqualTo(page.status());
        }
    }

    @Test
    void eachProblemThatTheServerKnowsHasAPageThatAgreesWithIt() throws IOException {
        Map<String, ProblemPage> pages = pages();
        List<ProblemType> problems = problems();

        assertThat(problems).isNotEmpty();
        assertThat(problems).allSatisfy(problem -> {
            assertThat(pages).containsKey(problem.slug());
            assertThat(pages.get(problem.slug()).title()).isEqualTo(problem.title());
            assertThat(pages.get(problem.slug()).status()).isEqualTo(problem.status());
        });
        assertThat(pages.keySet())
                .as("pages of problems that no answer has")
                .isSubsetOf(problems.stream().map(ProblemType::slug).toList());
    }

    @Test
    void markupInAPageIsShownAndNotUsed() {
        ProblemPage page =
                ProblemPage.of("# T\n\n**400** `t`\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1))\n");

        assertThat(page.html()).doesNotContain("<script", "javascript:");
    }

    @Test
    void aPageWithoutItsStatusIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProblemPage.of("# Only a title\n"))
                .withMessageContaining("begins with");
    }

    private static Map<String, ProblemPage> pages() throws IOException {
        return files().stream()
                .map(ProblemPagesTest::read)
                .collect(Collectors.toMap(ProblemPage::slug, Function.identity()));
    }

    private static ProblemPage read(Path file) {
        try {
            return ProblemPage.of(Files.readString(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    private static List<ProblemType> problems() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("com.mealprep360").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(ProblemType.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of((ProblemType[]) type.getEnumConstants()))
                        .toList();
    }
}
