package com.mealprep360;

import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.stack.TestStack;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesIT {
    private final URI server = TestStack.shared().platform().baseUri();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/docs",
                "/api/docs/",
                "/api/docs/oauth2-redirect.html",
                "/problems",
                "/problems/",
                "/problems/stale",
                "/admin",
                "/admin/",
                "/admin/callback",
                "/admin/recipes/0192f0c4"
            })
    void pagesLoadNothingFromElsewhere(String path) throws Exception {
        HttpResponse<String> page = get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(page.body()).doesNotContainPattern("(src|href)=\"(http:|//)");
        assertThat(page.body()).doesNotContain("style=").doesNotContain("onclick");
    }

    @ParameterizedTest
    @CsvSource({
        "/favicon.svg,image/svg+xml",
        "/pages.css,text/css",
        "/start.css,text/css",
        "/start.js,application/javascript",
        "/api/docs/swagger-ui.css,text/css",
        "/api/docs/swagger-ui-bundle.js,text/javascript",
        "/api/docs/reference.js,text/javascript",
        "/api/docs/reference.css,text/css"
    })
    void whatPagesLoadIsThere(String path, String type) throws Exception {
        HttpResponse<String> file = get(path);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    }

    @ParameterizedTest
    @CsvSource({"/api/openapi.yaml,application/yaml", "/api/openapi.json,application/json"})
    void theContractNamesTheRealmOfThisServer(String path, String type) throws Exception {
        HttpResponse<String> contract = get(path);

        assertThat(contract.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(contract.body()).contains(TestStack.shared().issuer() + "/protocol/openid-connect/token");
    }

    @Test
    void theContractIsNotSentTwice() throws Exception {
        String etag = get("/api/openapi.yaml").headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = get("/api/openapi.yaml", "If-None-Match", etag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void signInMayComeBackToThePageThatOpenedIt() throws Exception {
        assertThat(get("/api/docs").headers().allValues("Cross-Origin-Opener-Policy"))
                .containsExactly("same-origin-allow-popups");
        assertThat(get("/api/docs/oauth2-redirect.html").headers().allValues("Cross-Origin-Opener-Policy"))
                .containsExactly("unsafe-none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/problems/no-such-problem", "/problems/stale/more", "/problems/../WEB-INF/web.xml"})
    void aProblemThatDoesNotExistHasNoPage(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
