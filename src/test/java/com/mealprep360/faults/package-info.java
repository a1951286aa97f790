/**
 * What happens when something breaks: a server that is away and comes back, a node that is killed while it writes, two
 * nodes that start at once, databases with as few rights as can be. Each test takes real servers down and brings them
 * back before it ends, whatever comes of it.
 */
@NullMarked
package com.mealprep360.faults;

import org.jspecify.annotations.NullMarked;
