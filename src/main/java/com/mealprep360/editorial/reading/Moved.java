package com.mealprep360.editorial.reading;

import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_NOT_FOUND;

import com.mealprep360.editorial.redirects.Places.Place;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the API has what was renamed, or what took the place of what was asked for. */
@ApplicationScoped
class Moved {
    private static final int PERMANENT_REDIRECT = 308;

    @Inject
    HotContent hot;

    /**
     * Its path, such as {@code /api/recipes/red-lentil-soup/json-ld}.
     *
     * @param type that was asked for
     * @param below where what was asked for is below the item; empty for the item itself
     * @throws Problem EDITORIAL_NOT_FOUND for what is below an item of another type, which need not have the like
     */
    String path(Place place, String type, String below) {
        String item =
                hot.of(place.type()).shelf().path() + "/" + URLEncoder.encode(place.slug(), StandardCharsets.UTF_8);
        if (!below.isEmpty() && !place.type().equals(type)) {
            throw EDITORIAL_NOT_FOUND
                    .because("What is in its place is of another type, which need not have the like.")
                    .see(item);
        }
        return item + below;
    }

    static Response.ResponseBuilder to(String location) {
        return Response.status(PERMANENT_REDIRECT).header(HttpHeaders.LOCATION, location);
    }
}
