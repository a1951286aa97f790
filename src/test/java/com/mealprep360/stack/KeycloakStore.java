package com.mealprep360.stack;

import java.nio.file.Path;
import java.util.List;

/**
 * Where Keycloak keeps its data: a database in the stack's PostgreSQL, or, where the platform's database is somebody's
 * own and no PostgreSQL is started, files in the data folder.
 */
interface KeycloakStore {

    /** Keycloak's word for this kind of store, for which it is prepared. */
    String kind();

    /** The options that Keycloak is started with. */
    List<String> options();

    /** Throws all away: the next start imports the realm anew. */
    void clear();

    record InPostgreSql(PostgreSql server) implements KeycloakStore {

        @Override
        public String kind() {
            return "postgres";
        }

        @Override
        public List<String> options() {
            // Small, and bounded: the platform shares the server.
            return List.of("--db-url=" + server.jdbcUrl("keycloak"), "--db-pool-max-size=20");
        }

        @Override
        public void clear() {
            server.recreate("keycloak");
        }
    }

    record InFiles(Path home) implements KeycloakStore {

        @Override
        public String kind() {
            return "dev-file";
        }

        @Override
        public List<String> options() {
            return List.of();
        }

        @Override
        public void clear() {
            DataFolder.delete(home.resolve("data/h2"));
        }
    }
}
