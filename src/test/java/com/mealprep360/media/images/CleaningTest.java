package com.mealprep360.media.images;

import static com.mealprep360.media.MediaProblem.MEDIA_POLYGLOT;
import static com.mealprep360.media.MediaProblem.MEDIA_TOO_MANY_PIXELS;
import static com.mealprep360.media.MediaProblem.MEDIA_TRUNCATED;
import static com.mealprep360.media.MediaProblem.MEDIA_TYPE_UNSUPPORTED;
import static com.mealprep360.support.Pictures.chunk;
import static com.mealprep360.support.Pictures.join;
import static com.mealprep360.support.Pictures.quarters;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.fail;

import com.mealprep360.kernel.problems.Problem;
import com.mealprep360.support.Pictures;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleaningTest {
    private static final long MOST = 1_000_000;

    private record Cleaned(Outline outline, byte[] file) {}

    @ParameterizedTest
    @EnumSource(value = FileType.class, mode = EnumSource.Mode.EXCLUDE, names = "PDF")
    void thePixelsStayAndWhatIsBehindThemGoes(FileType type) throws IOException {
        byte[] picture = encoded(quarters(300, 200), type);

        Cleaned cleaned = clean(join(picture, "\u0000\u0000\u0000\u0018ftypmp42".getBytes()), MOST);

        assertThat(cleaned.outline).isEqualTo(new Outline(type, 300, 200, 1, 1));
        assertThat(text(cleaned.file)).doesNotContain("ftyp");
        assertSame(decoded(cleaned.file), decoded(picture));
        assertThat(clean(cleaned.file, MOST).file).isEqualTo(cleaned.file);
    }

    @ParameterizedTest
    @EnumSource(FileType.class)
    void aFileThatIsAnotherOneTooIsRefused(FileType type) throws IOException {
        byte[] file = type.isPicture() ? encoded(quarters(30, 20), type) : Pictures.pdf();
        for (String hidden : new String[] {
            "PK\u0003\u0004soup\u0000PK\u0005\u0006" + "\u0000".repeat(18),
            "Rar!\u001a\u0007\u0001\u0000",
            "\n%PDF-1.4\nstartxref\n0\n",
            "\n<HTML><body>soup",
            "*/=1;</style><Script>alert(1)</Script>",
            "<?php system($_GET['soup']);",
            "\n#!/bin/sh\nsoup",
            "\n<svg onload='alert(1)'>",
            "\n<html>" + "soup ".repeat(20_000) + "<script>"
        }) {
            byte[] polyglot = join(file, hidden.getBytes(StandardCharsets.ISO_8859_1));
            assertThatExceptionOfType(Problem.class)
                    .as(hidden)
                    .isThrownBy(() -> clean(polyglot, MOST))
                    .satisfies(problem -> assertThat(problem.type()).isEqualTo(MEDIA_POLYGLOT));
        }
    }

    /** Editors hang what changed onto the end, with an end of its own. */
    @Test
    void aDocumentIsCutOffInTheMiddleOfItsLastPart() throws IOException {
        byte[] part = "\n4 0 obj\n<< /Title (<html>) >>\nendobj\nxref\nstartxref\n9\n%%EOF\n".getBytes();
        byte[] changed = join(Pictures.pdf(), part);

        assertThat(clean(changed, MOST).file).isEqualTo(changed);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> clean(Arrays.copyOf(changed, changed.length - 3), MOST))
                .satisfies(problem -> assertThat(problem.type()).isEqualTo(MEDIA_TRUNCATED));
    }

    /** What is in the film of a photo is anything. */
    @Property(seed = "360", tries = 200)
    void noFilmIsTakenForAnotherFile(@ForAll long seed) throws IOException {
        byte[] film = new byte[100_000];
        new Random(seed).nextBytes(film);

        assertThat(clean(join(Pictures.anyJpeg(), film), MOST).outline.type()).isEqualTo(FileType.JPEG);
    }

    @ParameterizedTest
    @EnumSource(value = FileType.class, mode = EnumSource.Mode.EXCLUDE, names = "PDF")
    void whatIsCutOffAnywhereIsRefused(FileType type) throws IOException {
        byte[] picture = encoded(quarters(60, 40), type);

        for (int length = FileType.HEAD_BYTES; length < picture.length; length++) {
            byte[] cut = Arrays.copyOf(picture, length);
            assertThatExceptionOfType(Problem.class)
                    .as("%d of %d", length, picture.length)
                    .isThrownBy(() -> clean(cut, MOST))
                    .satisfies(problem -> assertThat(problem.type()).isEqualTo(MEDIA_TRUNCATED));
        }
    }

    @ParameterizedTest
    @EnumSource(value = FileType.class, mode = EnumSource.Mode.EXCLUDE, names = "PDF")
    void tooManyPixelsAreRefusedBeforeTheyAreDecoded(FileType type) throws IOException {
        byte[] picture = encoded(quarters(300, 200), type);

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> clean(picture, 59_999))
                .satisfies(problem -> assertThat(problem.type()).isEqualTo(MEDIA_TOO_MANY_PIXELS));
        assertThat(clean(picture, 60_000).outline.width()).isEqualTo(300);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void ofExifTheOrientationStays(int orientation) throws IOException {
        byte[] jpeg = Pictures.withExif(Pictures.jpeg(quarters(60, 40)), orientation, "51.5074 N");

        Cleaned cleaned = clean(jpeg, MOST);

        assertThat(text(cleaned.file)).doesNotContain("51.5074");
        assertThat(cleaned.outline.orientation()).isEqualTo(orientation);
        assertThat(cleaned.outline.shownWidth()).isEqualTo(orientation < 5 ? 60 : 40);
        assertThat(clean(cleaned.file, MOST).outline).isEqualTo(cleaned.outline);
    }

    @Test
    void textInsideOfAPngGoes() throws IOException {
        byte[] png = Pictures.png(quarters(60, 40));
        byte[] telling = join(
                Arrays.copyOf(png, 33),
                chunk("tEXt", "Author\0Ada".getBytes()),
                chunk("eXIf", Orientation.note(6)),
                Arrays.copyOfRange(png, 33, png.length));

        Cleaned cleaned = clean(telling, MOST);

        assertThat(text(cleaned.file)).doesNotContain("Ada").contains("eXIf");
        assertThat(cleaned.outline.orientation()).isEqualTo(6);
    }

    @Test
    void aChangedByteInAPngIsNoticed() {
        byte[] png = Pictures.png(quarters(60, 40));
        png[50] ^= 1;

        assertThatExceptionOfType(Problem.class).isThrownBy(() -> clean(png, MOST));
    }

    @Test
    void commentsInAGifGo() throws IOException {
        byte[] gif = Pictures.gif(quarters(60, 40));
        byte[] comment = join(new byte[] {0x21, (byte) 0xFE, 3}, "Ada".getBytes(), new byte[] {0});
        byte[] telling = join(Arrays.copyOf(gif, gif.length - 1), comment, new byte[] {0x3B});

        assertThat(text(clean(telling, MOST).file)).doesNotContain("Ada");
    }

    @Test
    void theFramesOfAGifCountTogether() {
        byte[] gif = Pictures.gif(quarters(300, 200));
        byte[] frames = Arrays.copyOfRange(gif, 13 + 3 * (2 << (gif[10] & 7)), gif.length - 1);
        byte[] moving = Arrays.copyOf(gif, gif.length - 1);
        for (int i = 0; i < 4; i++) {
            moving = join(moving, frames);
        }
        byte[] five = join(moving, new byte[] {0x3B});

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> clean(five, 60_000))
                .satisfies(problem -> assertThat(problem.type()).isEqualTo(MEDIA_TOO_MANY_PIXELS));
    }

    @Test
    void ofAWebpTheNotesGoAndTheOrientationStays() throws IOException {
        byte[] plain = encoded(quarters(60, 40), FileType.WEBP);
        byte[] telling = extended(plain, 60, 40, riff("XMP ", "Ada".getBytes()), riff("EXIF", Orientation.note(8)));

        Cleaned cleaned = clean(telling, MOST);

        assertThat(text(cleaned.file)).doesNotContain("Ada");
        assertThat(cleaned.outline).isEqualTo(new Outline(FileType.WEBP, 60, 40, 8, 1));
        assertSame(decoded(cleaned.file), decoded(plain));
    }

    @Test
    void aWebpThatMovesGoesOnMoving() throws IOException {
        byte[] plain = encoded(quarters(60, 40), FileType.WEBP);
        byte[] place = {0, 0, 0, 0, 0, 0, 59, 0, 0, 39, 0, 0, 100, 0, 0, 0};
        byte[] frame = riff("ANMF", join(place, Arrays.copyOfRange(plain, 12, plain.length)));
        byte[] header = {0x02, 0, 0, 0, 59, 0, 0, 39, 0, 0};
        byte[] moving =
                riff("RIFF", join("WEBP".getBytes(), riff("VP8X", header), riff("ANIM", new byte[6]), frame, frame));

        Cleaned cleaned = clean(moving, MOST);

        assertThat(cleaned.outline).isEqualTo(new Outline(FileType.WEBP, 60, 40, 1, 2));
        assertThat(cleaned.file).isEqualTo(moving);
        assertSame(decoded(cleaned.file), decoded(plain));
    }

    @Test
    void aWebpWhoseCanvasLiesIsRefused() throws IOException {
        byte[] plain = encoded(quarters(600, 400), FileType.WEBP);

        assertThatExceptionOfType(Problem.class).isThrownBy(() -> clean(extended(plain, 6, 4), MOST));
    }

    @Test
    void printedColoursAreUnderstood() throws IOException {
        byte[] jpeg = cmyk(120, 80);

        Cleaned cleaned = clean(jpeg, MOST);

        assertThat(Rendering.look(() -> new ByteArrayInputStream(cleaned.file), cleaned.outline)
                        .color())
                .matches("#[0-9a-f]{6}");
    }

    @Test
    void whatIsNothingOfAllIsRefused() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> clean("<svg onload='alert(1)'/>".getBytes(), MOST))
                .satisfies(problem -> assertThat(problem.type()).isEqualTo(MEDIA_TYPE_UNSUPPORTED));
    }

    /** Whatever is changed in a file: it is refused by a problem, or it is a picture. */
    @Property(seed = "360", tries = 400)
    void noDamageIsAFailure(@ForAll @IntRange(max = 3) int which, @ForAll long seed) throws IOException {
        FileType type = FileType.values()[which];
        byte[] file = encoded(quarters(64, 48), type);
        Random random = new Random(seed);
        for (int i = 0; i < 4; i++) {
            file[random.nextInt(file.length)] = (byte) random.nextInt();
        }
        try {
            Cleaned cleaned = clean(file, MOST);
            if (cleaned.outline.type().isPicture()) {
                Rendering.look(() -> new ByteArrayInputStream(cleaned.file), cleaned.outline);
            }
        } catch (Problem refused) {
            assertThat(refused.type().status()).isBetween(400, 499);
        }
    }

    private static Cleaned clean(byte[] file, long mostPixels) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Outline outline = Cleaning.clean(new ByteArrayInputStream(file), out, mostPixels);
        return new Cleaned(outline, out.toByteArray());
    }

    private static byte[] encoded(BufferedImage image, FileType type) throws IOException {
        if (type == FileType.GIF) {
            return Pictures.gif(image);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Encoding.encode(image, type, out);
        return out.toByteArray();
    }

    private static BufferedImage decoded(byte[] file) throws IOException {
        Outline outline = Cleaning.outline(new ByteArrayInputStream(file));
        return Decoding.decode(new ByteArrayInputStream(file), outline, outline.width());
    }

    private static void assertSame(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            fail("another size");
        }
        assertThat(pixels(one)).isEqualTo(pixels(other));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static byte[] riff(String name, byte[] content) {
        byte[] length = ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(content.length)
                .array();
        return join(name.getBytes(), length, content, new byte[content.length % 2]);
    }

    /** The same picture with a header of its own, which says what else there is. */
    private static byte[] extended(byte[] webp, int width, int height, byte[]... chunks) {
        byte[] header = {
            0x0C,
            0,
            0,
            0,
            (byte) (width - 1),
            (byte) (width - 1 >> 8),
            0,
            (byte) (height - 1),
            (byte) (height - 1 >> 8),
            0
        };
        byte[] content =
                join("WEBP".getBytes(), riff("VP8X", header), Arrays.copyOfRange(webp, 12, webp.length), join(chunks));
        return riff("RIFF", content);
    }

    private static byte[] cmyk(int width, int height) throws IOException {
        var raster = java.awt.image.Raster.createInterleavedRaster(
                java.awt.image.DataBuffer.TYPE_BYTE, width, height, 4, null);
        ImageWriter writer = ImageIO.getImageWriters(
                        ImageTypeSpecifier.createFromBufferedImageType(BufferedImage.TYPE_INT_RGB), "jpeg")
                .next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), null);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
