package com.mealprep360.identity.limits;

import static com.mealprep360.identity.IdentityProblem.RATE_LIMITED;

import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.KernelConfig;
import com.mealprep360.kernel.health.Measures;
import com.mealprep360.kernel.http.EdgeFilter;
import com.mealprep360.kernel.problems.Problem;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides whether a caller may make one more request of a kind. */
@ApplicationScoped
public class Limits {
    private static final String FORWARDED_FOR = "X-Forwarded-For";

    @Inject
    LimitsConfig config;

    @Inject
    KernelConfig kernel;

    @Inject
    SharedBuckets shared;

    @Inject
    Measures measures;

    private final Buckets own = new Buckets();
    private final Map<Kind, Quotas> quotas = new EnumMap<>(Kind.class);
    private String[][] policies = new String[0][];
    private boolean isBehindProxies;
    private ClientAddress addresses = new ClientAddress(List.of());

    /** At once, so that figures that cannot be used are found out when the node starts. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        addresses = new ClientAddress(kernel.trustedProxies());
        isBehindProxies = !kernel.trustedProxies().isEmpty();
        policies = new String[Kind.values().length][Standing.values().length];
        for (Kind kind : Kind.values()) {
            quotas.put(kind, config.quotas(kind));
            for (Standing standing : Standing.values()) {
                policies[kind.ordinal()][standing.ordinal()] =
                        "\"" + kind + "\";q=" + quotas.get(kind).of(standing) + ";w=" + Buckets.WINDOW.toSeconds();
            }
        }
    }

    /**
     * Counts one request. Reads are counted on this node alone and never wait.
     *
     * @param address what counts if nobody in particular makes it: {@link #address}
     * @return empty where there is no limit
     */
    public Optional<Decision> take(Kind kind, Actor actor, String address) {
        Standing standing = Standing.of(actor);
        long perMinute = quotas.get(kind).of(standing);
        if (perMinute == 0) {
            return Optional.empty();
        }
        String key = kind + "/" + standing + "/" + (actor.isAnonymous() ? address : actor.subject());
        return Optional.of(
                Decision.of(policies[kind.ordinal()][standing.ordinal()], kind, take(kind.isShared(), key, perMinute)));
    }

    /** @throws Problem RATE_LIMITED if it may not be served; each such is counted */
    public void require(Decision decision) {
        if (!decision.allowed()) {
            measures.registry()
                    .counter(
                            "mealprep360.identity.limited",
                            "kind",
                            decision.kind().toString())
                    .increment();
            throw RATE_LIMITED
                    .because("You have made more requests of the kind '" + decision.kind()
                            + "' than fit into a minute. Wait for the seconds that Retry-After names.")
                    .retryAfter((int) decision.retrySeconds());
        }
    }

    /** The address that the request is counted by. */
    String address(ContainerRequestContext request) {
        String peer = String.valueOf(request.getProperty(EdgeFilter.PEER));
        List<String> forwarded = isBehindProxies ? request.getHeaders().get(FORWARDED_FOR) : null;
        return addresses.of(peer, forwarded == null ? null : String.join(",", forwarded));
    }

    /** As above, before JAX-RS. */
    public String address(HttpServletRequest request) {
        return addresses.of(
                request.getRemoteAddr(),
                isBehindProxies ? String.join(",", Collections.list(request.getHeaders(FORWARDED_FOR))) : null);
    }

    private ConsumptionProbe take(boolean together, String key, long perMinute) {
        Bucket mine = own.of(key, perMinute);
        ConsumptionProbe here = mine.tryConsumeAndReturnRemaining(1);
        // What is too much for one node is too much for all: nobody else need be asked.
        if (!together || !here.isConsumed()) {
            return here;
        }
        ConsumptionProbe everywhere = shared.take(key, perMinute).orElse(here);
        if (!everywhere.isConsumed()) {
            mine.addTokens(1);
        }
        return everywhere;
    }
}
