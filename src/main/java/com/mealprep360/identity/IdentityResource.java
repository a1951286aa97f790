package com.mealprep360.identity;

import static com.mealprep360.kernel.problems.KernelProblem.invalid;

import com.mealprep360.api.IdentityApi;
import com.mealprep360.api.model.PeopleDto;
import com.mealprep360.api.model.PersonDto;
import com.mealprep360.api.model.PreferencesDto;
import com.mealprep360.api.model.RoleDto;
import com.mealprep360.api.model.SavedViewDto;
import com.mealprep360.api.model.SavedViewsDto;
import com.mealprep360.api.model.UserDto;
import com.mealprep360.api.model.UserUpdateDto;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.http.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The room's part of the contract. */
@ApplicationScoped
public class IdentityResource implements IdentityApi {
    @Inject
    Caller caller;

    @Inject
    Profiles profiles;

    @Override
    public Response getUser() {
        return user(profiles.arrive(caller.actor()));
    }

    @Override
    public Response updateUser(UserUpdateDto update, String ifMatch) {
        return user(profiles.rename(caller.actor().subject(), update.getDisplayName(), update.getAbout(), ifMatch));
    }

    @Override
    public Response getPreferences() {
        return preferences(profiles.of(caller.actor().subject()));
    }

    @Override
    public Response updatePreferences(PreferencesDto preferences, String ifMatch) {
        requireTimeZone(preferences.getTimeZone());
        return preferences(profiles.prefer(caller.actor().subject(), Json.tree(preferences), ifMatch));
    }

    @Override
    public Response getSavedViews() {
        return views(profiles.of(caller.actor().subject()));
    }

    @Override
    public Response updateSavedViews(SavedViewsDto views, String ifMatch) {
        requireDifferentNames(views.getItems());
        return views(profiles.view(caller.actor().subject(), Json.tree(views), ifMatch));
    }

    @Override
    public Response listPeople(List<String> subject) {
        return people(profiles.names(subject));
    }

    @Override
    public Response listReviewers(String name) {
        return people(profiles.reviewers(name));
    }

    private static Response people(Map<String, String> names) {
        return Response.ok(new PeopleDto()
                        .items(names.entrySet().stream()
                                .map(one ->
                                        new PersonDto().subject(one.getKey()).name(one.getValue()))
                                .toList()))
                .build();
    }

    private Response user(Profile profile) {
        Actor actor = caller.actor();
        UserDto answer = new UserDto()
                .subject(actor.subject())
                .username(actor.username())
                .email(actor.email())
                .roles(actor.roles().stream().sorted().map(RoleDto::fromValue).toList())
                .displayName(profile.displayName() == null ? actor.username() : profile.displayName())
                .about(profile.about());
        return answer(answer, profile.version());
    }

    private static Response preferences(Profile profile) {
        return answer(Json.bind(profile.preferences(), PreferencesDto.class), profile.preferencesVersion());
    }

    private static Response views(Profile profile) {
        return answer(Json.bind(profile.views(), SavedViewsDto.class), profile.viewsVersion());
    }

    private static Response answer(Object body, long version) {
        return Response.ok(body).header(HttpHeaders.ETAG, ETags.of(version)).build();
    }

    private static void requireDifferentNames(List<SavedViewDto> views) {
        Set<List<String>> names = new HashSet<>();
        for (int i = 0; i < views.size(); i++) {
            if (!names.add(List.of(views.get(i).getType(), views.get(i).getName()))) {
                throw invalid("/items/" + i + "/name", "unique", "is the name of another view of this type");
            }
        }
    }

    private static void requireTimeZone(String timeZone) {
        if (timeZone != null && !ZoneId.getAvailableZoneIds().contains(timeZone)) {
            throw invalid("/timeZone", "timeZone", "must be a time zone of the IANA database, such as Europe/Berlin");
        }
    }
}
