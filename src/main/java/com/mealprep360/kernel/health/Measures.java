package com.mealprep360.kernel.health;

import io.micrometer.core.instrument.MeterRegistry;
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

/** What is measured on this node, in Prometheus' form. Why not MicroProfile Metrics: ADR 0010. */
@ApplicationScoped
public class Measures {
    private PrometheusMeterRegistry registry;
    private JvmGcMetrics collections;

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

    /** All figures in Prometheus' text format 0.0.4. */
    public String scrape() {
        return registry.scrape();
    }
}
