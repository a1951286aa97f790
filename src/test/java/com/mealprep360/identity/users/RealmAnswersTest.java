package com.mealprep360.identity.users;

import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.api.model.SecondFactorDto.KindEnum;
import com.mealprep360.identity.users.UserFinding.Wanted;
import com.mealprep360.kernel.Json;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Keycloak is asked, and how its answers are read. */
class RealmAnswersTest {
    @ParameterizedTest
    @CsvSource({"eda, *eda*", "'  eda  itor ', *eda* *itor*", "'e*d\"a\\', *e* *d* *a*", "100%, *100*"})
    void eachWordMayBeInTheMiddleAndNothingIsAWildcard(String text, String pattern) {
        assertThat(RealmUsers.pattern(text)).isEqualTo(pattern);
    }

    @Test
    void anAccountIsReadAsKeycloakWritesIt() {
        RealmUser user = RealmUser.of(Json.object("""
                {"id": "7c9e", "username": "eda", "firstName": "Eda", "email": "eda@example.com", "emailVerified": true,
                 "enabled": true, "createdTimestamp": 1795271717374, "access": {"manage": true}}"""));

        assertThat(user)
                .isEqualTo(new RealmUser(
                        "7c9e",
                        "eda",
                        "eda@example.com",
                        true,
                        "Eda",
                        null,
                        true,
                        Instant.parse("2026-11-21T14:35:17.374Z"),
                        false));
    }

    @Test
    void theAccountOfAMachineIsToldByItsName() {
        assertThat(RealmUser.of(Json.object("{\"id\": \"1\", \"username\": \"service-account-mealprep360-users\"}"))
                        .machine())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "otp, OTP",
        "webauthn, WEBAUTHN",
        "webauthn-passwordless, WEBAUTHN",
        "recovery-authn-codes, RECOVERY_CODES",
        "something-new, OTHER"
    })
    void aSecondFactorHasAKind(String type, KindEnum kind) {
        assertThat(UserAccounts.kind(type)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"EDA, true", "itor, true", "example eda, true", "eda nobody, false", "other, false"})
    void oneWhoIsSuspendedIsFoundByTheSameWords(String text, boolean found) {
        RealmUser user = new RealmUser("7c9e", "eda", "eda@example.com", true, "Éda", "Itor", true, null, false);

        assertThat(new Wanted(text, null, true).matches(user)).isEqualTo(found);
    }
}
