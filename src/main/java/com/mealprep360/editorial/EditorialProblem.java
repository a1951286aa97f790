package com.mealprep360.editorial;

import com.mealprep360.kernel.problems.ProblemType;

/** Why the editorial core says no. */
public enum EditorialProblem implements ProblemType {
    EDITORIAL_NOT_FOUND(404, "There is no such item"),
    EDITORIAL_PREVIEW_CLOSED(403, "The preview is closed"),
    EDITORIAL_SLUG_TAKEN(409, "The slug is taken"),
    EDITORIAL_TRASHED(409, "It is in the trash"),
    EDITORIAL_NOT_TRASHED(409, "It is not in the trash"),
    EDITORIAL_NOT_PUBLISHED(409, "It is not published"),
    EDITORIAL_NOT_APPROVED(409, "It is not approved"),
    EDITORIAL_OWN_APPROVAL(409, "Nobody approves their own work"),
    EDITORIAL_EDITED_SINCE(409, "It was edited here since"),
    EDITORIAL_LOCALE_EXISTS(409, "It is there in this locale already"),
    EDITORIAL_SOURCE_LOCALE(409, "It is the source locale"),
    EDITORIAL_LIVE_CHANGED(409, "What is live has changed since"),
    EDITORIAL_SCHEDULE_OVER(409, "It is over already"),
    EDITORIAL_NOT_IN_REVIEW(409, "Nobody was asked to look at it"),
    EDITORIAL_NOT_RESTORABLE(409, "Not all of it can come back"),
    EDITORIAL_MERGE_CONFLICT(409, "Two people changed the same"),
    EDITORIAL_NO_SCRATCH(409, "There is nothing to merge"),
    EDITORIAL_RELEASE_STATE(409, "The release is in no state for that"),
    EDITORIAL_RELEASE_FULL(409, "The release is full"),
    EDITORIAL_LINE_TWICE(409, "The file names it twice"),
    EDITORIAL_REDIRECT_NOT_FOUND(404, "There is no such redirect"),
    EDITORIAL_REDIRECT_TAKEN(409, "The path is taken"),
    EDITORIAL_REDIRECT_LOOP(409, "It would lead back to itself"),
    EDITORIAL_SUCCESSOR_NOT_PUBLISHED(409, "The successor is not published"),
    EDITORIAL_MOMENT_PAST(400, "That moment is past"),
    EDITORIAL_UNREADABLE_FILE(400, "The file cannot be read"),
    EDITORIAL_RELEASE_BLOCKED(422, "The release cannot happen"),
    EDITORIAL_NOT_READY(422, "It is not ready to be published");

    private final int status;
    private final String title;

    EditorialProblem(int status, String title) {
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
