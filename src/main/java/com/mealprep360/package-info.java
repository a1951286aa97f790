/** The composition: which resources and providers the application is made of. It may use every room; none uses it. */
@NullMarked
package com.mealprep360;

import org.jspecify.annotations.NullMarked;
