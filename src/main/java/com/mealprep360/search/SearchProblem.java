package com.mealprep360.search;

import com.mealprep360.kernel.problems.ProblemType;

/** Why search says no. */
public enum SearchProblem implements ProblemType {
    SEARCH_CURSOR_EXPIRED(410, "The pages are no longer kept"),
    SEARCH_SYNONYMS_NOT_FOUND(404, "There is no such group of synonyms"),
    SEARCH_SYNONYMS_TAKEN(409, "A word is in another group already");

    private final int status;
    private final String title;

    SearchProblem(int status, String title) {
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
