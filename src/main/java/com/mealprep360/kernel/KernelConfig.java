package com.mealprep360.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The kernel's configuration; each key stands with its default in {@code microprofile-config.properties}. */
@ApplicationScoped
public class KernelConfig {
    @Inject
    @ConfigProperty(name = "mealprep360.kernel.cors-origins")
    Optional<String[]> corsOrigins;

    @Inject
    @ConfigProperty(name = "mealprep360.kernel.metrics-readers")
    List<String> metricsReaders;

    @Inject
    @ConfigProperty(name = "mealprep360.kernel.trusted-proxies")
    Optional<String[]> trustedProxies;

    @Inject
    @ConfigProperty(name = "mealprep360.kernel.idempotency-lease")
    Duration idempotencyLease;

    @Inject
    @ConfigProperty(name = "mealprep360.kernel.event-poll")
    Duration eventPoll;

    @Inject
    @ConfigProperty(name = "mealprep360.kernel.drain")
    Duration drain;

    @Inject
    @ConfigProperty(name = "mealprep360.kernel.log-format")
    String logFormat;

    /** Origins whose pages may call the API, such as {@code https://app.example.com}; {@code *} for all. */
    public List<String> corsOrigins() {
        return List.of(corsOrigins.orElse(new String[0]));
    }

    /** Networks in CIDR form that may read {@code /metrics}. */
    public List<Network> metricsReaders() {
        return metricsReaders.stream().map(Network::of).toList();
    }

    /** Networks in CIDR form whose {@code X-Forwarded-*} headers are believed. */
    public List<Network> trustedProxies() {
        return Stream.of(trustedProxies.orElse(new String[0])).map(Network::of).toList();
    }

    /** How long a request may work under an idempotency key before another may take the key over. */
    public Duration idempotencyLease() {
        return idempotencyLease;
    }

    /** How often consumers look for events when nothing wakes them. */
    public Duration eventPoll() {
        return eventPoll;
    }

    /** How long a node that is asked to end goes on serving while it says that it is not ready; zero to end at once. */
    public Duration drain() {
        return drain;
    }

    /** {@code json} or {@code server}: one JSON object a line, or whatever the server's logging configuration says. */
    public String logFormat() {
        return logFormat;
    }
}
