package com.mealprep360.media;

import static com.mealprep360.support.Uploads.path;
import static com.mealprep360.support.Uploads.sent;
import static com.mealprep360.support.Uploads.url;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Pictures;
import com.mealprep360.support.Together;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilesIT {
    private static final int RED = 0xFF0000;
    private static final int GREEN = 0x00FF00;
    private static final int BLUE = 0x0000FF;
    private static final int WHITE = 0xFFFFFF;

    private final Api user = Api.user("user");
    private final Api anybody = Api.anonymous();

    @Test
    void eachRenditionIsThereForEverybodyAndForEver() {
        Answer medium = sent(user, Pictures.jpeg(Pictures.any(700, 500)));

        for (JsonNode rendition : medium.json().path("renditions")) {
            Answer file = anybody.get(rendition.path("url").asText()).expect(200);
            assertThat(file.header("Content-Type"))
                    .hasValue(rendition.path("type").asText());
            assertThat(file.header("Cache-Control")).hasValue("public, max-age=31536000, immutable");
            assertThat(file.header("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(file.header("Content-Security-Policy")).hasValue("default-src 'none'; sandbox");
            assertThat(file.header("Content-Length")).hasValue(String.valueOf(file.bytes().length));
            BufferedImage image = Pictures.decoded(file.bytes());
            assertThat(image.getWidth()).isEqualTo(rendition.path("width").asInt());
            assertThat(image.getHeight()).isEqualTo(rendition.path("height").asInt());
            anybody.get(rendition.path("url").asText())
                    .header("If-None-Match", file.etag())
                    .expect(304);
        }
    }

    @Test
    void theSquareShowsWhatIsAtTheFocalPoint() {
        Answer medium = sent(user, Pictures.png(Pictures.quarters(1201, 401)));
        Answer left = focused(medium, 0, 0.5);
        Answer right = focused(left, 1, 0.5);

        BufferedImage atLeft = Pictures.decoded(
                anybody.get(url(left, "square", "image/jpeg")).expect(200).bytes());
        BufferedImage atRight = Pictures.decoded(
                anybody.get(url(right, "square", "image/jpeg")).expect(200).bytes());

        assertThat(atLeft.getWidth()).isEqualTo(320);
        assertThat(atLeft.getHeight()).isEqualTo(320);
        assertColours(atLeft, RED, RED, BLUE, BLUE);
        assertColours(atRight, GREEN, GREEN, WHITE, WHITE);
    }

    @Test
    void aPictureIsServedTheWayItIsLookedAt() {
        byte[] turned = Pictures.withExif(Pictures.jpeg(Pictures.quarters(602, 402)), 6, "51.5 N");
        Answer medium = sent(user, turned);

        assertThat(medium.at("/width")).isEqualTo("402");
        assertThat(medium.at("/height")).isEqualTo("602");
        for (String type : List.of("image/jpeg", "image/webp")) {
            BufferedImage upright = Pictures.decoded(
                    anybody.get(url(medium, "320", type)).expect(200).bytes());
            assertThat(upright.getHeight()).isGreaterThan(upright.getWidth());
            assertColours(upright, BLUE, RED, WHITE, GREEN);
        }
    }

    @Test
    void whatShowsThroughGoesOnShowingThrough() {
        BufferedImage image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(10, 10, 0xFF00FF00);
        for (int x = 200; x < 400; x++) {
            for (int y = 0; y < 400; y++) {
                image.setRGB(x, y, 0xFFFF0000);
            }
        }
        Answer medium = sent(user, Pictures.png(image));

        for (String type : List.of("image/png", "image/webp")) {
            BufferedImage small = Pictures.decoded(
                    anybody.get(url(medium, "160", type)).expect(200).bytes());
            assertThat(small.getRGB(30, 80) >>> 24).as(type).isZero();
            assertThat(small.getRGB(130, 80) >>> 24).as(type).isEqualTo(0xFF);
        }
    }

    @Test
    void withoutTheRightSignatureThereIsNothing() {
        Answer medium = sent(user, Pictures.anyJpeg());
        String url = url(medium, "160", "image/webp");
        String signature = url.substring(url.indexOf("?s=") + 3);
        String hash = medium.at("/sha256");

        List<String> forged = List.of(
                "/media/" + hash + "/160.webp",
                "/media/" + hash + "/160.webp?s=",
                "/media/" + hash + "/160.webp?s=" + signature.substring(1),
                "/media/" + hash + "/160.jpg?s=" + signature,
                "/media/" + hash + "/161.webp?s=" + signature,
                "/media/" + hash + "/original.jpg?s=" + signature,
                "/media/" + "0".repeat(64) + "/160.webp?s=" + signature,
                "/media/nothing",
                "/media/");
        for (String address : forged) {
            assertThat(anybody.get(address).expect(404).problem()).as(address).isEqualTo("media-not-found");
        }
    }

    @Test
    void aDocumentIsSavedAndNotShown() {
        byte[] pdf = Pictures.pdf();
        Answer medium = sent(user, pdf);

        assertThat(medium.at("/type")).isEqualTo("application/pdf");
        assertThat(medium.json().path("renditions")).isEmpty();
        assertThat(medium.json().has("width")).isFalse();
        Answer file = anybody.get(medium.at("/url")).expect(200);
        assertThat(file.bytes()).isEqualTo(pdf);
        assertThat(file.header("Content-Type")).hasValue("application/pdf");
        assertThat(file.header("Content-Disposition")).hasValue("attachment");
        assertThat(file.header("Content-Security-Policy")).hasValue("default-src 'none'; sandbox");
    }

    @Test
    void whatIsKeptSaysNothingOfWhereItWasMade() {
        byte[] telling = Pictures.withExif(Pictures.anyJpeg(), 1, "51.5074 N 0.1278 W");
        Answer medium = sent(user, telling);

        byte[] kept = anybody.get(medium.at("/url")).expect(200).bytes();
        assertThat(new String(telling, StandardCharsets.ISO_8859_1)).contains("51.5074 N");
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain("51.5074 N")
                .doesNotContain("Exif");
        assertThat(String.valueOf(kept.length)).isEqualTo(medium.at("/bytes"));
    }

    @Test
    void manyWhoAskForTheSameAtOnceAllGetIt() {
        Answer medium = sent(user, Pictures.jpeg(Pictures.any(2000, 1500)));
        Answer focused = focused(medium, 0.13, 0.87);

        List<Answer> answers = Together.call(
                8, i -> anybody.get(url(focused, "square", "image/webp")).send());

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.bytes()).isEqualTo(answers.get(0).bytes());
        });
    }

    private Answer focused(Answer medium, double x, double y) {
        return user.patch(path(medium))
                .ifMatch(medium.etag())
                .merge("{\"focalPoint\": {\"x\": " + x + ", \"y\": " + y + "}}")
                .expect(200);
    }

    private static void assertColours(BufferedImage image, int... expected) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] found = {
            image.getRGB(width / 4, height / 4),
            image.getRGB(width * 3 / 4, height / 4),
            image.getRGB(width / 4, height * 3 / 4),
            image.getRGB(width * 3 / 4, height * 3 / 4)
        };
        for (int i = 0; i < found.length; i++) {
            for (int shift = 0; shift <= 16; shift += 8) {
                assertThat(found[i] >> shift & 0xFF)
                        .as("quarter %d is %06x", i, found[i] & 0xFFFFFF)
                        .isCloseTo(expected[i] >> shift & 0xFF, org.assertj.core.data.Offset.offset(12));
            }
        }
    }
}
