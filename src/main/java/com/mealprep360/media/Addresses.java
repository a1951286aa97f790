package com.mealprep360.media;

import com.mealprep360.media.images.FileType;
import com.mealprep360.media.images.Rendering;
import com.mealprep360.media.images.Size;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where files are for the public: {@code /media/<sha256>/<name>.<extension>?s=<signature>}. */
@ApplicationScoped
class Addresses {
    /** The name of the file itself, as it is kept. */
    static final String ORIGINAL = "original";

    private static final Pattern PATH = Pattern.compile("([0-9a-f]{64})/([a-z0-9-]{1,20})\\.([a-z]{3,4})");

    @Inject
    Signatures signatures;

    /**
     * What an address names.
     *
     * @param hash of the original
     * @param name of the size, or {@link #ORIGINAL}
     */
    record Named(String hash, String name, FileType type) {
        boolean isOriginal() {
            return name.equals(ORIGINAL);
        }
    }

    String original(Medium.File file) {
        return address(file.hash() + "/" + ORIGINAL + "." + file.type().extension());
    }

    /** The smallest first; none of documents. */
    List<Media.Rendition> renditions(Medium medium) {
        Medium.File file = medium.file();
        if (!file.type().isPicture()) {
            return List.of();
        }
        return Size.ofPicture(file.width(), file.height(), medium.focus()).stream()
                .flatMap(size -> Rendering.types(file.transparent()).stream().map(type -> rendition(file, size, type)))
                .toList();
    }

    private Media.Rendition rendition(Medium.File file, Size size, FileType type) {
        String url = address(file.hash() + "/" + size.name() + "." + type.extension());
        return new Media.Rendition(size.label(), size.width(), size.height(), type.mediaType(), url);
    }

    private String address(String path) {
        return "/media/" + path + "?s=" + signatures.of(path);
    }

    /**
     * @param path behind {@code /media/}
     * @return empty if nobody here has given this address away
     */
    Optional<Named> read(String path, @Nullable String signature) {
        Matcher parts = PATH.matcher(path);
        if (signature == null || !parts.matches() || !signatures.isOf(path, signature)) {
            return Optional.empty();
        }
        return FileType.ofExtension(parts.group(3)).map(type -> new Named(parts.group(1), parts.group(2), type));
    }
}
