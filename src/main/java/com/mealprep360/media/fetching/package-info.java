/** Files from elsewhere, over HTTP and from public addresses alone. */
@NullMarked
package com.mealprep360.media.fetching;

import org.jspecify.annotations.NullMarked;
