package com.mealprep360.recipes;

import static com.mealprep360.support.RecipeDocuments.simple;
import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Call;
import com.mealprep360.support.SecondNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A node where recipes need another person's approval of the very content that goes live. */
class ApprovalIT {
    @Test
    void whatNobodyApprovedIsNotPublished() {
        Answer recipe = as("editor").post("/api/recipes").json(simple()).expect(201);

        assertThat(command("editor", recipe, "publish").send().problem()).isEqualTo("editorial-not-approved");
        assertThat(command("admin", recipe, "publish").send().problem()).isEqualTo("editorial-not-approved");
        assertThat(as("editor")
                        .post("/api/recipes?publish=true")
                        .json(simple())
                        .expect(409)
                        .problem())
                .isEqualTo("editorial-not-approved");
        as("editor").get("/api/recipes/" + recipe.at("/id")).expect(404);
    }

    @Test
    void nobodyApprovesTheirOwnWork() {
        Answer byAdmin = as("admin").post("/api/recipes").json(simple()).expect(201);

        assertThat(command("admin", byAdmin, "approve").expect(409).problem()).isEqualTo("editorial-own-approval");
    }

    @Test
    void whoWroteAnyOfTheChangeIsAnAuthorOfIt() {
        Answer recipe = as("editor").post("/api/recipes").json(simple()).expect(201);
        Answer edited = patch("editor2", recipe, Map.of("summary", "Better."));

        assertThat(command("editor", edited, "approve").expect(409).problem()).isEqualTo("editorial-own-approval");
        assertThat(command("editor2", edited, "approve").expect(409).problem()).isEqualTo("editorial-own-approval");
        command("admin", edited, "approve").expect(200);
    }

    @Test
    void whatAnotherEditorApprovedIsPublishedByAnyEditor() {
        Answer recipe = as("user").post("/api/recipes").json(simple()).expect(201);
        command("user", recipe, "submit").expect(200);

        Answer approved = command("editor", recipe, "approve").expect(200);
        Answer published = command("editor2", recipe, "publish").expect(200);

        assertThat(approved.at("/workflow")).isEqualTo("approved");
        assertThat(approved.at("/approval/by")).isNotEmpty();
        assertThat(published.at("/publication")).isEqualTo("published");
        as("user2").get("/api/recipes/" + recipe.at("/id")).expect(200);
    }

    @Test
    void savingTheSameContentKeepsTheApproval() {
        Answer recipe = as("editor").post("/api/recipes").json(simple()).expect(201);
        Answer approved = command("editor2", recipe, "approve").expect(200);

        assertThat(patch("editor", approved, Map.of()).json()).isEqualTo(approved.json());
        assertThat(command("admin", approved, "approve").expect(200).json()).isEqualTo(approved.json());
        command("editor", approved, "publish").expect(200);
    }

    @Test
    void goingBackToWhatWasApprovedDoesNotBringTheApprovalBack() {
        Answer recipe = as("editor").post("/api/recipes").json(simple()).expect(201);
        Answer approved = command("editor2", recipe, "approve").expect(200);

        Answer back = patch("editor", patch("editor", approved, Map.of("yield", "1 pot")), Map.of("yield", ""));
        Answer same = as("editor")
                .patch("/api/recipes/" + recipe.at("/id") + "/working")
                .ifMatch(back.etag())
                .merge("{\"yield\": null}")
                .expect(200);

        assertThat(same.at("/revision/contentHash")).isEqualTo(approved.at("/revision/contentHash"));
        command("editor", same, "publish").expect(409);
    }

    @Test
    void anEditVoidsTheApproval() {
        Answer recipe = as("editor").post("/api/recipes").json(simple()).expect(201);
        command("editor2", recipe, "approve").expect(200);

        Answer edited = patch("editor", recipe, Map.of("servings", 6));

        assertThat(edited.at("/workflow")).isEqualTo("inReview");
        assertThat(edited.json().has("approval")).isFalse();
        assertThat(command("editor2", edited, "publish").expect(409).problem()).isEqualTo("editorial-not-approved");
        command("editor2", edited, "approve").expect(200);
        command("editor", edited, "publish").expect(200);
    }

    @Test
    void theNextChangeNeedsAnApprovalOfItsOwn() {
        Answer recipe = as("editor").post("/api/recipes").json(simple()).expect(201);
        command("editor2", recipe, "approve").expect(200);
        command("editor", recipe, "publish").expect(200);

        Answer edited = patch("editor2", recipe, Map.of("servings", 6));

        command("editor2", edited, "publish").expect(409);
        command("editor", edited, "approve").expect(200);
        command("editor", edited, "publish").expect(200);
    }

    private static Answer patch(String user, Answer recipe, Map<String, ?> change) {
        return as(user).patch("/api/recipes/" + recipe.at("/id") + "/working")
                .ifMatch(recipe.etag())
                .merge(change)
                .expect(200);
    }

    private static Call command(String user, Answer recipe, String verb) {
        return as(user).post("/api/recipes/" + recipe.at("/id") + "/" + verb).ifMatch(recipe.etag());
    }

    private static Api as(String user) {
        return SecondNode.user(user);
    }
}
