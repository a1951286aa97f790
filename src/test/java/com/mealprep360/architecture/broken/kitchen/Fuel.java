package com.mealprep360.architecture.broken.kitchen;

/** Has the name of a class elsewhere. */
public record Fuel(int litres) {}
