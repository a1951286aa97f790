package com.mealprep360.stack;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A node's place in a data grid of nodes on this machine.
 *
 * @param ports those of all its places
 * @param own which of them is this node's
 */
public record GridPlace(List<Integer> ports, int own) {

    /** The places of a new grid, on free ports of loopback. */
    public static List<GridPlace> of(int nodes) {
        List<Integer> ports = Stream.generate(Ports::free).limit(nodes).toList();
        return IntStream.range(0, nodes).mapToObj(i -> new GridPlace(ports, i)).toList();
    }

    /** As Payara Micro takes them on its command line. */
    List<String> options() {
        String members = ports.stream().map(port -> "127.0.0.1:" + port).collect(Collectors.joining(","));
        return List.of(
                "--clustermode",
                "tcpip:" + members,
                "--interfaces",
                "127.0.0.1",
                "--startport",
                String.valueOf(ports.get(own)),
                // Runs on this machine know nothing of each other.
                "--clustername",
                "mealprep360-" + ports.get(0));
    }
}
