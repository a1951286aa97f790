package com.mealprep360.editorial;

import org.eclipse.persistence.platform.database.PostgreSQLPlatform;

/**
 * PostgreSQL as EclipseLink speaks to it, with locks that keep others from changing a row, and not from referring to it:
 * whoever adds a row with a foreign key to an item, such as what follows the event log, would wait for who changes that
 * item, and so could be waited for in a circle. Keys never change, so nothing less is kept apart (PostgreSQL manual,
 * "Row-Level Locks").
 */
public class RowLocks extends PostgreSQLPlatform {
    private static final long serialVersionUID = 1;

    @Override
    public String getSelectForUpdateString() {
        return " FOR NO KEY UPDATE";
    }
}
