package com.mealprep360.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Call;
import com.mealprep360.support.Posts;
import com.mealprep360.support.RecipeDocuments;
import com.mealprep360.support.SecondNode;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A node where recipes and posts need another person's approval of the very content that goes live. */
class ApprovalIT {
    private enum Type {
        RECIPE("/api/recipes", RecipeDocuments::simple),
        POST("/api/blog/posts", Posts::simple);

        private final String path;
        private final Supplier<ObjectNode> document;

        Type(String path, Supplier<ObjectNode> document) {
            this.path = path;
            this.document = document;
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatNobodyApprovedIsNotPublished(Type type) {
        Answer item = saved("editor", type);

        assertThat(command("editor", item, "publish").send().problem()).isEqualTo("editorial-not-approved");
        assertThat(command("admin", item, "publish").send().problem()).isEqualTo("editorial-not-approved");
        assertThat(as("editor")
                        .post(type.path + "?publish=true")
                        .json(type.document.get())
                        .expect(409)
                        .problem())
                .isEqualTo("editorial-not-approved");
        as("editor").get(path(item)).expect(404);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyApprovesTheirOwnWork(Type type) {
        Answer byAdmin = saved("admin", type);

        assertThat(command("admin", byAdmin, "approve").expect(409).problem()).isEqualTo("editorial-own-approval");
    }

    @ParameterizedTest
    @EnumSource
    void whoWroteAnyOfTheChangeIsAnAuthorOfIt(Type type) {
        Answer item = saved("editor", type);
        Answer edited = patch("editor2", item, Map.of("title", "Better"));

        assertThat(command("editor", edited, "approve").expect(409).problem()).isEqualTo("editorial-own-approval");
        assertThat(command("editor2", edited, "approve").expect(409).problem()).isEqualTo("editorial-own-approval");
        command("admin", edited, "approve").expect(200);
    }

    @ParameterizedTest
    @EnumSource
    void whatAnotherEditorApprovedIsPublishedByAnyEditor(Type type) {
        Answer item = saved("user", type);
        command("user", item, "submit").expect(200);

        Answer approved = command("editor", item, "approve").expect(200);
        Answer published = command("editor2", item, "publish").expect(200);

        assertThat(approved.at("/workflow")).isEqualTo("approved");
        assertThat(approved.at("/approval/by")).isNotEmpty();
        assertThat(published.at("/publication")).isEqualTo("published");
        as("user2").get(path(item)).expect(200);
    }

    @ParameterizedTest
    @EnumSource
    void savingTheSameContentKeepsTheApproval(Type type) {
        Answer item = saved("editor", type);
        Answer approved = command("editor2", item, "approve").expect(200);

        assertThat(patch("editor", approved, Map.of()).json()).isEqualTo(approved.json());
        assertThat(command("admin", approved, "approve").expect(200).json()).isEqualTo(approved.json());
        command("editor", approved, "publish").expect(200);
    }

    @ParameterizedTest
    @EnumSource
    void goingBackToWhatWasApprovedDoesNotBringTheApprovalBack(Type type) {
        Answer item = saved("editor", type);
        Answer approved = command("editor2", item, "approve").expect(200);

        Answer changed = patch("editor", approved, Map.of("title", "Better"));
        Answer same = patch("editor", changed, Map.of("title", item.at("/document/title")));

        assertThat(same.at("/revision/contentHash")).isEqualTo(approved.at("/revision/contentHash"));
        command("editor", same, "publish").expect(409);
    }

    @ParameterizedTest
    @EnumSource
    void anEditVoidsTheApproval(Type type) {
        Answer item = saved("editor", type);
        command("editor2", item, "approve").expect(200);

        Answer edited = patch("editor", item, Map.of("title", "Better"));

        assertThat(edited.at("/workflow")).isEqualTo("inReview");
        assertThat(edited.json().has("approval")).isFalse();
        assertThat(command("editor2", edited, "publish").expect(409).problem()).isEqualTo("editorial-not-approved");
        command("editor2", edited, "approve").expect(200);
        command("editor", edited, "publish").expect(200);
    }

    @ParameterizedTest
    @EnumSource
    void theNextChangeNeedsAnApprovalOfItsOwn(Type type) {
        Answer item = saved("editor", type);
        command("editor2", item, "approve").expect(200);
        command("editor", item, "publish").expect(200);

        Answer edited = patch("editor2", item, Map.of("title", "Better"));

        command("editor2", edited, "publish").expect(409);
        command("editor", edited, "approve").expect(200);
        command("editor", edited, "publish").expect(200);
    }

    private static Answer saved(String user, Type type) {
        return as(user).post(type.path).json(type.document.get()).expect(201);
    }

    private static String path(Answer item) {
        return (item.at("/type").equals("recipes") ? Type.RECIPE : Type.POST).path + "/" + item.at("/id");
    }

    private static Answer patch(String user, Answer item, Map<String, ?> change) {
        return as(user).patch(path(item) + "/working")
                .ifMatch(item.etag())
                .merge(change)
                .expect(200);
    }

    private static Call command(String user, Answer item, String verb) {
        return as(user).post(path(item) + "/" + verb).ifMatch(item.etag());
    }

    private static Api as(String user) {
        return SecondNode.user(user);
    }
}
