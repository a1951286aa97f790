/**
 * The composition: which resources and providers the application is made of, and the pages that speak of all rooms.
 *
 * <p>The pages need no sign-in and no script to be read: the start page ({@code /}), the reference ({@code /api/docs},
 * Swagger UI from the WAR itself, so it works without the internet), the contract ({@code /api/openapi.yaml} and
 * {@code .json}, with the realm's real addresses filled in) and one page per type of problem
 * ({@code /problems/<slug>}, written in {@code docs/problems/} as Markdown). A problem's {@code type} is the address of
 * its page. The admin UI ({@code /admin}) is the one that is a program: it is built from
 * {@code src/main/webapp/admin}.
 *
 * <p>Each page is a {@link com.mealprep360.Representation}: bytes that stay the same until the next deployment, with an
 * ETag. Servlets are mapped by exact paths below {@code /api}, where everything else is the API's. A page names its own
 * Content-Security-Policy ({@link com.mealprep360.PagePolicy}); what names none gets the strict one of the API. This
 * package may use every room, and nothing may use it.
 */
@NullMarked
package com.mealprep360;

import org.jspecify.annotations.NullMarked;
