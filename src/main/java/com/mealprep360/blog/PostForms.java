package com.mealprep360.blog;

import static com.mealprep360.kernel.problems.KernelProblem.invalid;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.blog.body.BodyRules;
import com.mealprep360.blog.body.HtmlRendering;
import com.mealprep360.blog.body.HtmlResolver;
import com.mealprep360.blog.body.MarkdownReading;
import com.mealprep360.blog.body.MarkdownWriting;
import com.mealprep360.blog.body.PlainText;
import com.mealprep360.blog.body.ReadingTime;
import com.mealprep360.editorial.reading.Edition;
import com.mealprep360.editorial.reading.PublishedItem;
import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.contract.Contract;
import com.mealprep360.kernel.problems.Fault;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Bodies of posts in other forms than blocks. */
@ApplicationScoped
class PostForms {
    private static final String SCHEMA = "Body";

    @Inject
    Contract contract;

    @Inject
    ShownTargets targets;

    @Inject
    PublishedTargets published;

    /** A body in other forms. @param time how long it is */
    record Rendered(String html, String markdown, ReadingTime time) {}

    /** The body of a post as everybody may see it who reads that edition, with absolute addresses. */
    Rendered published(PublishedItem item, Edition edition) {
        JsonNode document =
                Json.object(new String(item.json(), StandardCharsets.UTF_8)).path("document");
        return rendered(
                document.path(PostRules.BODY),
                published.of(List.of(document), edition).in(item.locale()));
    }

    /**
     * Markdown as a body that can be saved: its parts have ids.
     *
     * @throws Problem INVALID_REQUEST if it makes a body that breaks a rule, such as that of the most blocks
     */
    MarkdownReading.Read read(String markdown) {
        MarkdownReading.Read read = MarkdownReading.of(markdown);
        BodyRules.complete(read.body());
        List<Fault> faults = new ArrayList<>(contract.faults(SCHEMA, read.body()));
        if (faults.isEmpty()) {
            faults.addAll(BodyRules.faults(read.body(), ""));
        }
        if (!faults.isEmpty()) {
            throw invalid(faults.stream()
                    .map(fault -> new Fault(
                            "/markdown",
                            fault.code(),
                            "makes a body that at " + fault.pointer() + " " + fault.message()))
                    .toList());
        }
        return read;
    }

    /**
     * @param body right by its schema
     * @param locale whose alternative texts pictures have
     * @throws Problem INVALID_REQUEST for what the body means
     */
    Rendered render(ObjectNode body, String locale, Actor actor) {
        List<Fault> faults = BodyRules.faults(body, "/body");
        if (!faults.isEmpty()) {
            throw invalid(faults);
        }
        BodyRules.complete(body);
        return rendered(body, targets.of(body, locale, actor));
    }

    private static Rendered rendered(JsonNode body, HtmlResolver shown) {
        return new Rendered(
                HtmlRendering.of(body, shown), MarkdownWriting.of(body), ReadingTime.of(PlainText.of(body)));
    }
}
