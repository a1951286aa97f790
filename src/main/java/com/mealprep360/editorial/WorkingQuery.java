package com.mealprep360.editorial;

/**
 * Which items an admin table shows.
 *
 * @param sort {@code updatedAt}, {@code createdAt} or {@code title}, with a minus in front for the other way round
 * @param page counted from 1
 */
public record WorkingQuery(WorkingFilter filter, String sort, int page, int limit) {}
