package com.mealprep360.editorial.reading;

/** Something changed that lists of a type are made of beside what is published; what this node remembers of them is void. */
public record ListsChanged(String type) {}
