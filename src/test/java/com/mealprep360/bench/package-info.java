/**
 * Load and quality, measured on real servers. {@code Bench} prints how fast the platform is beside a reference of the
 * same run: a plain answer of the same server, the same rows straight from PostgreSQL, the same query straight to
 * OpenSearch. Nothing here is a test: figures are read, never asserted.
 *
 * <p>The commands are in {@code bench/}, with what they need and what they print.
 */
@NullMarked
package com.mealprep360.bench;

import org.jspecify.annotations.NullMarked;
