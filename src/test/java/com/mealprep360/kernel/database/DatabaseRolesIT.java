package com.mealprep360.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.mealprep360.container.PlatformArchive;
import com.mealprep360.kernel.database.Connections.PublicReads;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What each kind of connection may do, asked of the very connections that the application works with. */
@ExtendWith(ArquillianExtension.class)
class DatabaseRolesIT {
    private static final String REFUSED = "42501";

    @Inject
    Jdbi application;

    @Inject
    @PublicReads
    Jdbi publicReads;

    @PersistenceContext
    EntityManager entities;

    @Deployment
    static WebArchive platform() {
        return PlatformArchive.with(DatabaseRolesIT.class);
    }

    @Test
    void publicReadsSeePublishedRowsAndFormerAddresses() {
        String user = publicReads.withHandle(handle ->
                handle.createQuery("SELECT current_user").mapTo(String.class).one());
        assertThat(user).isEqualTo("mealprep360_public");
        for (String readable : List.of(
                "recipes.published",
                "blog.published",
                "blog.category",
                "blog.category_slug",
                "editorial.public_slug",
                "editorial.public_redirect",
                "editorial.public_place",
                "editorial.public_successor")) {
            assertThatNoException().as(readable).isThrownBy(() -> run(publicReads, "SELECT count(*) FROM " + readable));
        }
    }

    @Test
    void publicReadsSeeNothingElse() {
        List<String> others = application.withHandle(
                handle -> handle.createQuery("""
        SELECT c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'v', 'm', 'p')
          AND n.nspname IN ('kernel', 'identity', 'editorial', 'recipes', 'blog', 'audit')
          AND c.oid::regclass::text NOT IN ('recipes.published', 'blog.published', 'blog.category', 'blog.category_slug', 'editorial.public_slug', 'editorial.public_redirect',
                                            'editorial.public_place', 'editorial.public_successor')
        """).mapTo(String.class).list());

        assertThat(others)
                .contains(
                        "editorial.revision",
                        "editorial.item",
                        "editorial.localization",
                        "editorial.slug",
                        "editorial.redirect",
                        "editorial.missing",
                        "identity.profile",
                        "kernel.event",
                        "audit.entry");
        for (String table : others) {
            refused(publicReads, "SELECT * FROM " + table + " LIMIT 1");
        }
    }

    @Test
    void publicReadsChangeNothing() {
        refused(publicReads, "DELETE FROM recipes.published");
        refused(publicReads, "UPDATE recipes.published SET slug = slug");
        refused(publicReads, "UPDATE blog.category SET named = true");
        refused(publicReads, "INSERT INTO editorial.public_slug SELECT * FROM editorial.public_slug");
    }

    @Test
    void whatHappenedAndWhatWasSavedIsNeverChanged() {
        for (String table : List.of("editorial.revision", "kernel.event", "audit.entry")) {
            refused(application, "DELETE FROM " + table);
            refused(application, "TRUNCATE " + table);
        }
        refused(application, "UPDATE editorial.revision SET document = '{}'");
        refused(application, "UPDATE kernel.event SET actor = 'nobody'");
        refused(application, "UPDATE audit.entry SET actor = 'nobody'");
        refused(application, "DELETE FROM editorial.item");
    }

    @Test
    void theApplicationKnowsNoDdl() {
        refused(application, "CREATE TABLE editorial.extra (id uuid)");
        refused(application, "ALTER TABLE editorial.revision ADD COLUMN extra text");
        refused(application, "CREATE ROLE another");
    }

    @Test
    void eachEntityFitsItsTable() {
        Set<EntityType<?>> all = entities.getMetamodel().getEntities();

        assertThat(all).extracting(EntityType::getName).contains("Item", "Localization", "Revision");
        for (EntityType<?> entity : all) {
            assertThatNoException()
                    .as(entity.getName())
                    .isThrownBy(() -> entities.createQuery(
                                    "SELECT e FROM " + entity.getName() + " e WHERE 1 = 0", entity.getJavaType())
                            .getResultList());
        }
    }

    private static void refused(Jdbi sql, String statement) {
        assertThatExceptionOfType(JdbiException.class)
                .as(statement)
                .isThrownBy(() -> run(sql, statement))
                .satisfies(thrown -> assertThat(thrown.getCause())
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                cause -> assertThat(cause.getSQLState())
                                        .as(statement + ": " + cause.getMessage())
                                        .isEqualTo(REFUSED)));
    }

    private static void run(Jdbi sql, String statement) {
        sql.useHandle(handle -> handle.createUpdate(statement)
                .execute((prepared, context) -> prepared.get().execute()));
    }
}
