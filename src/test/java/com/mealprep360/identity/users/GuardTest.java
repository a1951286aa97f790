package com.mealprep360.identity.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mealprep360.identity.Actor;
import com.mealprep360.identity.IdentityProblem;
import com.mealprep360.kernel.problems.Problem;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class GuardTest {
    private static final RealmUser ADA = admin("ada", true, false);
    private static final RealmUser BEA = admin("bea", true, false);

    @Test
    void nobodyDoesItToThemselves() {
        Actor ada = new Actor("ada", null, null, Set.of("admin"));

        assertThatThrownBy(() -> Guard.requireAnother("ada", ada)).satisfies(refused -> isOf(refused, "NOT_YOURSELF"));
        assertThatCode(() -> Guard.requireAnother("bea", ada)).doesNotThrowAnyException();
    }

    @Test
    void oneOfTwoAdminsMayGo() {
        assertThatCode(() -> Guard.requireAdminBeside("ada", List.of(ADA, BEA), Set.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void theLastAdminStays() {
        refusesAsLast(() -> Guard.requireAdminBeside("ada", List.of(ADA), Set.of()));
        refusesAsLast(() -> Guard.requireAdminBeside("ada", List.of(), Set.of()));
    }

    @Test
    void anAdminWhoCannotComeInDoesNotCount() {
        refusesAsLast(() -> Guard.requireAdminBeside("ada", List.of(ADA, BEA), Set.of("bea")));
        refusesAsLast(() -> Guard.requireAdminBeside("ada", List.of(ADA, admin("bea", false, false)), Set.of()));
        refusesAsLast(() -> Guard.requireAdminBeside("ada", List.of(ADA, admin("bea", true, true)), Set.of()));
    }

    private static void refusesAsLast(ThrowingCallable call) {
        assertThatThrownBy(call).satisfies(refused -> isOf(refused, "LAST_ADMIN"));
    }

    private static void isOf(Throwable refused, String cause) {
        assertThat(((Problem) refused).type()).isEqualTo(IdentityProblem.valueOf("IDENTITY_" + cause));
    }

    private static RealmUser admin(String subject, boolean enabled, boolean machine) {
        return new RealmUser(subject, subject, null, true, null, null, enabled, null, machine);
    }
}
