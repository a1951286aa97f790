/**
 * Who did what, and when: an entry for every event of the log, written by a consumer of it, so that no method has to
 * remember to write one. Read by admins.
 *
 * <p>Tables: schema {@code audit}.
 */
@NullMarked
package com.mealprep360.audit;

import org.jspecify.annotations.NullMarked;
