package com.mealprep360.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Call;
import com.mealprep360.support.PictureServer;
import com.mealprep360.support.SecondNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetchingApiIT {
    private final PictureServer pictures = PictureServer.shared();
    private final Api user = SecondNode.user("user");

    @Test
    void aFileIsFetchedAndKept() {
        Answer medium = fetch(pictures.address("/soup.jpg")).expect(201);

        assertThat(medium.at("/filename")).isEqualTo("soup.jpg");
        assertThat(medium.location()).endsWith("/api/media/" + medium.at("/id"));
        Api.anonymous().get(medium.at("/url")).expect(200);
    }

    @Test
    void threeRedirectsAreFollowedAndNotFour() {
        fetch(pictures.address("/moved/3")).expect(201);
        assertThat(fetch(pictures.address("/moved/4")).expect(422).problem()).isEqualTo("media-not-fetched");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1/",
                "http://127.1/",
                "http://0x7f000001/",
                "http://[::ffff:127.0.0.1]/",
                "http://localhost/",
                "http://169.254.169.254/latest/meta-data/",
                "file:///etc/passwd"
            })
    void whereThePublicIsNotNobodyIsSent(String inside) {
        assertThat(fetch(inside).expect(422).problem()).isIn("media-address-refused", "media-not-fetched");
        assertThat(fetch(pictures.address("/moved/1?to=" + inside)).expect(422).problem())
                .isIn("media-address-refused", "media-not-fetched");
        assertThat(Api.user("user")
                        .post("/api/media/from-url")
                        .json(Map.of("url", pictures.address("/soup.jpg")))
                        .expect(422)
                        .problem())
                .isEqualTo("media-address-refused");
    }

    @ParameterizedTest
    @CsvSource({
        "/missing.jpg, 422, media-not-fetched",
        "/wordy.jpg, 422, media-not-fetched",
        "/page.html, 415, media-type-unsupported",
        "/endless.jpg, 413, body-too-large",
        "/slow.jpg, 422, media-truncated"
    })
    void whatIsNoFileIsRefused(String path, int status, String problem) {
        assertThat(fetch(pictures.address(path)).expect(status).problem()).isEqualTo(problem);
    }

    private Call fetch(String address) {
        return user.post("/api/media/from-url").json(Map.of("url", address));
    }
}
