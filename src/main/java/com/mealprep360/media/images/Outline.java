package com.mealprep360.media.images;

/**
 * What the structure of a file says, without decoding it.
 *
 * @param width in pixels, as they are stored; 0 for documents
 * @param height in pixels, as they are stored; 0 for documents
 * @param orientation how the stored pixels are to be turned, 1 (not at all) to 8 (Exif 2.32, tag 274)
 * @param frames how many pictures follow each other; 1 for a still
 */
public record Outline(FileType type, int width, int height, int orientation, int frames) {
    private static final int FIRST_LYING = 5;

    /** As it is looked at. */
    public int shownWidth() {
        return isLying() ? height : width;
    }

    /** As it is looked at. */
    public int shownHeight() {
        return isLying() ? width : height;
    }

    private boolean isLying() {
        return orientation >= FIRST_LYING;
    }
}
