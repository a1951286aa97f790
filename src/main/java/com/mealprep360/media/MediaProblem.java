package com.mealprep360.media;

import com.mealprep360.kernel.problems.ProblemType;

/** Why the library says no. */
public enum MediaProblem implements ProblemType {
    MEDIA_NOT_FOUND(404, "There is no such medium"),
    MEDIA_TRASHED(409, "It is in the trash"),
    MEDIA_NOT_TRASHED(409, "It is not in the trash"),
    MEDIA_TYPE_UNSUPPORTED(415, "The file is of a type that is not kept here"),
    MEDIA_UNREADABLE(422, "The file is damaged"),
    MEDIA_TRUNCATED(422, "The file is cut off"),
    MEDIA_POLYGLOT(422, "The file hides another one"),
    MEDIA_TOO_MANY_PIXELS(422, "The picture has too many pixels"),
    MEDIA_ADDRESS_REFUSED(422, "Nothing is fetched from this address"),
    MEDIA_NOT_FETCHED(422, "The file could not be fetched");

    private final int status;
    private final String title;

    MediaProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
