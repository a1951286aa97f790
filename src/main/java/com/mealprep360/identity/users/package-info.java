/**
 * Looking after people's accounts, for administrators: finding them, giving and taking roles, shutting people out and
 * letting them in again, forgetting a second factor.
 *
 * <p>Accounts, roles and credentials are the realm's. The platform changes them there through Keycloak's administration,
 * as a service account of few rights ({@code RealmCalls}, {@code RealmUsers}). What must work at once, whatever tokens are
 * about, it keeps itself: who is suspended, and which roles were left when they were last changed. {@link
 * com.mealprep360.identity.Tokens} holds each token against that.
 *
 * <p>Every change is an event about {@code users/<subject>}, and so on the audit trail.
 *
 * <p>Tables: {@code identity.suspension}, {@code identity.role_cap}. Configuration: {@code mealprep360.identity.users.*}.
 * See ADR 0033.
 */
@NullMarked
package com.mealprep360.identity.users;

import org.jspecify.annotations.NullMarked;
