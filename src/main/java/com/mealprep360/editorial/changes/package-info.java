/** What differs between two states of a document, and how two changes of one state become one. Knows no type. */
@NullMarked
package com.mealprep360.editorial.changes;

import org.jspecify.annotations.NullMarked;
