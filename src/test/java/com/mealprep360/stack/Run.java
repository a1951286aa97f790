package com.mealprep360.stack;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The run command: starts all servers, says when they are ready, and stops them when it is told to end (Ctrl-C,
 * SIGTERM) or when one of them ends by itself. Exit code 1, and a sentence, if it cannot.
 */
public final class Run {

    private Run() {}

    public static void main(String[] args) {
        AtomicBoolean told = new AtomicBoolean();
        try {
            BuiltServers built = BuiltServers.find();
            StackSettings settings = StackSettings.of(built.project());
            Stack stack = new Stack(settings, built, System.out::println);
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(
                            () -> {
                                told.set(true);
                                stack.stop();
                            },
                            "stop"));
            System.out.println("MealPrep360 is starting; its data and logs are in " + settings.data() + ".");
            long begin = System.nanoTime();
            stack.start();
            System.out.print(Welcome.text(stack, settings, built, (System.nanoTime() - begin) / 1_000_000_000));
            throw stack.death().join();
        } catch (StackFailure failure) {
            // Told to end, servers fall silent while we wait for them: that is no failure.
            if (!told.get()) {
                System.err.println(failure.getMessage());
                System.exit(1);
            }
        }
    }
}
