package com.mealprep360.media;

import static com.mealprep360.support.Uploads.call;
import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.stack.TestStack;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Await;
import com.mealprep360.support.Pictures;
import com.mealprep360.support.Uploads;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileFilesIT {
    private static final int MOST_BYTES = 20_971_520;
    private static final Path INCOMING = TestStack.data().resolve("media/incoming");

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Api user = Api.user("user");

    static Stream<Arguments> refused() {
        byte[] jpeg = Pictures.anyJpeg();
        byte[] png = Pictures.png(Pictures.any(100, 100));
        byte[] html = "<html><script>alert(1)</script>".getBytes();
        return Stream.of(
                Arguments.of("a page", html, 415, "media-type-unsupported"),
                Arguments.of(
                        "SVG with a script",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>".getBytes(),
                        415,
                        "media-type-unsupported"),
                Arguments.of(
                        "a program",
                        new byte[] {0x7F, 'E', 'L', 'F', 0, 0, 0, 0, 0, 0, 0, 0},
                        415,
                        "media-type-unsupported"),
                Arguments.of("a few bytes", new byte[] {(byte) 0xFF}, 415, "media-type-unsupported"),
                Arguments.of("a bomb", Pictures.bomb(60_000, 60_000), 422, "media-too-many-pixels"),
                Arguments.of(
                        "a bomb beyond all numbers",
                        Pictures.bomb(Integer.MAX_VALUE, Integer.MAX_VALUE),
                        422,
                        "media-too-many-pixels"),
                Arguments.of("no pixels", Pictures.bomb(0, 10), 422, "media-unreadable"),
                Arguments.of("nothing behind a PNG's header", Pictures.bomb(10, 10), 422, "media-unreadable"),
                Arguments.of("half a JPEG", Arrays.copyOf(jpeg, jpeg.length / 2), 422, "media-truncated"),
                Arguments.of("half a PNG", Arrays.copyOf(png, png.length / 2), 422, "media-truncated"),
                Arguments.of(
                        "a page behind a JPEG's first bytes",
                        Pictures.join(Arrays.copyOf(jpeg, 4), html),
                        422,
                        "media-truncated"),
                Arguments.of(
                        "a page behind a GIF's name",
                        Pictures.join("GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000".getBytes(), html),
                        422,
                        "media-unreadable"),
                Arguments.of(
                        "an archive behind a PDF",
                        Pictures.join(Pictures.pdf(), "PK\u0005\u0006".getBytes(), new byte[18]),
                        422,
                        "media-polyglot"),
                Arguments.of("a page behind a photo", Pictures.join(jpeg, html), 422, "media-polyglot"),
                Arguments.of("half a PDF", Arrays.copyOf(Pictures.pdf(), 60), 422, "media-truncated"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void itIsRefusedWhateverItIsCalled(String what, byte[] file, int status, String problem) {
        Answer answer = call(user, "/api/media?filename=soup.jpg", file).expect(status);

        assertThat(answer.problem()).isEqualTo(problem);
        assertNothingIsLeft();
    }

    static Stream<byte[]> pictures() {
        return Stream.of(Pictures.anyJpeg(), Pictures.png(Pictures.any(90, 90)), Pictures.gif(Pictures.any(90, 90)));
    }

    /** Telephones hang the film of a moment onto its photo. */
    @ParameterizedTest
    @MethodSource("pictures")
    void aFilmBehindAPictureIsLeftOut(byte[] picture) {
        byte[] film = Pictures.join("\u0000\u0000\u0000\u0018ftypmp42".getBytes(), new byte[500_000]);

        Answer medium = call(user, "/api/media", Pictures.join(picture, film)).expect(201);

        byte[] kept = Api.anonymous().get(medium.at("/url")).expect(200).bytes();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("ftyp");
        assertThat(Pictures.decoded(kept)).isNotNull();
    }

    @Test
    void whatIsTooLargeIsRefusedWithAndWithoutALength() {
        byte[] large = Pictures.join(Pictures.anyJpeg(), new byte[MOST_BYTES]);

        assertThat(call(user, "/api/media", large).expect(413).problem()).isEqualTo("body-too-large");
        assertThat(call(user, "/api/media", large).chunked().expect(413).problem())
                .isEqualTo("body-too-large");
        assertThat(Uploads.form(user, "/api/media", "a.jpg", large).expect(413).problem())
                .isEqualTo("body-too-large");
        assertNothingIsLeft();
    }

    @Test
    void whatComesInPiecesIsTaken() {
        call(user, "/api/media", Pictures.anyJpeg()).chunked().expect(201);
    }

    @Test
    void ofAnUploadThatBreaksOffNothingIsKept() throws Exception {
        byte[] file = Pictures.anyJpeg();
        URI server = user.server();
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    ("POST /api/media HTTP/1.1\r\nHost: x\r\nContent-Type: application/octet-stream\r\nAuthorization: "
                                    + user.authorization().orElseThrow() + "\r\nContent-Length: " + (file.length + 1000)
                                    + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            out.write(file);
            out.flush();
            Thread.sleep(300);
        }

        assertNothingIsLeft();
        call(user, "/api/media", file).expect(201);
    }

    /** Renditions of other tests' pictures may be under way; they come to their end. */
    private static void assertNothingIsLeft() {
        assertThat(Await.until(SOON, HostileFilesIT::left, none -> none == 0)).isZero();
    }

    private static long left() {
        try (Stream<Path> files = Files.list(INCOMING)) {
            return files.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
