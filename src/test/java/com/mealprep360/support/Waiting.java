package com.mealprep360.support;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what happens by itself, no longer than it may take. */
public final class Waiting {
  private static final long LOOK_EVERY_NANOS = Duration.ofMillis(50).toNanos();

  private Waiting() {}

  /** @throws AssertionError if it has not come about in time */
  public static void until(String what, Duration limit, BooleanSupplier condition) {
    long deadline = System.nanoTime() + limit.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("After " + limit + " still not: " + what);
      }
      LockSupport.parkNanos(LOOK_EVERY_NANOS);
    }
  }
}
