package com.mealprep360.architecture.broken.kitchen;

import jakarta.transaction.Transactional;

/** Opens a transaction where HTTP is spoken. */
public class OvenResource {
    @Transactional
    public void heat() {}
}
