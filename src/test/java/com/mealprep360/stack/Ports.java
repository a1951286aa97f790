package com.mealprep360.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** TCP ports of this machine. */
public final class Ports {

    private static final int CONNECT_MILLIS = 500;
    private static final int LOWEST = 15_000;
    private static final int COUNT = 15_000;
    private static final int APART = 101;
    /** Somewhere else in each process, so that two that start at once do not reach for the same. */
    private static final AtomicInteger NEXT =
            new AtomicInteger((int) (ProcessHandle.current().pid() * APART % COUNT));

    private Ports() {}

    /**
     * A port that nobody listens on now, and not the one that was given out before. It lies below those from which systems
     * take the near ends of outgoing connections: one of those may be gone by the time that a server has started.
     */
    public static int free() {
        return IntStream.generate(() -> LOWEST + Math.floorMod(NEXT.getAndIncrement(), COUNT))
                .limit(COUNT)
                .filter(port -> !taken(port))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Every port from " + LOWEST + " on is taken."));
    }

    /** Whether somebody listens on it, on loopback or on any address of this machine. */
    static boolean taken(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException nobodyAnswers) {
            return !bindable(port);
        }
    }

    private static boolean bindable(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // As servers do it: the remains of closed connections do not count.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
