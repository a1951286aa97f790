/**
 * The OpenAPI contract at work in the running server. Each request is checked against the operation that it
 * calls, as a JSON tree, before anything is bound to a Java type: so every fault is found at once, each with its
 * pointer, unknown fields included.
 */
@NullMarked
package com.mealprep360.kernel.contract;

import org.jspecify.annotations.NullMarked;
