package com.mealprep360.media;

import com.mealprep360.media.images.FileType;

/** Under what files are kept. The first digits are folders, since one with a million files is slow. */
final class Keys {
    private static final int FOLDER_DIGITS = 2;

    private Keys() {}

    static String original(String hash) {
        return "originals/" + hash.substring(0, FOLDER_DIGITS) + "/" + hash;
    }

    static String rendition(String hash, String name, FileType type) {
        return "renditions/" + hash.substring(0, FOLDER_DIGITS) + "/" + hash + "/" + name + "." + type.extension();
    }
}
