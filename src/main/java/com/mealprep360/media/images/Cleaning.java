package com.mealprep360.media.images;

import static com.mealprep360.media.MediaProblem.MEDIA_TRUNCATED;
import static com.mealprep360.media.MediaProblem.MEDIA_TYPE_UNSUPPORTED;

import com.mealprep360.kernel.problems.Problem;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;

/**
 * Writes a file anew with what belongs to it: no notes of a camera, nothing hidden behind the end. Pixels are copied as
 * they are coded, so nothing is lost; and none is decoded before it is known how many there are.
 */
public final class Cleaning {
    private static final int BUFFER_BYTES = 65_536;

    private Cleaning() {}

    /**
     * @param mostPixels of one picture
     * @throws Problem MEDIA_TYPE_UNSUPPORTED; MEDIA_UNREADABLE; MEDIA_TRUNCATED; MEDIA_POLYGLOT; MEDIA_TOO_MANY_PIXELS
     * @throws IOException if reading or writing fails
     */
    public static Outline clean(InputStream file, OutputStream out, long mostPixels) throws IOException {
        BufferedInputStream in = new BufferedInputStream(file, BUFFER_BYTES);
        in.mark(FileType.HEAD_BYTES);
        FileType type = FileType.ofHead(in.readNBytes(FileType.HEAD_BYTES))
                .orElseThrow(
                        () -> MEDIA_TYPE_UNSUPPORTED.because(
                                "The library keeps JPEG, PNG, WebP, GIF and PDF; the file is none of them, whatever its name says."));
        in.reset();
        PixelLimit limit = new PixelLimit(mostPixels);
        try {
            Outline outline = switch (type) {
                case JPEG -> JpegCleaning.clean(in, out, limit);
                case PNG -> PngCleaning.clean(in, out, limit);
                case WEBP -> WebpCleaning.clean(in, out, limit);
                case GIF -> GifCleaning.clean(in, out, limit);
                case PDF -> PdfChecking.check(in, out);
            };
            Tail.refuseHidden(Tail.of(in).text());
            return outline;
        } catch (EOFException | BufferUnderflowException | IndexOutOfBoundsException cut) {
            throw MEDIA_TRUNCATED.because("The file ends in the middle; send it whole.");
        }
    }

    /** Of a file that is in the library already. */
    public static Outline outline(InputStream kept) throws IOException {
        return clean(kept, OutputStream.nullOutputStream(), Integer.MAX_VALUE);
    }
}
