/**
 * Whether this node lives, may be sent requests, and what it leans on.
 */
@NullMarked
package com.mealprep360.kernel.health;

import org.jspecify.annotations.NullMarked;
