package com.mealprep360.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.operations.Looking.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The samples of all nodes, of the last day. */
@ApplicationScoped
public class Samples {
    /** How often a node takes one. */
    static final Duration STEP = Duration.ofSeconds(15);

    static final Duration KEPT = Duration.ofHours(24);
    private static final Duration LIVING = Duration.ofMinutes(1);
    private static final int MOST_STEPS = 300;

    @Inject
    Jdbi sql;

    @Inject
    Clock clock;

    /** @param milliseconds by server; those that were away are not in it */
    record Sample(
            Instant at,
            SortedMap<String, Double> milliseconds,
            List<String> away,
            double lagSeconds,
            long parked,
            double backlogSeconds,
            double requestsPerSecond,
            @Nullable Double median,
            @Nullable Double slowest,
            double memoryPercent) {}

    record History(Instant since, Duration step, List<Sample> samples) {}

    /** Keeps what a node saw, unless it kept something in this step already; and drops what is too old. */
    @Transactional
    public void keep(Look look) {
        Look.Work work = look.work();
        if (work == null) {
            return;
        }
        ObjectNode milliseconds = Json.MAPPER.createObjectNode();
        look.servers().forEach(one -> milliseconds.put(one.name(), one.isUp() ? millis(one.time()) : null));
        NodeFigures.Node node = look.node();
        sql.useHandle(handle -> {
            handle.createUpdate("""
                INSERT INTO operations.sample (at, node, version, started_at, milliseconds, lag_seconds, parked,
                  backlog_seconds, memory_bytes, memory_limit_bytes, requests_per_second, median_milliseconds,
                  slowest_milliseconds)
                VALUES (:at, :node, :version, :started, CAST(:milliseconds AS jsonb), :lag, :parked, :backlog, :memory, :limit,
                  :requests, CAST(:median AS double precision), CAST(:slowest AS double precision))
                ON CONFLICT DO NOTHING
                """)
                    .bind("at", beginning(look.at(), STEP))
                    .bind("node", node.name())
                    .bind("version", node.version())
                    .bind("started", node.startedAt())
                    .bind("milliseconds", Json.write(milliseconds))
                    .bind(
                            "lag",
                            work.consumers().stream()
                                    .mapToDouble(one -> one.seconds())
                                    .max()
                                    .orElse(0))
                    .bind(
                            "parked",
                            work.consumers().stream()
                                    .mapToLong(one -> one.parked())
                                    .sum())
                    .bind(
                            "backlog",
                            work.backlogs().stream()
                                    .mapToDouble(Look.Backlog::oldestSeconds)
                                    .max()
                                    .orElse(0))
                    .bind("memory", node.memory().bytes())
                    .bind("limit", node.memory().limitBytes())
                    .bind("requests", node.traffic().perSecond())
                    .bind("median", node.traffic().median())
                    .bind("slowest", node.traffic().slowest())
                    .execute();
            handle.execute(
                    "DELETE FROM operations.sample WHERE at < ?", look.at().minus(KEPT));
        });
    }

    /** Of all nodes together, in steps that are as long as they have to be. @param since null for all that there is */
    History history(@Nullable Instant since) {
        Instant now = clock.instant();
        Instant oldest = now.minus(KEPT);
        Instant from = since == null || since.isBefore(oldest) ? oldest : since;
        Duration step = step(Duration.between(from, now));
        return new History(from, step, read(from, step));
    }

    /** The shortest by which a plot has few enough points; a multiple of that by which samples are taken. */
    static Duration step(Duration all) {
        double samples = Math.ceil(all.toSeconds() / (double) STEP.toSeconds());
        return STEP.multipliedBy(Math.max(1, (long) Math.ceil(samples / (MOST_STEPS - 1))));
    }

    static Instant beginning(Instant at, Duration step) {
        return Instant.ofEpochSecond(at.getEpochSecond() - Math.floorMod(at.getEpochSecond(), step.toSeconds()));
    }

    private List<Sample> read(Instant since, Duration step) {
        return sql.withHandle(handle -> handle.createQuery("""
            WITH chosen AS (
              SELECT to_timestamp(floor(extract(epoch FROM at) / :step) * :step) AS step, *
              FROM operations.sample WHERE at >= :since),
            asked AS (
              SELECT c.step, one.key AS name, bool_or(one.value = 'null') AS away,
                     max(CAST(one.value #>> '{}' AS double precision)) AS milliseconds
              FROM chosen c CROSS JOIN LATERAL jsonb_each(c.milliseconds) one
              GROUP BY c.step, one.key),
            servers AS (
              SELECT step, jsonb_object_agg(name, CASE WHEN NOT away THEN milliseconds END) AS milliseconds
              FROM asked GROUP BY step)
            SELECT c.step, s.milliseconds, max(c.lag_seconds) AS lag, max(c.parked) AS parked, max(c.backlog_seconds) AS backlog,
                   sum(c.requests_per_second) / count(DISTINCT c.at) AS requests, max(c.median_milliseconds) AS median,
                   max(c.slowest_milliseconds) AS slowest,
                   max(100.0 * c.memory_bytes / nullif(c.memory_limit_bytes, 0)) AS memory
            FROM chosen c JOIN servers s ON s.step = c.step
            GROUP BY c.step, s.milliseconds
            ORDER BY c.step
            """)
                .bind("step", step.toSeconds())
                .bind("since", beginning(since, step))
                .map((row, context) -> sample(row))
                .list());
    }

    private static Sample sample(ResultSet row) throws SQLException {
        SortedMap<String, Double> milliseconds = new TreeMap<>();
        List<String> away = new ArrayList<>();
        for (Map.Entry<String, JsonNode> one :
                Json.object(row.getString("milliseconds")).properties()) {
            if (one.getValue().isNull()) {
                away.add(one.getKey());
            } else {
                milliseconds.put(one.getKey(), one.getValue().asDouble());
            }
        }
        away.sort(null);
        return new Sample(
                row.getTimestamp("step").toInstant(),
                milliseconds,
                away,
                row.getDouble("lag"),
                row.getLong("parked"),
                row.getDouble("backlog"),
                row.getDouble("requests"),
                row.getObject("median", Double.class),
                row.getObject("slowest", Double.class),
                row.getDouble("memory"));
    }

    /** Nodes that took a sample within the last minute, by their last one. */
    List<NodeFigures.Node> nodes() {
        return sql.withHandle(handle -> handle.createQuery("""
            SELECT DISTINCT ON (node) * FROM operations.sample WHERE at >= :living ORDER BY node, at DESC
            """)
                .bind("living", clock.instant().minus(LIVING))
                .map((row, context) -> new NodeFigures.Node(
                        row.getString("node"),
                        row.getString("version"),
                        row.getTimestamp("started_at").toInstant(),
                        row.getTimestamp("at").toInstant(),
                        new NodeFigures.Memory(row.getLong("memory_bytes"), row.getLong("memory_limit_bytes")),
                        new NodeFigures.Traffic(
                                row.getDouble("requests_per_second"),
                                row.getObject("median_milliseconds", Double.class),
                                row.getObject("slowest_milliseconds", Double.class))))
                .list());
    }

    /** How each server of the last sample stood there, and since which sample all have said the same. */
    Map<String, Standing> standings() {
        return sql.withHandle(handle -> handle
                .createQuery("""
            SELECT now.key AS name, now.value <> 'null' AS up, (
              SELECT min(s.at) FROM operations.sample s
              WHERE s.at > coalesce((
                SELECT max(o.at) FROM operations.sample o
                WHERE (o.milliseconds -> now.key = 'null') IS DISTINCT FROM (now.value = 'null')), '-infinity')) AS since
            FROM (SELECT milliseconds FROM operations.sample ORDER BY at DESC LIMIT 1) last
            CROSS JOIN LATERAL jsonb_each(last.milliseconds) now
            """)
                .map((row, context) -> Map.entry(
                        row.getString("name"),
                        new Standing(
                                row.getBoolean("up"), row.getTimestamp("since").toInstant())))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    static double millis(Duration time) {
        return time.toNanos() / 1_000_000.0;
    }
}
