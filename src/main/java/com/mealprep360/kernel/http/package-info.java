/**
 * What surrounds every request: the correlation id, security headers, CORS, preconditions, idempotency, request
 * times, and answers for what never reaches a resource.
 */
@NullMarked
package com.mealprep360.kernel.http;

import org.jspecify.annotations.NullMarked;
