package com.mealprep360.search;

/**
 * The same search may now find something else, since an index or the synonyms changed. Observed on every node, within a
 * moment of the change; what is published is not told of here but in the event log.
 */
record SearchChanged() {}
