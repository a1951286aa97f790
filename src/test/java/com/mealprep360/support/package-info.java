/**
 * What tests of the API share: a client that speaks to a running platform and holds every exchange against the
 * contract ({@link com.mealprep360.support.Api}), the demo users' tokens, and recipes to send.
 *
 * <p>An answer is always checked: its status, its media type and its body, in which no field may be that the contract
 * does not name. A request is checked too, unless the test says that it sends a bad one on purpose; so a test cannot
 * pass because it was itself wrong. Whatever is called, no answer may be a failure of the server's own or HTML below
 * {@code /api}.
 *
 * <p>The servers are those of {@code com.mealprep360.stack}. Tests share them and so make their own data; none relies
 * on what another one left, or on a list being empty.
 */
@NullMarked
package com.mealprep360.support;

import org.jspecify.annotations.NullMarked;
