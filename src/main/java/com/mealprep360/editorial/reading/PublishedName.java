package com.mealprep360.editorial.reading;

import java.util.UUID;

/** What others need to link one locale of a published item. @param source whether it is the item's source locale */
public record PublishedName(UUID item, String locale, boolean source, String slug, String title) {}
