package com.mealprep360.blog.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What paths say. */
class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "soup.md, soup.md, , soup, ",
        "posts/soup.markdown, posts/soup.markdown, , soup, ",
        "posts/soup.de.md, posts/soup.md, de, soup, ",
        "posts/soup.pt-BR.md, posts/soup.md, pt-BR, soup, ",
        "posts/soup.pt_br.md, posts/soup.md, pt-br, soup, ",
        "posts/release-1.0.md, posts/release-1.0.md, , release-1.0, ",
        "posts/soup.xx.md, posts/soup.xx.md, , soup.xx, ",
        "posts/soup/index.md, posts/soup/index.md, , soup, ",
        "posts/soup/index.de.md, posts/soup/index.md, de, soup, ",
        "_posts/2024-01-31-soup.md, _posts/2024-01-31-soup.md, , soup, 2024-01-31",
        "posts/2024-01-31-soup/index.md, posts/2024-01-31-soup/index.md, , soup, 2024-01-31",
        "index.md, index.md, , index, ",
    })
    void aPathNamesItsPost(String path, String id, String locale, String name, String date) {
        FileName read = FileName.of(path);

        assertThat(read.id()).isEqualTo(id);
        assertThat(read.locale()).isEqualTo(locale);
        assertThat(read.name()).isEqualTo(name);
        assertThat(read.date()).isEqualTo(date);
        assertThat(read.isDraft()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "a.md, true",
        "a/B.MD, true",
        "../a.md, true",
        "a.jpg, false",
        "a/_index.md, false",
        "a/_index.de.md, false",
        "__MACOSX/a.md, false",
        ".git/a.md, false",
        "a/._b.md, false",
        "md, false",
        ".md, false",
        "/, false"
    })
    void postsAreFilesOfMarkdown(String path, boolean isPost) {
        assertThat(FileName.isPost(path)).isEqualTo(isPost);
    }

    @Test
    void aFolderOfDraftsHoldsDrafts() {
        assertThat(FileName.of("_drafts/soup.md").isDraft()).isTrue();
    }
}
