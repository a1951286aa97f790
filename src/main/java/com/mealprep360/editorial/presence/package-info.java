/**
 * Who is in a document now, and who of them writes. Asked again and again ({@link
 * com.mealprep360.editorial.presence.PresenceResource}) or told by WebSocket ({@link
 * com.mealprep360.editorial.presence.PresenceSocket}); either way on every node, since it is in the database. It is advice
 * for people: what guards a change is the ETag.
 *
 * <p>Table: {@code editorial.presence}. See ADR 0030.
 */
@NullMarked
package com.mealprep360.editorial.presence;

import org.jspecify.annotations.NullMarked;
