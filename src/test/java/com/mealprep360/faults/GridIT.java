package com.mealprep360.faults;

import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestClassOrder;

/**
 * Two nodes that share a grid, and what becomes of their work when they end. All of it stands in one class, so that one JVM
 * starts these nodes, and in the order in which the fewest of them have to be started again.
 */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class GridIT {
    @Nested
    @Order(1)
    class IsNotStale extends Staleness {}

    @Nested
    @Order(2)
    class KeepsPromises extends KilledNode {}

    @Nested
    @Order(3)
    class IsRestarted extends RollingRestart {}

    @Nested
    @Order(4)
    class CountsTogether extends SharedLimits {}

    @Nested
    @Order(5)
    class EndsInGoodOrder extends Draining {}
}
