package com.mealprep360.editorial;

import static com.mealprep360.kernel.problems.KernelProblem.UNREADABLE_JSON;
import static com.mealprep360.kernel.problems.KernelProblem.invalid;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.ContentType;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.LocalePreference;
import com.mealprep360.kernel.contract.Contract;
import com.mealprep360.kernel.problems.Fault;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads lines of a file by the rules by which single items are written, without asking the database. */
@ApplicationScoped
public class IncomingLines {
    private static final String SCHEMA = "ImportLine";
    private static final String DOCUMENT = "document";
    private static final String PUBLISHED = "published";

    @Inject
    Contract contract;

    @Inject
    ContentTypes types;

    @Inject
    Drafting drafting;

    @Inject
    Clock clock;

    /**
     * What holds for all lines of a file.
     *
     * @param publish whether lines may become public
     * @param locale of lines that name none
     * @param source of lines that name an external id alone
     */
    public record Terms(String type, boolean publish, String locale, String source) {}

    /** The platform's locale that is meant. @throws Problem INVALID_REQUEST if it has no such locale */
    public String locale(@Nullable String wanted) {
        return drafting.newLocale(new LocalePreference(wanted, null));
    }

    /** The type of content that the last part of a path means. */
    public String type(String plural) {
        return types.called(plural).name();
    }

    /** @throws Problem UNREADABLE_JSON; INVALID_REQUEST with what is wrong, by pointers into the line */
    public Incoming read(long number, byte[] line, Terms terms) {
        return of(number, tree(line), terms);
    }

    /** The same of a line that is read already. */
    Incoming of(long number, ObjectNode tree, Terms terms) {
        ContentType type = types.require(terms.type());
        boolean bare = !tree.has(DOCUMENT);
        if (!bare) {
            List<Fault> faults = contract.faults(SCHEMA, tree);
            if (!faults.isEmpty()) {
                throw invalid(faults);
            }
        }
        ObjectNode document = bare ? tree : (ObjectNode) tree.get(DOCUMENT);
        check(type, document, bare ? "" : "/" + DOCUMENT);
        boolean wasPublic = tree.path("publication").asText("published").equals("published");
        ObjectNode published =
                !bare && terms.publish() && wasPublic && tree.has(PUBLISHED) ? (ObjectNode) tree.get(PUBLISHED) : null;
        if (published != null) {
            check(type, published, "/" + PUBLISHED);
        }
        String hash = Json.hash(tree);
        JsonNode id = bare ? tree.missingNode() : tree.path("id");
        return new Incoming(
                number,
                key(type, bare ? tree.missingNode() : tree, document, hash, terms),
                id.isMissingNode() ? null : UUID.fromString(id.asText()),
                bare ? terms.locale() : locale(tree, terms),
                hash,
                document,
                published,
                terms.publish() && (bare || wasPublic),
                terms.publish() && !bare ? firstPublished(tree) : null,
                terms.publish() && !bare ? formerSlugs(tree) : List.of());
    }

    private static ObjectNode tree(byte[] line) {
        try {
            // Jackson would take UTF-16 and UTF-32 too, and mend what is broken; a file has one encoding.
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
            JsonNode tree = Json.MAPPER.readTree(text);
            if (tree instanceof ObjectNode object) {
                return object;
            }
            throw invalid("", "type", "must be an object");
        } catch (CharacterCodingException e) {
            throw UNREADABLE_JSON.because("The line is not text in UTF-8.");
        } catch (JsonProcessingException e) {
            throw UNREADABLE_JSON.because(
                    e.getLocation() == null
                            ? "The line could not be read as JSON."
                            : "The line could not be read as JSON at column "
                                    + e.getLocation().getColumnNr() + ".");
        } catch (NumberFormatException e) {
            throw UNREADABLE_JSON.because("The line holds a number that is beyond all bounds.");
        } catch (IOException e) {
            throw UNREADABLE_JSON.because("The line could not be read as JSON.");
        }
    }

    private void check(ContentType type, ObjectNode document, String prefix) {
        try {
            drafting.check(type, document);
        } catch (Problem refused) {
            throw refused.inside(prefix);
        }
    }

    /** What the line says of itself goes before what its document says of where the text comes from. */
    private static Incoming.Key key(ContentType type, JsonNode line, ObjectNode document, String hash, Terms terms) {
        if (line.has("origin")) {
            return named(
                    line.at("/origin/source").asText(""),
                    line.at("/origin/externalId").asText(),
                    terms);
        }
        if (line.has("id")) {
            return new Incoming.Key("", line.get("id").asText());
        }
        return type.origin(document)
                .map(origin -> named(origin.source() == null ? "" : origin.source(), origin.externalId(), terms))
                .orElseGet(() -> new Incoming.Key("", hash));
    }

    private static Incoming.Key named(String source, String externalId, Terms terms) {
        return new Incoming.Key(source.isEmpty() ? terms.source() : source, externalId);
    }

    private String locale(ObjectNode line, Terms terms) {
        if (!line.has("locale")) {
            return terms.locale();
        }
        try {
            return locale(line.get("locale").asText());
        } catch (Problem unknown) {
            throw invalid("/locale", "locale", unknown.faults().get(0).message());
        }
    }

    private @Nullable Instant firstPublished(ObjectNode line) {
        if (!line.has("firstPublishedAt")) {
            return null;
        }
        Instant at = java.time.OffsetDateTime.parse(line.get("firstPublishedAt").asText())
                .toInstant();
        if (at.isAfter(clock.instant())) {
            throw invalid("/firstPublishedAt", "past", "must not be in the future");
        }
        return at;
    }

    private static List<String> formerSlugs(ObjectNode line) {
        List<String> slugs = Stream.iterate(0, i -> i < line.path("formerSlugs").size(), i -> i + 1)
                .map(i -> line.path("formerSlugs").get(i).asText())
                .toList();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < slugs.size(); i++) {
            if (!Slugs.isAcceptable(slugs.get(i))) {
                faults.add(new Fault("/formerSlugs/" + i, "slug", "must be a slug"));
            }
        }
        if (!faults.isEmpty()) {
            throw invalid(faults);
        }
        return slugs;
    }
}
