package com.mealprep360.kernel.database;

/** What public reads work with: it sees published rows and nothing else, so no forgotten condition can leak a draft. */
public class PublicDataSource extends RoleDataSource {
    static final String ROLE = "mealprep360_public";
    private static final int STATEMENT_SECONDS = 10;

    public PublicDataSource() {
        super(DatabaseAddress.publicReads(), ROLE, STATEMENT_SECONDS);
    }
}
