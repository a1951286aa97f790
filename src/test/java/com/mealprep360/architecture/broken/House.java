package com.mealprep360.architecture.broken;

import com.mealprep360.architecture.broken.kitchen.Oven;

/** A root package, which may use its rooms. */
public record House(Oven oven) {}
