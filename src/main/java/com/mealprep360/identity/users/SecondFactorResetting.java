package com.mealprep360.identity.users;

import com.mealprep360.api.model.UserAccountDto;
import com.mealprep360.identity.Actor;
import com.mealprep360.identity.users.UserEvent.Kind;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Forgets what somebody signs in with beside the password. */
@ApplicationScoped
class SecondFactorResetting {
    @Inject
    RealmUsers realm;

    @Inject
    UserAccounts accounts;

    @Inject
    AccountNotes notes;

    /** @throws Problem IDENTITY_USER_NOT_FOUND; UNAVAILABLE, and then some of it may be forgotten already */
    UserAccountDto reset(String subject, Actor actor) {
        realm.require(subject);
        realm.secondFactors(subject).forEach(factor -> realm.forget(subject, factor));
        notes.note(UserEvent.of(Kind.SECOND_FACTOR_RESET, subject), actor);
        return accounts.require(subject);
    }
}
