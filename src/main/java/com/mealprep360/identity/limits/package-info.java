/**
 * How much a caller may do in a minute, so that one of them cannot take the platform from the others.
 *
 * <p>Each operation of the contract is of a {@link com.mealprep360.identity.limits.Kind} ({@code x-limit}), each caller
 * of a {@link com.mealprep360.identity.limits.Standing}; the two give the quota. It is counted by the caller's subject,
 * without a token by the address of the client, which {@code ClientAddress} finds out behind trusted proxies alone. The
 * quota is a bucket: a minute's worth may be used at once and comes back evenly.
 *
 * <p>Reads are counted on each node by itself, which costs less than a microsecond. Everything else is counted on the
 * grid too, where there is one, so that it makes no difference which node is asked; when the grid is away or slow, the
 * node's own count decides, and nobody waits.
 *
 * <p>Tokens that are not valid are counted by address before they cost a verification. See ADR 0015.
 */
@NullMarked
package com.mealprep360.identity.limits;

import org.jspecify.annotations.NullMarked;
