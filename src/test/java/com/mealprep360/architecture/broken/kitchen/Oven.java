package com.mealprep360.architecture.broken.kitchen;

import com.mealprep360.architecture.broken.House;
import com.mealprep360.architecture.broken.cellar.Fuel;

/** Uses a room that it may use, and the root, which it may not. */
public record Oven(Fuel fuel, House in) {}
