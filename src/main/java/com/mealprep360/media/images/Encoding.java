package com.mealprep360.media.images;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pixels. Those of WebP go through libwebp, which the library brings for each platform: nobody wrote them to harm it. */
final class Encoding {
    private static final WebPImageWriterSpi WEBP = new WebPImageWriterSpi();
    private static final float QUALITY = 0.8f;
    /** From 0 (fast) to 6 (small). */
    private static final int WEBP_EFFORT = 2;

    private Encoding() {}

    static void encode(BufferedImage image, FileType type, OutputStream out) throws IOException {
        ImageWriter writer = writer(type);
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            BufferedImage pixels = type == FileType.JPEG ? Pixels.opaque(image) : image;
            writer.write(null, new IIOImage(pixels, null, null), param(writer, type));
        } finally {
            writer.dispose();
        }
    }

    private static ImageWriter writer(FileType type) throws IOException {
        return type == FileType.WEBP
                ? WEBP.createWriterInstance(null)
                : ImageIO.getImageWritersByMIMEType(type.mediaType()).next();
    }

    private static ImageWriteParam param(ImageWriter writer, FileType type) {
        ImageWriteParam param = writer.getDefaultWriteParam();
        if (type == FileType.PNG) {
            return param;
        }
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        if (param instanceof WebPWriteParam webp) {
            webp.setCompressionType(CompressionType.Lossy);
            webp.setMethod(WEBP_EFFORT);
        }
        param.setCompressionQuality(QUALITY);
        return param;
    }
}
