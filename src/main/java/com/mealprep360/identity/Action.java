package com.mealprep360.identity;

/** What can be done to a subject. */
public enum Action {
    SEE,
    EDIT,
    SUBMIT,
    APPROVE,
    PUBLISH,
    UNPUBLISH,
    TRASH,
    RESTORE
}
