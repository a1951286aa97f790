package com.mealprep360.operations;

import com.mealprep360.api.model.BacklogHealthDto;
import com.mealprep360.api.model.ConsumerHealthDto;
import com.mealprep360.api.model.DependencyHealthDto;
import com.mealprep360.api.model.HealthHistoryDto;
import com.mealprep360.api.model.HealthSampleDto;
import com.mealprep360.api.model.NodeHealthDto;
import com.mealprep360.api.model.PlatformHealthDto;
import com.mealprep360.api.model.PunctualityDto;
import com.mealprep360.kernel.health.DatabaseMeasures.ConsumerLag;
import java.util.List;
import java.util.stream.Stream;

/** What was seen, as the contract's models. */
final class HealthMapper {
    private HealthMapper() {}

    /** @param others nodes by their last samples, this one perhaps among them */
    static PlatformHealthDto health(Look look, List<NodeFigures.Node> others) {
        Look.Work work = look.work();
        return new PlatformHealthDto()
                .state(PlatformHealthDto.StateEnum.valueOf(look.state().name()))
                .at(look.at())
                .dependencies(look.servers().stream().map(HealthMapper::server).toList())
                .consumers(
                        work == null
                                ? null
                                : work.consumers().stream()
                                        .map(HealthMapper::consumer)
                                        .toList())
                .backlogs(
                        work == null
                                ? null
                                : work.backlogs().stream()
                                        .map(HealthMapper::backlog)
                                        .toList())
                .nodes(Stream.concat(
                                Stream.of(node(look.node()).answering(true)),
                                others.stream()
                                        .filter(one ->
                                                !one.name().equals(look.node().name()))
                                        .map(HealthMapper::node))
                        .toList());
    }

    private static DependencyHealthDto server(Look.Server server) {
        return new DependencyHealthDto()
                .name(server.name())
                .state(server.isUp() ? DependencyHealthDto.StateEnum.UP : DependencyHealthDto.StateEnum.AWAY)
                .since(server.since())
                .milliseconds(Samples.millis(server.time()))
                .reason(server.absence())
                .meanwhile(server.isUp() ? null : server.meanwhile());
    }

    private static ConsumerHealthDto consumer(ConsumerLag lag) {
        return new ConsumerHealthDto()
                .name(lag.consumer())
                .state(punctuality(lag.seconds()))
                .unseenEvents(lag.events())
                .lagSeconds(lag.seconds())
                .parkedEvents(lag.parked());
    }

    private static BacklogHealthDto backlog(Look.Backlog backlog) {
        return new BacklogHealthDto()
                .name(backlog.name())
                .state(punctuality(backlog.oldestSeconds()))
                .oldestSeconds(backlog.oldestSeconds());
    }

    private static PunctualityDto punctuality(double seconds) {
        return Look.isLate(seconds) ? PunctualityDto.LATE : PunctualityDto.IN_TIME;
    }

    private static NodeHealthDto node(NodeFigures.Node node) {
        return new NodeHealthDto()
                .name(node.name())
                .answering(false)
                .version(node.version())
                .startedAt(node.startedAt())
                .seenAt(node.seenAt())
                .memoryBytes(node.memory().bytes())
                .memoryLimitBytes(node.memory().limitBytes())
                .requestsPerSecond(node.traffic().perSecond())
                .medianMilliseconds(node.traffic().median())
                .slowestMilliseconds(node.traffic().slowest());
    }

    static HealthHistoryDto history(Samples.History history) {
        return new HealthHistoryDto()
                .since(history.since())
                .stepSeconds((int) history.step().toSeconds())
                .samples(history.samples().stream().map(HealthMapper::sample).toList());
    }

    private static HealthSampleDto sample(Samples.Sample sample) {
        return new HealthSampleDto()
                .at(sample.at())
                .responseMilliseconds(sample.milliseconds())
                .away(sample.away())
                .lagSeconds(sample.lagSeconds())
                .parkedEvents(sample.parked())
                .backlogSeconds(sample.backlogSeconds())
                .requestsPerSecond(sample.requestsPerSecond())
                .medianMilliseconds(sample.median())
                .slowestMilliseconds(sample.slowest())
                .memoryPercent(sample.memoryPercent());
    }
}
