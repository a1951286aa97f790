package com.mealprep360.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mealprep360.support.Api;
import com.mealprep360.support.Posts;
import com.mealprep360.support.RecipeDocuments;
import com.mealprep360.support.Zips;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that bring files in and out. */
class BulkCommandsIT {
    private final Stack stack = TestStack.shared();
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final ProgressBar bar = new ProgressBar(new PrintStream(shown, true, StandardCharsets.UTF_8), false);
    private final BulkTarget target =
            new BulkTarget(stack.platform().baseUri(), URI.create(stack.issuer()), "editor", Optional.empty());

    @TempDir
    Path folder;

    @Test
    void postsComeOutAndAZipOfMarkdownGoesIn() throws IOException {
        String id = Posts.saved(Api.user("editor")).at("/id");
        Path out = folder.resolve("all.ndjson.gz");

        assertThat(new Export(target, bar).run(BulkFile.of(out, "posts"))).isPositive();
        try (GZIPInputStream lines = new GZIPInputStream(Files.newInputStream(out))) {
            assertThat(new String(lines.readAllBytes(), StandardCharsets.UTF_8)).contains(id);
        }

        String mark = RecipeDocuments.unique("command").toLowerCase().replace(' ', '-');
        Path zip = Files.write(folder.resolve("site.zip"), Zips.of(mark + ".md", "---\ntitle: Soup\n---\nText."));
        assertThat(new Import(target, bar).run(BulkFile.of(zip, ""), "")).isTrue();
        assertThat(shown.toString(StandardCharsets.UTF_8)).contains("1 created");
    }

    @Test
    void aTypeThatIsNotKnownIsRefused() {
        assertThatThrownBy(() -> BulkFile.of(Path.of("a.ndjson"), "cooks"))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("recipes, posts");
        assertThat(BulkFile.of(Path.of("posts.ndjson"), "").type()).isEqualTo("posts");
        assertThat(BulkFile.of(Path.of("all.ndjson"), "").type()).isEqualTo("recipes");
    }
}
