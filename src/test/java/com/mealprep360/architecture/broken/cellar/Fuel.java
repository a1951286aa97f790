package com.mealprep360.architecture.broken.cellar;

/** Uses nothing. */
public record Fuel(String wood) {}
