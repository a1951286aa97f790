package com.mealprep360.search;

/** Told on each node: from now on searches may find something else, since the index or the synonyms are others. */
public record SearchChanged() {}
