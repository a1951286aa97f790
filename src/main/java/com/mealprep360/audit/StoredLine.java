package com.mealprep360.audit;

import com.mealprep360.audit.ChainFault.Rule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line as the database has it, with what is still known of the person and the address behind it.
 *
 * @param hash the one that was stored with it
 */
record StoredLine(
        AuditLine line,
        String hash,
        @Nullable Blinding person,
        @Nullable Blinding address) {
    static final String COLUMNS = """
            e.number, e.previous, e.id, e.action, e.subject, e.actor, e.origin, e.correlation_id, e.at, e.before, e.after,
            e.facts, e.hash, p.salt AS person_salt, p.subject AS person, o.salt AS address_salt, o.address""";
    static final String TABLES = """
            audit.entry e LEFT JOIN audit.person p ON p.pseudonym = e.actor LEFT JOIN audit.origin o ON o.entry_id = e.id""";

    static StoredLine read(ResultSet row) throws SQLException {
        return new StoredLine(
                new AuditLine(
                        row.getLong("number"),
                        row.getString("previous"),
                        row.getObject("id", UUID.class),
                        row.getString("action"),
                        row.getString("subject"),
                        row.getString("actor"),
                        row.getString("origin"),
                        row.getString("correlation_id"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("before"),
                        row.getString("after"),
                        row.getString("facts")),
                row.getString("hash"),
                blinding(row.getString("person_salt"), row.getString("person")),
                blinding(row.getString("address_salt"), row.getString("address")));
    }

    private static @Nullable Blinding blinding(@Nullable String salt, @Nullable String value) {
        return salt == null || value == null ? null : new Blinding(salt, value);
    }

    /** @param before the number of the line that it should follow, and its hash */
    Optional<ChainFault> fault(long before, String hashBefore) {
        return line.number() == before + 1
                ? broken(hashBefore).map(rule -> new ChainFault(line.number(), rule))
                : Optional.of(new ChainFault(before + 1, Rule.MISSING));
    }

    private Optional<Rule> broken(String hashBefore) {
        if (!line.hash().equals(hash)) {
            return Optional.of(Rule.CHANGED);
        }
        if (!line.previous().equals(hashBefore)) {
            return Optional.of(Rule.UNLINKED);
        }
        if (person != null && !person.hash().equals(line.actor())) {
            return Optional.of(Rule.PERSON);
        }
        return address != null && !address.hash().equals(line.origin()) ? Optional.of(Rule.ORIGIN) : Optional.empty();
    }
}
