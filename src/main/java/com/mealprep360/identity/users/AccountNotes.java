package com.mealprep360.identity.users;

import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.events.EventLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** What was done to accounts in the realm, and which roles were left by it, so that tokens from before say no more. */
@ApplicationScoped
class AccountNotes {
    @Inject
    Jdbi sql;

    @Inject
    EventLog events;

    @Inject
    Clock clock;

    /** @param roles all that the realm gives the person now */
    @Transactional
    public void note(UserEvent change, Set<String> roles, Actor actor) {
        sql.useHandle(handle -> handle.createUpdate("""
                INSERT INTO identity.role_cap (subject, at, roles) VALUES (:subject, :at, :roles)
                ON CONFLICT (subject) DO UPDATE SET at = excluded.at, roles = excluded.roles
                """)
                .bind("subject", change.subject())
                .bind("at", clock.instant())
                .bindArray("roles", String.class, roles)
                .execute());
        events.append(change, actor.subject());
    }

    @Transactional
    public void note(UserEvent change, Actor actor) {
        events.append(change, actor.subject());
    }
}
