package com.mealprep360;

import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.stack.TestStack;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Call;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdminPageIT {
    private static final Pattern SCRIPT = Pattern.compile("src=\"(/admin/assets/[^\"]+\\.js)\"");

    @ParameterizedTest
    @ValueSource(strings = {"/admin/", "/admin/recipes", "/admin/recipes/0192f0c4/history", "/admin/callback?code=1.2"})
    void eachPathBelowItIsTheOnePage(String path) {
        assertThat(get(path).expect(200).text())
                .isEqualTo(get("/admin").expect(200).text());
    }

    @Test
    void thePageIsAskedForAgainAndSentOnlyWhenItChanged() {
        Answer page = get("/admin").expect(200);

        assertThat(page.header("Cache-Control")).hasValue("no-cache");
        Answer again = get("/admin/posts").header("If-None-Match", page.etag()).expect(304);
        assertThat(again.bytes()).isEmpty();
        assertThat(again.header("Cache-Control")).hasValue("no-cache");
        assertThat(again.header("Content-Security-Policy")).isPresent();
    }

    @Test
    void itsFilesAreKeptForGood() {
        Answer file = get(script()).expect(200);

        assertThat(file.header("Cache-Control")).hasValue("public, max-age=31536000, immutable");
        assertThat(file.header("Content-Type").orElse(""))
                .contains("javascript")
                .endsWith("charset=UTF-8");
        get(script()).header("If-None-Match", file.etag()).expect(304);
    }

    @Test
    void itsFilesAreCompressed() {
        Answer file = get(script()).header("Accept-Encoding", "gzip").expect(200);

        assertThat(file.header("Content-Encoding")).hasValue("gzip");
        assertThat(file.bytes().length).isLessThan(get(script()).expect(200).bytes().length / 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/assets/index-00000000.js",
                "/admin/assets/",
                "/admin/favicon.ico",
                "/admin/recipes/picture.png",
                "/admin/package.json",
                "/admin/src/main.tsx",
                "/admin/vite.config.ts",
                "/admin/node_modules/vite/package.json",
                "/admin/.vite/manifest.json"
            })
    void aFileThatIsNotThereIsNotThePage(String path) {
        Answer answer = get(path).expect(404);

        assertThat(answer.header("Cache-Control")).hasValue("no-store");
        assertThat(answer.text()).contains("Nothing here");
    }

    @Test
    void itIsToldWhereToSignIn() {
        Answer config = get("/admin/config.json").expect(200);

        assertThat(config.header("Cache-Control")).hasValue("no-cache");
        assertThat(config.at("/issuer")).isEqualTo(TestStack.shared().issuer());
        assertThat(config.at("/clientId")).isEqualTo("mealprep360-admin");
        assertThat(config.json()).hasSize(2);
    }

    @Test
    void itMayTalkToItsServerAndItsRealmAlone() {
        URI issuer = URI.create(TestStack.shared().issuer());
        String realm = issuer.getScheme() + "://" + issuer.getAuthority();

        assertThat(get("/admin")
                        .expect(200)
                        .header("Content-Security-Policy")
                        .orElseThrow()
                        .split("; "))
                .containsExactlyInAnyOrder(
                        "default-src 'none'",
                        "script-src 'self'",
                        "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
                        "img-src 'self' data: blob:",
                        "font-src 'self'",
                        "connect-src 'self' " + realm,
                        "frame-src " + realm,
                        "form-action 'self'",
                        "frame-ancestors 'none'",
                        "base-uri 'none'");
    }

    @ParameterizedTest
    @CsvSource({"/admin, same-origin-allow-popups", "/admin/callback, unsafe-none"})
    void signInMayComeBackToThePageThatOpenedIt(String path, String policy) {
        assertThat(get(path).expect(200).headers().allValues("Cross-Origin-Opener-Policy"))
                .isEqualTo(List.of(policy));
    }

    @Test
    void headSaysWhatGetWouldSend() {
        for (String path : List.of("/admin", "/admin/config.json", script())) {
            Answer got = get(path).expect(200);
            Answer head = Api.anonymous().call("HEAD", path).expect(200);

            assertThat(head.bytes()).isEmpty();
            for (String header : List.of("ETag", "Cache-Control", "Content-Type", "Content-Security-Policy")) {
                assertThat(head.header(header)).as(header).isEqualTo(got.header(header));
            }
        }
    }

    private static String script() {
        return SCRIPT.matcher(get("/admin").expect(200).text())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private static Call get(String path) {
        return Api.anonymous().get(path);
    }
}
