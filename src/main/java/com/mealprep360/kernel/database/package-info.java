/**
 * Connections, roles and migrations. The application works under a role that cannot change a revision or an
 * event; public reads under one that sees published rows only. See ADR 0008.
 */
@NullMarked
package com.mealprep360.kernel.database;

import org.jspecify.annotations.NullMarked;
