package com.mealprep360.identity;

/** What can be done to a subject. */
public enum Action {
    SEE,
    EDIT,
    COMMENT,
    SUBMIT,
    ASSIGN,
    REQUEST_CHANGES,
    APPROVE,
    PUBLISH,
    UNPUBLISH,
    TRASH,
    RESTORE
}
