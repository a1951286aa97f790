package com.mealprep360.editorial.reading;

/** All that there is to read: what is published, or that as a preview shows it. */
public interface Edition {
    /** Its rows of one type. */
    ShelfRows of(Shelf shelf);
}
