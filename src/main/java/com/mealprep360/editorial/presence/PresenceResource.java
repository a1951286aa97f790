package com.mealprep360.editorial.presence;

import com.mealprep360.api.PresenceApi;
import com.mealprep360.api.model.ArrivalDto;
import com.mealprep360.api.model.PersonPresentDto;
import com.mealprep360.api.model.PresenceDto;
import com.mealprep360.editorial.WorkingContent;
import com.mealprep360.editorial.presence.Presence.Place;
import com.mealprep360.identity.Caller;
import com.mealprep360.kernel.LocalePreference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** Who is in a document, for clients that ask again and again. */
@ApplicationScoped
public class PresenceResource implements PresenceApi {
    @Inject
    Caller caller;

    @Inject
    WorkingContent working;

    @Inject
    Attendance attendance;

    @Context
    HttpHeaders headers;

    @Override
    public Response listPresent(UUID id, String locale) {
        Place place = place(id, locale);
        return answer(attendance.look(List.of(place)).get(place));
    }

    @Override
    public Response arrive(UUID id, ArrivalDto arrival, String locale) {
        Attendance.Wish wish = new Attendance.Wish(arrival.getEditing(), arrival.getTakeOver());
        return answer(attendance.arrive(place(id, locale), wish, caller.actor()));
    }

    @Override
    public Response leave(UUID id, String locale) {
        attendance.leave(place(id, locale), caller.actor());
        return Response.noContent().build();
    }

    private Place place(UUID id, String locale) {
        LocalePreference preference =
                new LocalePreference(locale, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return new Place(id, working.locale(working.ref(id, caller.actor()), preference, caller.actor()));
    }

    private static Response answer(Presence presence) {
        return Response.ok(dto(presence))
                .header(HttpHeaders.CONTENT_LANGUAGE, presence.place().locale())
                .build();
    }

    static PresenceDto dto(Presence presence) {
        return new PresenceDto()
                .locale(presence.place().locale())
                .people(presence.people().stream()
                        .map(person -> new PersonPresentDto()
                                .subject(person.subject())
                                .name(person.name())
                                .editing(person.editing())
                                .since(person.since())
                                .takenBy(person.takenBy()))
                        .toList());
    }
}
