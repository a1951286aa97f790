package com.mealprep360.kernel.database;

/** What the application works with: it may not change a revision or an event, and knows no DDL. */
public class ApplicationDataSource extends RoleDataSource {
    static final String ROLE = "mealprep360_application";
    private static final int STATEMENT_SECONDS = 30;

    public ApplicationDataSource() {
        super(DatabaseAddress.application(), ROLE, STATEMENT_SECONDS);
    }
}
