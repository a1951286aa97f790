package com.mealprep360.media.images;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What may be in the library. A file is what its first bytes say; names and declared types are hearsay. */
public enum FileType {
    JPEG("image/jpeg", "jpg", "\u00ff\u00d8\u00ff"),
    PNG("image/png", "png", "\u0089PNG\r\n\u001a\n"),
    WEBP("image/webp", "webp", "RIFF....WEBP"),
    GIF("image/gif", "gif", "GIF8.a"),
    PDF("application/pdf", "pdf", "%PDF-");

    /** How many bytes tell. */
    public static final int HEAD_BYTES = 12;

    private static final byte ANY = '.';

    private final String mediaType;
    private final String extension;
    private final byte[] magic;

    FileType(String mediaType, String extension, String magic) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.magic = magic.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** @param head the first bytes of a file */
    public static Optional<FileType> ofHead(byte[] head) {
        return Arrays.stream(values()).filter(type -> type.begins(head)).findFirst();
    }

    /** @throws IllegalArgumentException if no type is called so */
    public static FileType ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(mediaType + " is not kept here"));
    }

    public static Optional<FileType> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(type -> type.extension.equals(extension))
                .findFirst();
    }

    private boolean begins(byte[] head) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (magic[i] != ANY && magic[i] != head[i]) {
                return false;
            }
        }
        return true;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    public boolean isPicture() {
        return this != PDF;
    }
}
