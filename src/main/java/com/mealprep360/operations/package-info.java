/**
 * How the platform is, and how it was, for the people who look after it. Each node looks at what it leans on, takes a sample
 * of that every 15 seconds ({@link com.mealprep360.operations.Sampling}), and tells whoever has the dashboard open
 * ({@link com.mealprep360.operations.LiveDashboard}). Nothing depends on it: probes have their own addresses, monitoring has
 * {@code /metrics}.
 *
 * <p>Table: {@code operations.sample}. See ADR 0034.
 */
@NullMarked
package com.mealprep360.operations;

import org.jspecify.annotations.NullMarked;
