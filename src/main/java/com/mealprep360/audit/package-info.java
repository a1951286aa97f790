/**
 * Who did what, when, from where, and what the content was before and after: a line for every event of the log, written by
 * a consumer of it, so that no method has to remember to write one. Read by admins.
 *
 * <p>The lines are a chain: each holds the hash of the one before, so that whoever changes, removes, inserts or moves one is
 * found out. People and addresses stand beside the chain and can be forgotten. See ADR 0021.
 *
 * <p>Tables: schema {@code audit}: {@code entry} is the chain and only ever added to, {@code head} its end; {@code person} and
 * {@code origin} hold what is personal, with the salts.
 */
@NullMarked
package com.mealprep360.audit;

import org.jspecify.annotations.NullMarked;
