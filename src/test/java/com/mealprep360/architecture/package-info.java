/**
 * Rules about the whole code base and its contract, each shown to bite on an example that breaks it.
 */
@NullMarked
package com.mealprep360.architecture;

import org.jspecify.annotations.NullMarked;
