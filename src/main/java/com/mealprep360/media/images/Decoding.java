package com.mealprep360.media.images;

import static com.mealprep360.media.MediaProblem.MEDIA_UNREADABLE;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ServiceRegistry;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Reads pixels: with the platform's readers, which are patched together with it, and else in Java, since what reads
 * hostile files had better not have pointers. Of very large pictures it leaves out rows and columns while it reads, so that what is held at once has a bound.
 */
final class Decoding {
    private static final ImageReaderSpi WEBP = new WebPImageReaderSpi();
    private static final String PLATFORM_JPEG = "com.sun.imageio.plugins.jpeg.JPEGImageReaderSpi";
    private static final ImageReaderSpi JPEG = jpeg();
    /** How many times the wanted width is read at least where there is more: fewer would show stairs. */
    private static final double SPARE = 1.5;

    private Decoding() {}

    /**
     * @param outline of this very file; its first frame is read
     * @param width what the stored width is wanted for, in pixels
     * @throws com.mealprep360.kernel.problems.Problem MEDIA_UNREADABLE
     */
    static BufferedImage decode(InputStream file, Outline outline, int width) throws IOException {
        ImageReader reader = reader(outline.type());
        try (ImageInputStream in = new MemoryCacheImageInputStream(file)) {
            reader.setInput(in, true, true);
            ImageReadParam param = reader.getDefaultReadParam();
            int step = (int) Math.max(1, outline.width() / (width * SPARE));
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } catch (IOException | RuntimeException damaged) {
            // The file was read to its end before; what fails now is the picture in it.
            throw MEDIA_UNREADABLE.because("The picture cannot be decoded; save it anew and send it again.");
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(FileType type) throws IOException {
        return switch (type) {
            case JPEG -> JPEG.createReaderInstance(null);
            case WEBP -> WEBP.createReaderInstance(null);
            default -> ImageIO.getImageReadersByMIMEType(type.mediaType()).next();
        };
    }

    /** Around the platform's reader, which does not know the colours of print. In a registry of its own: the server's is shared. */
    private static ImageReaderSpi jpeg() {
        ServiceRegistry registry =
                new ServiceRegistry(List.<Class<?>>of(ImageReaderSpi.class).iterator());
        IIORegistry.getDefaultInstance()
                .getServiceProviders(
                        ImageReaderSpi.class, spi -> spi.getClass().getName().equals(PLATFORM_JPEG), true)
                .forEachRemaining(platform -> registry.registerServiceProvider(platform, ImageReaderSpi.class));
        JPEGImageReaderSpi spi = new JPEGImageReaderSpi();
        registry.registerServiceProvider(spi, ImageReaderSpi.class);
        return spi;
    }
}
