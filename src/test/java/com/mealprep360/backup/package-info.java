/**
 * Backup and restore of the platform's database, over JDBC: the embedded PostgreSQL comes without {@code pg_dump}, and a
 * newcomer has none either. Where there is one, use it: docs/operations.md says how. ADR 0016 says why there is this too.
 *
 * <p>{@link com.mealprep360.backup.DatabaseBackup} writes one zip file from one snapshot, while the platform works:
 * an entry for each table in the text form of {@code COPY}, and a {@link com.mealprep360.backup.Manifest} with the
 * version of the schema and each table's columns, rows and checksum. {@link com.mealprep360.backup.DatabaseRestore}
 * reads all of it before it touches anything, migrates an empty database to that very version, fills it, and sets the
 * cursors of the event log right (ADR 0005). Both are used by {@code ./mvnw -Pbackup} and {@code -Prestore}.
 *
 * <p>What is in it: the platform's database, so all content, users' own profiles, and the audit trail. What is not:
 * Keycloak's accounts, which live in Keycloak's database, and the search index, which is made anew from this one.
 */
@NullMarked
package com.mealprep360.backup;

import org.jspecify.annotations.NullMarked;
