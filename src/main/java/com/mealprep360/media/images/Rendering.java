package com.mealprep360.media.images;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a picture in other sizes: decoded once, then each size from the one above it. */
public final class Rendering {
    /** A picture is looked at in this size to see what it is like. */
    private static final int GLANCE = 240;

    private Rendering() {}

    /** Where a picture comes from; it may be read more than once. */
    public interface Source {
        InputStream open() throws IOException;
    }

    /** Where the results go. */
    public interface Target {
        void write(Size size, FileType type, Content content) throws IOException;
    }

    /** Something that writes itself. */
    public interface Content {
        void to(OutputStream out) throws IOException;
    }

    /**
     * What there is to see.
     *
     * @param color the mean colour, such as {@code #c8803a}; null for documents
     * @param transparent whether anything shows through
     */
    public record Look(@Nullable String color, boolean transparent) {}

    /** Decodes it, which a damaged picture does not survive. @throws com.mealprep360.kernel.problems.Problem MEDIA_UNREADABLE */
    public static Look look(Source source, Outline outline) throws IOException {
        BufferedImage decoded = decode(source, outline, Math.min(GLANCE, outline.width()));
        return new Look(Pixels.color(Pixels.opaque(decoded)), Pixels.isTransparent(decoded));
    }

    /** In which forms a picture is made, the preferred first. */
    public static List<FileType> types(boolean transparent) {
        return List.of(FileType.WEBP, transparent ? FileType.PNG : FileType.JPEG);
    }

    /** Makes it in all of these sizes and forms. */
    public static void render(Source source, Outline outline, List<Size> sizes, List<FileType> types, Target target)
            throws IOException {
        BufferedImage base = base(source, outline, sizes);
        BufferedImage current = base;
        for (Size size : descending(sizes)) {
            BufferedImage picture;
            if (size.isSquare()) {
                picture = Pixels.squared(base, Size.focusIn(size.name()).orElseThrow(), size.width());
            } else {
                current = Pixels.scaled(current, size.width(), size.height());
                picture = current;
            }
            for (FileType type : types) {
                target.write(size, type, out -> Encoding.encode(picture, type, out));
            }
        }
    }

    private static List<Size> descending(List<Size> sizes) {
        return sizes.stream()
                .sorted(Comparator.comparingInt(Size::width).reversed())
                .toList();
    }

    /** As it is looked at, and just large enough for all that is wanted. */
    private static BufferedImage base(Source source, Outline outline, List<Size> sizes) throws IOException {
        double scale = sizes.stream()
                .mapToDouble(size -> (double) size.width()
                        / (size.isSquare() ? Math.min(outline.width(), outline.height()) : outline.shownWidth()))
                .max()
                .orElse(1);
        int width = (int) Math.max(1, Math.round(outline.width() * Math.min(1, scale)));
        int height = (int) Math.max(1, Math.round(outline.height() * Math.min(1, scale)));
        BufferedImage decoded = decode(source, outline, width);
        return Orientation.turned(Pixels.scaled(decoded, width, height), outline.orientation());
    }

    private static BufferedImage decode(Source source, Outline outline, int width) throws IOException {
        try (InputStream in = source.open()) {
            return Decoding.decode(in, outline, width);
        }
    }
}
