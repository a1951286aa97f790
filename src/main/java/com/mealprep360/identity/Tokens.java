package com.mealprep360.identity;

import static com.mealprep360.kernel.problems.KernelProblem.INVALID_TOKEN;
import static com.mealprep360.kernel.problems.KernelProblem.UNAVAILABLE;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mealprep360.kernel.problems.Problem;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Verifies access tokens against the realm's keys. The keys are fetched when they grow old and at once when a token
 * names one that is not known, so the realm may rotate them at any time; while the realm is away the known ones go on
 * serving. Why not the server's own MicroProfile JWT: ADR 0009.
 */
@ApplicationScoped
public class Tokens {
    private static final int MOST_SKEW_SECONDS = 30;
    private static final int WAIT_MILLIS = 2_000;

    /** How long a signature is not checked again: the caller sends the same token with each request. */
    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private static final int MOST_REMEMBERED = 10_000;

    @Inject
    IdentityConfig config;

    @Inject
    Restrictions restrictions;

    @Inject
    Clock clock;

    private DefaultJWTProcessor<SecurityContext> processor;
    private Cache<String, Verified> verified;

    private record Verified(Actor actor, Instant issued, Instant expires) {}

    @PostConstruct
    void begin() {
        processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
                Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256), keys()));
        DefaultJWTClaimsVerifier<SecurityContext> claims = new DefaultJWTClaimsVerifier<>(
                config.audience(),
                new JWTClaimsSet.Builder().issuer(config.issuer()).build(),
                Set.of("sub", "exp", "iat"));
        claims.setMaxClockSkew(MOST_SKEW_SECONDS);
        processor.setJWTClaimsSetVerifier(claims);
        Duration lifetime = config.keyLifetime();
        verified = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(lifetime.compareTo(REMEMBERED) < 0 ? lifetime : REMEMBERED)
                .build();
    }

    /**
     * @param token the token as it came, without the scheme
     * @return who it speaks of, with the roles that it says, less those that were taken from them since
     * @throws Problem INVALID_TOKEN if it is not a token of the realm for this platform at this time; UNAVAILABLE if no
     *     key of the realm is known and it cannot be reached; SUSPENDED if the person is shut out
     */
    public Actor verify(String token) {
        Verified known = verified.getIfPresent(token);
        if (known == null || !known.expires().isAfter(clock.instant())) {
            known = verifyNow(token);
            verified.put(token, known);
        }
        return restrictions.of(known.actor().subject()).admit(known.actor(), known.issued());
    }

    private Verified verifyNow(String token) {
        try {
            JWTClaimsSet claims = processor.process(token, null);
            List<String> roles = claims.getStringListClaim("groups");
            Actor actor = new Actor(
                    claims.getSubject(),
                    claims.getStringClaim("preferred_username"),
                    claims.getStringClaim("email"),
                    roles == null
                            ? Set.of()
                            : roles.stream().filter(Actor.ROLES::contains).collect(Collectors.toSet()));
            return new Verified(
                    actor,
                    claims.getIssueTime().toInstant(),
                    claims.getExpirationTime().toInstant());
        } catch (KeySourceException e) {
            throw UNAVAILABLE
                    .because("The realm's keys cannot be fetched, so no token can be verified; try again.")
                    .retryAfter(5);
        } catch (BadJOSEException | JOSEException | ParseException e) {
            throw INVALID_TOKEN.because(
                    "The access token is malformed, expired, not signed by the realm, or meant for somebody else. Get a new one.");
        }
    }

    private JWKSource<SecurityContext> keys() {
        try {
            long lifetime = config.keyLifetime().toMillis();
            return JWKSourceBuilder.create(config.jwksUrl().toURL(), new PacedRetriever())
                    .cache(lifetime, WAIT_MILLIS)
                    .refreshAheadCache(lifetime / 4, true)
                    .rateLimited(false)
                    .outageTolerantForever()
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("OIDC_ISSUER or mealprep360.identity.jwks-url is not an address.", e);
        }
    }
}
