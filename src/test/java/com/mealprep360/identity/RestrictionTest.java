package com.mealprep360.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mealprep360.identity.Restriction.Cap;
import com.mealprep360.kernel.problems.Problem;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RestrictionTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Actor EDITOR = new Actor("7c9e", "eda", "eda@example.com", Set.of("user", "editor"));

    @Test
    void whoHasNothingHeldAgainstThemComesAsTheTokenSays() {
        assertThat(new Restriction(null, null).admit(EDITOR, NOW)).isSameAs(EDITOR);
    }

    @Test
    void whoIsSuspendedIsRefusedAndToldWhy() {
        Restriction held = new Restriction(new Suspension(NOW, "a", "Two warnings."), null);

        assertThatThrownBy(() -> held.admit(EDITOR, NOW.plusSeconds(60)))
                .isInstanceOfSatisfying(Problem.class, refused -> {
                    assertThat(refused.type()).isEqualTo(IdentityProblem.SUSPENDED);
                    assertThat(refused.detail()).endsWith("Two warnings.");
                });
    }

    @Test
    void aTokenFromBeforeARoleWasTakenNoLongerHasIt() {
        Restriction held = new Restriction(null, new Cap(NOW, Set.of("user", "offline_access")));

        Actor admitted = held.admit(EDITOR, NOW.minusSeconds(200));

        assertThat(admitted).isEqualTo(new Actor("7c9e", "eda", "eda@example.com", Set.of("user")));
    }

    /** A token says when it was issued in whole seconds, and by the clock of another machine. */
    @Test
    void aTokenOfTheSameMomentCountsAsOneFromBefore() {
        Restriction held = new Restriction(null, new Cap(NOW, Set.of("user")));

        assertThat(held.admit(EDITOR, NOW.plusSeconds(2)).roles()).containsExactly("user");
    }

    @Test
    void aLaterTokenSaysAllThatItSays() {
        Restriction held = new Restriction(null, new Cap(NOW, Set.of("user")));

        assertThat(held.admit(EDITOR, NOW.plusSeconds(31))).isSameAs(EDITOR);
    }

    @Test
    void aRoleThatWasGivenIsNotPutIntoATokenFromBefore() {
        Restriction held = new Restriction(null, new Cap(NOW, Set.of("user", "editor", "moderator")));

        assertThat(held.admit(EDITOR, NOW.minusSeconds(10))).isSameAs(EDITOR);
    }
}
