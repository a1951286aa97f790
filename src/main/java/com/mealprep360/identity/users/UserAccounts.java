package com.mealprep360.identity.users;

import com.mealprep360.api.model.GrantedRoleDto;
import com.mealprep360.api.model.SecondFactorDto;
import com.mealprep360.api.model.SecondFactorDto.KindEnum;
import com.mealprep360.api.model.SuspensionDto;
import com.mealprep360.api.model.UserAccountDto;
import com.mealprep360.identity.Suspension;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Accounts as administrators see them: what the realm knows, and what the platform keeps beside it. */
@ApplicationScoped
class UserAccounts {
    @Inject
    Jdbi sql;

    @Inject
    RealmUsers realm;

    @Inject
    Suspensions suspensions;

    /**
     * One account with all that is known of it.
     *
     * @throws Problem IDENTITY_USER_NOT_FOUND; UNAVAILABLE
     */
    UserAccountDto require(String subject) {
        RealmUser user = realm.require(subject);
        Suspension suspension = suspensions.of(List.of(subject)).get(subject);
        return account(user, realm.roles(subject), suspension)
                .displayName(displayNames(List.of(subject)).get(subject))
                .lastSeenAt(realm.lastSeen(subject).orElse(null))
                .secondFactors(realm.secondFactors(subject).stream()
                        .map(UserAccounts::factor)
                        .toList());
    }

    /** What people call themselves, of those who do. */
    Map<String, String> displayNames(Collection<String> subjects) {
        return sql.withHandle(handle -> handle.createQuery("""
                SELECT subject, display_name FROM identity.profile
                WHERE subject = ANY (:subjects) AND display_name IS NOT NULL
                """)
                .bindArray("subjects", String.class, subjects)
                .reduceRows(new HashMap<>(), (names, row) -> {
                    names.put(row.getColumn("subject", String.class), row.getColumn("display_name", String.class));
                    return names;
                }));
    }

    static UserAccountDto account(RealmUser user, Set<String> roles, @Nullable Suspension suspension) {
        return new UserAccountDto()
                .subject(user.subject())
                .username(user.username())
                .email(user.email())
                .emailVerified(user.emailVerified())
                .firstName(user.firstName())
                .lastName(user.lastName())
                .roles(Arrays.stream(GrantedRoleDto.values())
                        .filter(role -> roles.contains(role.toString()))
                        .toList())
                .canSignIn(user.enabled())
                .suspension(
                        suspension == null
                                ? null
                                : new SuspensionDto()
                                        .since(suspension.since())
                                        .by(suspension.by())
                                        .reason(suspension.reason()))
                .createdAt(user.createdAt());
    }

    private static SecondFactorDto factor(RealmUsers.Factor factor) {
        return new SecondFactorDto()
                .kind(kind(factor.type()))
                .label(factor.label())
                .createdAt(factor.createdAt());
    }

    /** By Keycloak's names of the types of credentials. */
    static KindEnum kind(String type) {
        return switch (type) {
            case "otp" -> KindEnum.OTP;
            case "webauthn", "webauthn-passwordless" -> KindEnum.WEBAUTHN;
            case "recovery-authn-codes" -> KindEnum.RECOVERY_CODES;
            default -> KindEnum.OTHER;
        };
    }
}
