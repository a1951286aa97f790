/**
 * What every room stands on: ids, slugs, cursors, ETags, the clock, JSON, content references and the plug by which a
 * content type joins the platform. It holds no business and uses no other room.
 *
 * <p>Its parts: {@code problems} (every refusal is an RFC 9457 problem), {@code contract} (the OpenAPI contract at
 * work: who may call what, and whether a request is valid), {@code http} (what surrounds a request: correlation,
 * headers, ETags, idempotency), {@code database} (connections, roles and migrations), {@code events} (the log of what
 * happened, and its consumers) and {@code health}.
 *
 * <p>Tables: schema {@code kernel}. Configuration: {@code mealprep360.kernel.*}.
 */
@NullMarked
package com.mealprep360.kernel;

import org.jspecify.annotations.NullMarked;
