package com.mealprep360.editorial.releases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Call;
import com.mealprep360.support.Posts;
import com.mealprep360.support.RecipeDocuments;
import com.mealprep360.support.Recipes;
import com.mealprep360.support.Releases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the states of recipes and posts in their locales, and whatever a release does to them: once it is taken back, what the
 * public reads is, to the byte, what it was. A slug that was public in between leads to its item from then on, as each does.
 */
class RollBackLawIT {
    private static final int ITEMS = 6;

    private final Api editor = Api.user("editor");
    private final Api anyone = Api.anonymous();
    private final String author = UUID.randomUUID().toString();

    /** One locale of an item. @param working its last answer @param isLive whether the public reads it */
    private record Place(String path, String locale, Answer working, boolean isLive) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void rollingBackIsTheIdentity(long seed) {
        Random random = new Random(seed);
        Answer release = Releases.begun(editor);
        List<Place> places = new ArrayList<>();
        while (places.size() < ITEMS) {
            places.addAll(made(random, places));
        }
        places.forEach(place -> editor.put(Releases.entry(release, place.working) + "?locale=" + place.locale)
                .ifMatch(place.working.etag())
                .json(place.isLive && random.nextBoolean() ? ending(random, place) : "{\"action\": \"publish\"}")
                .expect(200));
        Map<String, String> before = publicly(places);

        Answer done = Releases.command(editor, now(release), "publish").expect(200);
        Map<String, String> between = publicly(places);
        Releases.command(editor, done, "roll-back").expect(200);

        assertThat(between).isNotEqualTo(before);
        assertThat(publicly(places)).isEqualTo(before);
    }

    /** The item that takes a place goes offline with the release that brings the first one back. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/recipes", "/api/blog/posts"})
    void whatTookAPlaceTakesItAgain(String type) {
        Answer old = added(type, true);
        Answer successor = added(type, true);
        Place place = replaced(new Place(type + "/" + old.at("/id"), "en", old, true), successor);
        Answer release = Releases.begun(editor);
        Releases.put(editor, release, place.working, "publish").expect(200);
        Releases.put(editor, release, successor, "unpublish").expect(200);
        assertThat(anyone.get(place.path).expect(308).location()).endsWith(successor.at("/slug"));

        Answer done = Releases.command(editor, now(release), "publish").expect(200);
        anyone.get(place.path).expect(200);
        Releases.command(editor, done, "roll-back").expect(200);

        assertThat(anyone.get(place.path).expect(308).location()).endsWith(successor.at("/slug"));
    }

    private String ending(Random random, Place place) {
        if (!place.locale.equals("en") || random.nextBoolean()) {
            return "{\"action\": \"unpublish\"}";
        }
        Answer successor = added(place.path.substring(0, place.path.lastIndexOf('/')), true);
        return "{\"action\": \"unpublish\", \"successor\": {\"id\": \"%s\"}}".formatted(successor.at("/id"));
    }

    private List<Place> made(Random random, List<Place> others) {
        String type = random.nextBoolean() ? "/api/recipes" : "/api/blog/posts";
        boolean live = random.nextInt(3) > 0;
        Answer item = added(type, live);
        Place place = new Place(type + "/" + item.at("/id"), "en", item, live);
        List<Place> made = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            made.add(translated(random, place));
        }
        if (live && random.nextInt(3) == 0) {
            Answer successor = others.stream()
                    .filter(other -> other.isLive && other.locale.equals("en") && other.path.startsWith(type))
                    .map(Place::working)
                    .findFirst()
                    .orElseGet(() -> added(type, true));
            place = replaced(place, successor);
        }
        made.add(random.nextBoolean() ? edited(place) : place);
        return made;
    }

    private Answer added(String type, boolean live) {
        ObjectNode document;
        if (type.endsWith("recipes")) {
            document = RecipeDocuments.simple().put("author", author);
        } else {
            document = Posts.simple();
            document.putArray("authors").addObject().put("name", author);
        }
        return editor.post(type + "?publish=" + live).json(document).expect(201);
    }

    private Place translated(Random random, Place source) {
        Answer german = Recipes.translating(editor, source.working, "de").expect(201);
        Place place = new Place(source.path, "de", german, false);
        if (random.nextBoolean()) {
            Answer live = command(place, "publish", "").expect(200);
            place = edited(new Place(source.path, "de", live, true));
        }
        return place;
    }

    private Place replaced(Place place, Answer successor) {
        String body = "{\"successor\": {\"type\": \"%s\", \"id\": \"%s\"}}"
                .formatted(place.path.startsWith("/api/recipes") ? "recipes" : "blog", successor.at("/id"));
        return new Place(
                place.path, place.locale, command(place, "unpublish", body).expect(200), false);
    }

    private Place edited(Place place) {
        Answer edited = editor.patch(place.path + "/working?locale=" + place.locale)
                .ifMatch(place.working.etag())
                .merge("{\"slug\": \"s-%s\"}".formatted(UUID.randomUUID()))
                .expect(200);
        return new Place(place.path, place.locale, edited, place.isLive);
    }

    private Call command(Place place, String verb, String body) {
        Call call =
                editor.post(place.path + "/" + verb + "?locale=" + place.locale).ifMatch(place.working.etag());
        return body.isEmpty() ? call : call.json(body);
    }

    private Answer now(Answer release) {
        return editor.get(Releases.path(release)).expect(200);
    }

    private Map<String, String> publicly(List<Place> places) {
        Map<String, String> read = new LinkedHashMap<>();
        for (Place place : places) {
            for (String address : List.of(
                    place.path,
                    place.path + "?locale=" + place.locale,
                    place.path + "/json-ld?locale=" + place.locale)) {
                read.put(address, seen(address));
            }
        }
        for (String list : List.of("/api/recipes", "/api/blog/posts")) {
            for (String locale : List.of("en", "de")) {
                String address = list + "?author=" + author + "&locale=" + locale;
                read.put(address, seen(address));
            }
        }
        return read;
    }

    private String seen(String address) {
        Answer answer = anyone.get(address).onPurpose().send();
        return switch (answer.status()) {
            case 200 -> answer.text() + answer.etag();
            case 308 -> answer.location();
            default -> String.valueOf(answer.status());
        };
    }
}
