/**
 * OpenSearch as one process without an installation: the engine's own jars and modules on a flat class path, started
 * by {@link com.mealprep360.stack.opensearch.OpenSearchNode}.
 *
 * <p>It is compiled against OpenSearch by the build's Ant step and never meets the class path of the application or of
 * its tests: the engine brings Lucene, Netty and a Jackson of its own, which must not mix with theirs. Calling the node
 * directly, instead of the distribution's start script, leaves out the bootstrap checks (kernel limits, not root) that
 * only a production node needs. There is no security plugin in this form, so it listens on loopback alone.
 */
package com.mealprep360.stack.opensearch;
