/**
 * The real servers as child processes: PostgreSQL, Keycloak, OpenSearch and the platform itself (the built WAR on
 * Payara Micro), for the run command and for the tests alike, so that nobody tests against something that nobody runs.
 *
 * <p>{@link com.mealprep360.stack.Run} is the run command: {@code ./mvnw -Prun}. It looks first whether all can be had
 * (ports, disk, no other run on the same data), starts the servers, says when they are ready, and stops them in reverse
 * order at the end. {@link com.mealprep360.stack.TestStack} starts the same servers once for all integration tests, on
 * free ports, with data under {@code target/}.
 *
 * <p>PostgreSQL comes first, for Keycloak and the platform keep their data in it; the others start side by side. Where
 * {@code DATABASE_URL}, {@code OIDC_ISSUER} or {@code OPENSEARCH_URL} is set, that server is somebody's own and is not
 * started. {@link com.mealprep360.stack.StackSettings} lists every setting.
 *
 * <p>A child has a log in {@code logs/} and a note of its process in {@code run/}, both in the data folder. A child that
 * ends by itself takes everything down, with the end of its log. A launcher that was killed leaves its children behind;
 * the next start on the same folder finds their notes, compares the start instants (process ids are used again) and
 * stops them first.
 *
 * <p>{@link com.mealprep360.stack.Demo} ({@code ./mvnw -Pdemo}) puts recipes on a run, over its API and no other way;
 * whoever starts without any is told of it. {@link com.mealprep360.stack.Import} and {@link com.mealprep360.stack.Export}
 * move whole files of them.
 *
 * <p>All failures that a person can mend are a {@link com.mealprep360.stack.StackFailure}: a sentence, no stack trace.
 *
 * <p>Where the servers come from: the build puts Payara Micro and Keycloak into a cache folder outside {@code target/}
 * and writes {@code target/stack/servers.properties}; Keycloak is prepared there once per machine.
 */
@NullMarked
package com.mealprep360.stack;

import org.jspecify.annotations.NullMarked;
