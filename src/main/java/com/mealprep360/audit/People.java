package com.mealprep360.audit;

import com.mealprep360.identity.Actor;
import com.mealprep360.identity.Restrictions;
import com.mealprep360.kernel.events.EventLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The pseudonyms under which the trail knows people, and who they are as long as that is to be known. */
@ApplicationScoped
class People {
    /** How lines begin to name a thing that is a person. */
    static final String TYPE = Restrictions.SUBJECT_TYPE + "/";

    @Inject
    Jdbi sql;

    @Inject
    EventLog events;

    /** The pseudonym of each, made where there is none yet; the names of parts of the system stay what they are. */
    Map<String, String> names(Handle handle, Collection<String> subjects) {
        Map<String, String> names = new HashMap<>();
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO audit.person (pseudonym, salt, subject) VALUES (?, ?, ?) ON CONFLICT (subject) DO NOTHING");
        names.putAll(known(handle, subjects));
        for (String subject : subjects) {
            if (!Blinding.isNeededFor(subject)) {
                names.put(subject, subject);
            } else if (!names.containsKey(subject)) {
                Blinding person = Blinding.of(subject);
                batch.add(person.hash(), person.salt(), subject);
            }
        }
        if (batch.size() > 0) {
            batch.execute();
            names.putAll(known(handle, subjects));
        }
        return names;
    }

    private static Map<String, String> known(Handle handle, Collection<String> subjects) {
        return handle.createQuery("SELECT subject, pseudonym FROM audit.person WHERE subject = ANY (:subjects)")
                .bindArray("subjects", String.class, subjects)
                .reduceRows(new HashMap<>(), (names, row) -> {
                    names.put(row.getColumn("subject", String.class), row.getColumn("pseudonym", String.class));
                    return names;
                });
    }

    /** What a line says that is about this thing: of a person the pseudonym, if there is one. */
    String line(String subject) {
        return subject.startsWith(TYPE)
                ? TYPE
                        + sql.withHandle(
                                handle -> handle.createQuery("SELECT pseudonym FROM audit.person WHERE subject = ?")
                                        .bind(0, subject.substring(TYPE.length()))
                                        .mapTo(String.class)
                                        .findOne()
                                        .orElse(subject.substring(TYPE.length())))
                : subject;
    }

    /** From now on nobody can say who is meant by the lines about this subject. That it was done is on the trail as well. */
    @Transactional
    public void forget(String subject, Actor actor) {
        Optional<String> pseudonym = sql.withHandle(
                handle -> handle.createQuery("DELETE FROM audit.person WHERE subject = ? RETURNING pseudonym")
                        .bind(0, subject)
                        .mapTo(String.class)
                        .findOne());
        pseudonym.ifPresent(name -> events.append(new PersonForgotten(name), actor.subject()));
    }
}
