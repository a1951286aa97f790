package com.mealprep360.backup;

import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.stack.TestStack;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A schema that a later migration makes would otherwise be in no backup, and nobody would notice. */
class SchemaIT {
    @Test
    void eachSchemaThatMigrationsMakeIsBackedUp() {
        Set<String> made = Jdbi.create(TestStack.shared().databaseUrl())
                .withHandle(
                        handle -> handle.createQuery("""
                        SELECT nspname FROM pg_namespace
                        WHERE nspname NOT LIKE 'pg\\_%' AND nspname NOT IN ('information_schema', 'public')
                        """).mapTo(String.class).set());

        assertThat(made).isEqualTo(Schema.NAMES);
    }
}
