package com.mealprep360.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.stack.Platform;
import com.mealprep360.stack.Stack;
import com.mealprep360.stack.TestStack;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Database;
import com.mealprep360.support.RecipeDocuments;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** With how few rights the platform gets by: what docs/operations.md says of the database's users. */
class DatabaseAddressesIT {
    private final Stack stack = TestStack.shared();

    @Test
    void oneUserThatMayMakeRolesSuffices() {
        List<Boolean> rights = Database.shared()
                .withHandle(handle -> handle.createQuery(
                                "SELECT unnest(ARRAY[rolsuper, rolcreatedb, rolbypassrls, rolreplication]) FROM pg_roles WHERE rolname = current_user")
                        .mapTo(Boolean.class)
                        .list());

        assertThat(rights).hasSize(4).containsOnly(false);
        assertThat(Plain.of(stack.platform()).get("/health/ready").status()).isEqualTo(200);
    }

    @Test
    void eachKindOfConnectionMayHaveAUserOfItsOwn() {
        stack.postgreSql().createDatabase("apart");
        Jdbi administrator = Jdbi.create(stack.postgreSql().administratorUrl());
        administrator.useHandle(handle -> {
            handle.execute("CREATE ROLE apart_owner LOGIN PASSWORD 'secret'");
            handle.execute("CREATE ROLE apart_application LOGIN PASSWORD 'secret'");
            handle.execute("CREATE ROLE apart_public LOGIN PASSWORD 'secret'");
            handle.execute(
                    "GRANT mealprep360_application, mealprep360_public, mealprep360_preview TO apart_owner WITH ADMIN OPTION");
            handle.execute("GRANT mealprep360_application, mealprep360_preview TO apart_application");
            handle.execute("GRANT mealprep360_public TO apart_public");
            handle.execute("ALTER DATABASE apart OWNER TO apart_owner");
        });
        Platform node = stack.node(
                "apart",
                Map.of(
                        "DATABASE_OWNER_URL", url("apart_owner"),
                        "DATABASE_URL", url("apart_application"),
                        "DATABASE_PUBLIC_URL", url("apart_public")),
                List.of());
        try {
            node.start();

            Plain editor = Plain.of(node).as("editor");
            Answer recipe = editor.post(
                    "/api/recipes?publish=true", RecipeDocuments.simple().toString());
            assertThat(recipe.status()).as(recipe.toString()).isEqualTo(201);
            assertThat(editor.get("/api/recipes/" + recipe.at("/id")).status()).isEqualTo(200);
            Answer preview = editor.post("/api/previews", "{\"item\": \"%s\"}".formatted(recipe.at("/id")));
            assertThat(editor.get("/api/preview/recipes/" + recipe.at("/id") + "?token=" + preview.at("/token"))
                            .status())
                    .isEqualTo(200);
            List<String> users = administrator.withHandle(handle -> handle.createQuery(
                            "SELECT DISTINCT usename FROM pg_stat_activity WHERE datname = 'apart' AND application_name LIKE 'mealprep360%'")
                    .mapTo(String.class)
                    .list());
            assertThat(users).contains("apart_application", "apart_public");
        } finally {
            node.stop();
        }
    }

    private String url(String user) {
        return "jdbc:postgresql://%s/apart?user=%s&password=secret"
                .formatted(stack.postgreSql().address(), user);
    }
}
