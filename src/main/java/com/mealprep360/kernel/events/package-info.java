/**
 * The event log. What happened is written in the transaction that made it happen; each consumer follows with a
 * cursor of its own, in commit order, at least once. A consumer that fails is given time; after its last try the
 * event is parked and the rest goes on. See ADR 0005.
 */
@NullMarked
package com.mealprep360.kernel.events;

import org.jspecify.annotations.NullMarked;
