package com.mealprep360.identity.users;

import com.mealprep360.api.model.UserAccountDto;
import com.mealprep360.api.model.UserAccountsDto;
import com.mealprep360.identity.Suspension;
import com.mealprep360.kernel.Cursor;
import com.mealprep360.kernel.Text;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds people. Keycloak knows no query that has all filters, so the one that leaves the fewest is asked of it, or of our
 * own table, and the others are looked at here, up to a bound for each page.
 */
@ApplicationScoped
class UserFinding {
    private static final int MOST_LOOKED_AT = 300;
    private static final int LEAST_AT_ONCE = 20;
    /** What Keycloak takes for a place in a list. */
    private static final long FARTHEST = 1_000_000_000;

    @Inject
    RealmUsers realm;

    @Inject
    UserAccounts accounts;

    @Inject
    Suspensions suspensions;

    /** Which people; null for whoever. */
    record Wanted(
            @Nullable String text,
            @Nullable String role,
            @Nullable Boolean suspended) {
        /** Whether each word is in what Keycloak would look at. */
        boolean matches(RealmUser user) {
            return text == null
                    || Arrays.stream(Text.fold(text).split(" "))
                            .allMatch(
                                    word -> Stream.of(user.username(), user.email(), user.firstName(), user.lastName())
                                            .anyMatch(field -> field != null
                                                    && Text.fold(field).contains(word)));
        }
    }

    /** @throws Problem INVALID_REQUEST for a cursor of another query; UNAVAILABLE */
    UserAccountsDto page(Wanted wanted, @Nullable String token, int limit) {
        long place = Cursor.of(token, 1, wanted).map(UserFinding::place).orElse(0L);
        long end = place + MOST_LOOKED_AT;
        int atOnce = Math.max(limit + 1, LEAST_AT_ONCE);
        List<UserAccountDto> found = new ArrayList<>();
        while (place < end) {
            List<Optional<RealmUser>> batch = candidates(wanted, place, atOnce);
            Map<String, Suspension> held = suspensions.of(batch.stream()
                    .flatMap(Optional::stream)
                    .map(RealmUser::subject)
                    .toList());
            for (Optional<RealmUser> candidate : batch) {
                if (found.size() == limit) {
                    return page(found).nextCursor(cursor(place, wanted));
                }
                place++;
                candidate
                        .flatMap(user -> account(user, wanted, held.get(user.subject())))
                        .ifPresent(found::add);
            }
            if (batch.size() < atOnce) {
                return page(found);
            }
        }
        return page(found).nextCursor(cursor(place, wanted));
    }

    /** Empty where somebody is suspended who is not in the realm any more. */
    private List<Optional<RealmUser>> candidates(Wanted wanted, long first, int most) {
        if (Boolean.TRUE.equals(wanted.suspended())) {
            return suspensions.page(first, most).stream().map(realm::find).toList();
        }
        List<RealmUser> users = wanted.role() != null && wanted.text() == null
                ? realm.members(wanted.role(), first, most)
                : realm.search(wanted.text(), first, most);
        return users.stream().map(Optional::of).toList();
    }

    private Optional<UserAccountDto> account(RealmUser user, Wanted wanted, @Nullable Suspension suspension) {
        boolean isSuspended = suspension != null;
        if (user.machine()
                || wanted.suspended() != null && wanted.suspended() != isSuspended
                || Boolean.TRUE.equals(wanted.suspended()) && !wanted.matches(user)) {
            return Optional.empty();
        }
        Set<String> roles = realm.roles(user.subject());
        return wanted.role() == null || roles.contains(wanted.role())
                ? Optional.of(UserAccounts.account(user, roles, suspension))
                : Optional.empty();
    }

    private UserAccountsDto page(List<UserAccountDto> found) {
        Map<String, String> names = accounts.displayNames(
                found.stream().map(UserAccountDto::getSubject).toList());
        found.forEach(account -> account.displayName(names.get(account.getSubject())));
        return new UserAccountsDto().items(found);
    }

    private static String cursor(long place, Wanted wanted) {
        return new Cursor(List.of(Long.toString(place))).token(wanted);
    }

    private static long place(Cursor cursor) {
        long place = cursor.number(0);
        if (place < 0 || place > FARTHEST) {
            throw Cursor.refused();
        }
        return place;
    }
}
