package com.mealprep360.identity;

import java.time.Instant;

/**
 * That somebody is shut out.
 *
 * @param by the subject of who did it
 * @param reason in words, which the person is told
 */
public record Suspension(Instant since, String by, String reason) {}
