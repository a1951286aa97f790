package com.mealprep360.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Await;
import com.mealprep360.support.FreshNodes;
import com.mealprep360.support.Recipes;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One chain, whatever the number of nodes that write it, and however often they are told the same. */
class AuditChainIT {
    private static final int WRITERS = 4;
    private static final int EACH = 40;

    private final FreshNodes nodes = FreshNodes.shared();
    private final Trail trail = new Trail(nodes.one(), nodes.administrator());

    @Test
    void twoNodesWriteOneChain() {
        List<Api> apis = List.of(Api.of(nodes.one()), Api.of(nodes.other()));

        CompletableFuture.allOf(IntStream.range(0, WRITERS)
                        .mapToObj(writer -> CompletableFuture.runAsync(() -> {
                            for (int i = 0; i < EACH; i++) {
                                Recipes.published(apis.get((writer + i) % 2).as("editor"));
                            }
                        }))
                        .toArray(CompletableFuture[]::new))
                .join();

        trail.awaitEveryEvent();
        Answer found = trail.verify("");
        assertThat(found.at("/intact")).as(found.text()).isEqualTo("true");
        assertThat(found.json().path("lines").asLong())
                .isEqualTo(trail.count("kernel.event"))
                .isGreaterThanOrEqualTo(2L * WRITERS * EACH);
    }

    @Test
    void itCanBeGoneThroughInParts() {
        for (int i = 0; i < 3; i++) {
            Recipes.published(trail.anonymous().as("editor"));
        }
        trail.awaitEveryEvent();

        Answer part = trail.verify("?lines=2");
        Answer rest = trail.verify("?after=2&known=" + part.at("/checkpoint"));

        assertThat(part.at("/checkpoint")).startsWith("2:");
        assertThat(part.at("/complete")).isEqualTo("false");
        assertThat(rest.at("/intact")).isEqualTo("true");
        assertThat(rest.at("/first")).isEqualTo("3");
        assertThat(rest.at("/complete")).isEqualTo("true");
        assertThat(rest.at("/checkpoint")).isEqualTo(rest.at("/head"));
    }

    @Test
    void whatIsDeliveredOnceMoreIsWrittenOnce() {
        Recipes.published(trail.anonymous().as("editor"));
        trail.awaitEveryEvent();
        String before = trail.verify("").at("/head");

        trail.administrator()
                .useHandle(handle -> handle.execute(
                        "UPDATE kernel.event_cursor SET txid = '0', position = 0 WHERE consumer = 'audit'"));
        Await.until(Trail.LIMIT, () -> trail.count("""
                    kernel.event e, kernel.event_cursor c
                    WHERE c.consumer = 'audit' AND (e.txid, e.position) > (c.txid, c.position)"""), left -> left == 0);

        assertThat(trail.verify("").at("/head")).isEqualTo(before);
        assertThat(trail.verify("").at("/intact")).isEqualTo("true");
    }

    @Test
    void aPersonWhoIsForgottenIsInEveryLineAndNamedInNone() {
        Api moderator = trail.anonymous().as("user");
        Answer recipe = Recipes.saved(moderator);
        trail.awaitEveryEvent();
        String subject = recipe.at("/owner");
        String list = "/api/audit?subject=recipes/" + recipe.at("/id");
        Api admin = trail.anonymous().as("admin");
        assertThat(admin.get(list).expect(200).at("/items/0/actor")).isEqualTo(subject);

        admin.delete("/api/audit/people/" + subject).expect(204);
        admin.delete("/api/audit/people/" + subject).expect(204);

        String pseudonym = admin.get(list).expect(200).at("/items/0/actor");
        assertThat(pseudonym).matches("[0-9a-f]{64}");
        assertThat(trail.count("audit.entry e WHERE e::text LIKE '%" + subject + "%'"))
                .isZero();
        assertThat(trail.count("audit.person p WHERE p::text LIKE '%" + subject + "%'"))
                .isZero();
        trail.awaitEveryEvent();
        assertThat(trail.verify("").at("/intact")).isEqualTo("true");
        JsonNode told =
                admin.get("/api/audit?subject=people/" + pseudonym).expect(200).json();
        assertThat(told.at("/items/0/action").asText()).isEqualTo("audit.forgotten.v1");
        assertThat(told.path("items")).hasSize(1);
        assertThat(admin.get("/api/audit?actor=" + pseudonym).expect(200).json().path("items"))
                .isNotEmpty();

        Answer another = Recipes.saved(moderator);
        trail.awaitEveryEvent();
        assertThat(admin.get("/api/audit?subject=recipes/" + another.at("/id"))
                        .expect(200)
                        .at("/items/0/actor"))
                .isEqualTo(subject);
        assertThat(admin.get("/api/audit?actor=" + subject).expect(200).json().path("items"))
                .hasSize(1);
    }
}
