package com.mealprep360.kernel.health;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is measured on this node, in Prometheus' form. Why not MicroProfile Metrics: ADR 0010. */
@ApplicationScoped
public class Measures {
    private PrometheusMeterRegistry registry;
    private JvmGcMetrics collections;
    private final Map<Kind, Timer> requests = new ConcurrentHashMap<>();

    private record Kind(String operation, int status) {}

    @PostConstruct
    void begin() {
        registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        collections = new JvmGcMetrics();
        collections.bindTo(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    @PreDestroy
    void end() {
        collections.close();
        registry.close();
    }

    public MeterRegistry registry() {
        return registry;
    }

    /** The time from the first filter to the answer. Looked up by tags, a timer would cost more than what it measures. */
    public void request(String operation, int status, Duration time) {
        requests.computeIfAbsent(new Kind(operation, status), this::timer).record(time);
    }

    private Timer timer(Kind kind) {
        return Timer.builder("mealprep360.http.requests")
                .description("Time from the first filter to the answer, by operation")
                .tag("operation", kind.operation())
                .tag("status", Integer.toString(kind.status()))
                .publishPercentileHistogram()
                .register(registry);
    }

    /** All figures in Prometheus' text format 0.0.4. */
    public String scrape() {
        return registry.scrape();
    }
}
