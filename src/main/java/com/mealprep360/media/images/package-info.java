/** What is known of pictures and documents: their structure, their pixels, their sizes. */
@NullMarked
package com.mealprep360.media.images;

import org.jspecify.annotations.NullMarked;
