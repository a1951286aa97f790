package com.mealprep360.identity.users;

import com.mealprep360.api.model.UserAccountDto;
import com.mealprep360.identity.Actor;
import com.mealprep360.identity.users.UserEvent.Kind;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Gives and takes roles. The realm first, since tokens come from there; what is noted here then holds for those it has
 * issued. A command that was cut off in between is sent again, which is why it is noted each time, also where the realm
 * had nothing left to change.
 */
@ApplicationScoped
class RoleChanging {
    static final String ADMIN = "admin";
    private static final int ENOUGH = 100;

    @Inject
    RealmUsers realm;

    @Inject
    UserAccounts accounts;

    @Inject
    Suspensions suspensions;

    @Inject
    AccountNotes notes;

    /** @throws Problem IDENTITY_USER_NOT_FOUND; UNAVAILABLE */
    UserAccountDto grant(String subject, String role, Actor actor) {
        realm.require(subject);
        realm.give(subject, role);
        notes.note(UserEvent.ofRole(Kind.ROLE_GRANTED, subject, role), realm.effectiveRoles(subject), actor);
        return accounts.require(subject);
    }

    /** @throws Problem IDENTITY_NOT_YOURSELF; IDENTITY_LAST_ADMIN; IDENTITY_USER_NOT_FOUND; UNAVAILABLE */
    UserAccountDto revoke(String subject, String role, Actor actor) {
        if (role.equals(ADMIN)) {
            Guard.requireAnother(subject, actor);
        }
        realm.require(subject);
        boolean isAdmin = role.equals(ADMIN) && realm.roles(subject).contains(ADMIN);
        if (isAdmin) {
            requireAdminBeside(subject);
        }
        realm.take(subject, role);
        if (isAdmin) {
            keepOne(subject);
        }
        notes.note(UserEvent.ofRole(Kind.ROLE_REVOKED, subject, role), realm.effectiveRoles(subject), actor);
        return accounts.require(subject);
    }

    /** @throws Problem IDENTITY_LAST_ADMIN */
    void requireAdminBeside(String subject) {
        List<RealmUser> admins = realm.members(ADMIN, 0, ENOUGH);
        Guard.requireAdminBeside(
                subject,
                admins,
                suspensions.of(admins.stream().map(RealmUser::subject).toList()).keySet());
    }

    /** Two who take it from each other at once both saw the other one: then it is given back. */
    private void keepOne(String subject) {
        try {
            requireAdminBeside(subject);
        } catch (Problem none) {
            realm.give(subject, ADMIN);
            throw none;
        }
    }
}
