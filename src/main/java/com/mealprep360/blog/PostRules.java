package com.mealprep360.blog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.blog.body.BodyRules;
import com.mealprep360.blog.body.References;
import com.mealprep360.blog.categories.PostCategories;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.ContentType.Reference;
import com.mealprep360.kernel.problems.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a post means, beyond the shape that the contract describes. */
final class PostRules {
    static final String BODY = "body";

    private PostRules() {}

    static void complete(ObjectNode post) {
        if (post.get(BODY) instanceof ObjectNode body) {
            BodyRules.complete(body);
        }
    }

    static List<Fault> faults(ObjectNode post) {
        return post.has(BODY) ? BodyRules.faults(post.get(BODY), "/" + BODY) : List.of();
    }

    /** To pictures, categories, recipes, and whatever its links lead to. */
    static List<Reference> references(ObjectNode post) {
        List<Reference> found = new ArrayList<>();
        for (String picture : List.of("/cover/mediaId", "/seo/ogMediaId")) {
            if (post.at(picture).isTextual()) {
                found.add(new Reference(
                        picture,
                        new ContentRef(
                                References.MEDIA,
                                UUID.fromString(post.at(picture).asText()))));
            }
        }
        List<UUID> categories = PostCategories.of(post);
        for (int i = 0; i < categories.size(); i++) {
            found.add(new Reference(
                    "/" + PostCategories.FIELD + "/" + i, new ContentRef(PostCategories.FIELD, categories.get(i))));
        }
        References.of(post.path(BODY))
                .forEach(reference -> found.add(new Reference("/" + BODY + reference.pointer(), reference.to())));
        return found;
    }

    static List<Fault> missing(ObjectNode post) {
        List<Fault> missing = new ArrayList<>();
        if (post.path("excerpt").asText().isBlank()) {
            missing.add(new Fault(
                    "/excerpt",
                    "required",
                    "a post needs an excerpt for lists, feeds and search engines to be published"));
        }
        if (post.path(BODY).path("blocks").isEmpty()) {
            missing.add(new Fault("/body/blocks", "required", "a post needs something in its body to be published"));
        }
        return missing;
    }

    static List<Fault> advised(ObjectNode post) {
        return post.at("/cover/mediaId").isMissingNode()
                        && post.at("/seo/ogMediaId").isMissingNode()
                ? List.of(new Fault("/cover", "seo", "social networks show a post with its picture; there is none"))
                : List.of();
    }
}
