/**
 * Who is calling, and what they may do.
 *
 * <p>The realm (Keycloak) signs people in and keeps their e-mail and roles; each request brings an access token, which
 * {@code Tokens} verifies against the realm's keys. From it comes the {@link com.mealprep360.identity.Actor}; there is
 * always one, and it is never null. Two questions are asked here and nowhere else: <em>which role?</em> (each operation
 * of the contract says so in {@code x-roles}; {@code RoleFilter} enforces it) and <em>this subject, in this state?</em>
 * ({@link com.mealprep360.identity.Policy}, which the use cases ask, and which explains its answer).
 *
 * <p>What users say of themselves, and how they eat, is kept here by their subject in the realm.
 *
 * <p>A token lives for minutes. Who is suspended, and who has lost a role since it was issued, is known here and holds at
 * once ({@code Restrictions}); administrators look after accounts in the part {@code users}.
 *
 * <p>How much of it a caller may do in a minute is the part {@code limits}.
 *
 * <p>Tables: schema {@code identity}. Configuration: {@code mealprep360.identity.*} and {@code OIDC_ISSUER}.
 */
@NullMarked
package com.mealprep360.identity;

import org.jspecify.annotations.NullMarked;
