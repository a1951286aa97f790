package com.mealprep360.editorial;

/** Who sees an item that is not public; the names are those of the contract. */
enum Ownership {
    /** Its owner alone. */
    personal,
    /** All editors, and its owner. */
    editorial
}
