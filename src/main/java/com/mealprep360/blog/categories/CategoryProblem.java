package com.mealprep360.blog.categories;

import com.mealprep360.kernel.problems.ProblemType;

/** Why a change of the categories is refused. */
public enum CategoryProblem implements ProblemType {
    BLOG_CATEGORY_NOT_FOUND(404, "There is no such category"),
    BLOG_CATEGORY_LOOP(409, "A category cannot be below itself"),
    BLOG_CATEGORY_SLUG_TAKEN(409, "Another category has the slug"),
    BLOG_CATEGORY_IN_USE(409, "The category is in use"),
    BLOG_CATEGORIES_FULL(409, "There are too many categories");

    private final int status;
    private final String title;

    CategoryProblem(int status, String title) {
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
