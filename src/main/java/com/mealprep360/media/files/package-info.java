/** Where files come in, and where they are kept. */
@NullMarked
package com.mealprep360.media.files;

import org.jspecify.annotations.NullMarked;
