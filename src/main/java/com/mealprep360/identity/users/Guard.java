package com.mealprep360.identity.users;

import static com.mealprep360.identity.IdentityProblem.IDENTITY_LAST_ADMIN;
import static com.mealprep360.identity.IdentityProblem.IDENTITY_NOT_YOURSELF;

import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.problems.Problem;
import java.util.Collection;
import java.util.Set;

/** What keeps administrators from shutting themselves, or everybody, out. */
final class Guard {
    private Guard() {}

    /** @throws Problem IDENTITY_NOT_YOURSELF */
    static void requireAnother(String subject, Actor actor) {
        if (subject.equals(actor.subject())) {
            throw IDENTITY_NOT_YOURSELF.because("Ask another administrator to do this to your account.");
        }
    }

    /**
     * @param admins who has the role
     * @param suspended whom of them it does not help
     * @throws Problem IDENTITY_LAST_ADMIN if nobody but the subject can administer
     */
    static void requireAdminBeside(String subject, Collection<RealmUser> admins, Set<String> suspended) {
        boolean isThereAnother = admins.stream()
                .anyMatch(admin -> admin.enabled()
                        && !admin.machine()
                        && !admin.subject().equals(subject)
                        && !suspended.contains(admin.subject()));
        if (!isThereAnother) {
            throw IDENTITY_LAST_ADMIN.because("Nobody else could administer then; make somebody else an admin first.");
        }
    }
}
