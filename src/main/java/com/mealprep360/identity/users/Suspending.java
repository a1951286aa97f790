package com.mealprep360.identity.users;

import com.mealprep360.api.model.UserAccountDto;
import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Shuts people out and lets them in again. Shutting out begins here, so that it holds at once whatever the realm does;
 * letting in ends here, so that nobody is let in by halves. Sent again, either goes on where it was cut off.
 */
@ApplicationScoped
class Suspending {
    @Inject
    RealmUsers realm;

    @Inject
    UserAccounts accounts;

    @Inject
    Suspensions suspensions;

    @Inject
    AccountNotes notes;

    @Inject
    RoleChanging roles;

    /**
     * @param reason in words, for the person and for the trail
     * @throws Problem IDENTITY_NOT_YOURSELF; IDENTITY_LAST_ADMIN; IDENTITY_USER_NOT_FOUND; UNAVAILABLE, and then the person
     *     may be shut out already
     */
    UserAccountDto suspend(String subject, String reason, Actor actor) {
        Guard.requireAnother(subject, actor);
        realm.require(subject);
        if (realm.effectiveRoles(subject).contains(RoleChanging.ADMIN)) {
            roles.requireAdminBeside(subject);
        }
        suspensions.begin(subject, reason, actor);
        realm.enable(subject, false);
        realm.endSessions(subject);
        return accounts.require(subject);
    }

    /** @throws Problem IDENTITY_USER_NOT_FOUND; UNAVAILABLE */
    UserAccountDto reinstate(String subject, Actor actor) {
        boolean wasEnabled = realm.require(subject).enabled();
        realm.enable(subject, true);
        if (!suspensions.end(subject, actor) && !wasEnabled) {
            notes.note(UserEvent.of(UserEvent.Kind.REINSTATED, subject), actor);
        }
        return accounts.require(subject);
    }
}
