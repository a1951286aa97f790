package com.mealprep360.identity;

import static com.mealprep360.identity.IdentityProblem.SUSPENDED;

import com.mealprep360.kernel.problems.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the platform knows better than a token that the realm has issued: that the person is suspended since, or has fewer
 * roles.
 *
 * @param suspension null for who is not suspended
 * @param cap null if no role of theirs was changed here yet
 */
record Restriction(
        @Nullable Suspension suspension, @Nullable Cap cap) {
    /** A token says in whole seconds, and by the realm's clock, when it was issued. */
    private static final Duration DOUBT = Duration.ofSeconds(30);

    /**
     * The roles that the realm gave the person at that moment, all included: no token from before says more.
     *
     * @param at by this platform's clock
     */
    record Cap(Instant at, Set<String> roles) {
        Cap {
            roles = Set.copyOf(roles);
        }
    }

    /**
     * The actor that a token makes.
     *
     * @param issued when the token was
     * @throws Problem SUSPENDED with the reason
     */
    Actor admit(Actor actor, Instant issued) {
        if (suspension != null) {
            throw SUSPENDED.because("This account was suspended. The reason: " + suspension.reason());
        }
        if (cap == null || issued.isAfter(cap.at().plus(DOUBT)) || cap.roles().containsAll(actor.roles())) {
            return actor;
        }
        Set<String> roles = new HashSet<>(actor.roles());
        roles.retainAll(cap.roles());
        return new Actor(actor.subject(), actor.username(), actor.email(), roles);
    }
}
