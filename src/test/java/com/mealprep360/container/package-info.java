/**
 * Tests that run inside of the server: the real WAR with the test classes added, deployed by Arquillian to a Payara
 * Micro of its own, on the database and the realm that all integration tests share. For what can be seen from inside
 * alone: transactions, roles of the database, the event log.
 */
@NullMarked
package com.mealprep360.container;

import org.jspecify.annotations.NullMarked;
