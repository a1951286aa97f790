package com.mealprep360.editorial;

/** Where the working revision stands on its way; the names are those of the contract. */
enum Workflow {
    draft,
    inReview,
    changesRequested,
    approved
}
