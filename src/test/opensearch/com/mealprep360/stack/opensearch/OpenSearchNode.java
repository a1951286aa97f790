package com.mealprep360.stack.opensearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.opensearch.analysis.common.CommonAnalysisPlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.geo.GeoModulePlugin;
import org.opensearch.index.mapper.MapperExtrasPlugin;
import org.opensearch.index.rankeval.RankEvalPlugin;
import org.opensearch.index.reindex.ReindexPlugin;
import org.opensearch.ingest.common.IngestCommonPlugin;
import org.opensearch.join.ParentJoinPlugin;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.painless.PainlessPlugin;
import org.opensearch.percolator.PercolatorPlugin;
import org.opensearch.plugins.Plugin;
import org.opensearch.script.expression.ExpressionPlugin;
import org.opensearch.script.mustache.MustachePlugin;
import org.opensearch.search.aggregations.matrix.MatrixAggregationPlugin;
import org.opensearch.search.pipeline.common.SearchPipelineCommonModulePlugin;
import org.opensearch.transport.Netty4Plugin;

/** A single OpenSearch node on loopback that runs until it is asked to stop (SIGTERM). */
public final class OpenSearchNode extends Node {

    /** What the distribution calls modules: always there in a server that was installed. */
    private static final Collection<Class<? extends Plugin>> MODULES = List.of(
            CommonAnalysisPlugin.class,
            ExpressionPlugin.class,
            GeoModulePlugin.class,
            IngestCommonPlugin.class,
            MapperExtrasPlugin.class,
            MatrixAggregationPlugin.class,
            MustachePlugin.class,
            Netty4Plugin.class,
            PainlessPlugin.class,
            ParentJoinPlugin.class,
            PercolatorPlugin.class,
            RankEvalPlugin.class,
            ReindexPlugin.class,
            SearchPipelineCommonModulePlugin.class);

    private OpenSearchNode(Environment environment) {
        super(environment, MODULES, false);
    }

    /**
     * Starts the node and runs until the process is told to stop.
     *
     * @param args the folder to live in (made if absent), and the HTTP port
     */
    public static void main(String[] args) throws Exception {
        Path home = Path.of(args[0]).toAbsolutePath();
        for (String folder : List.of("config", "modules", "plugins")) {
            Files.createDirectories(home.resolve(folder));
        }
        OpenSearchNode node = new OpenSearchNode(environment(home, args[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node), "close"));
        node.start();
        // The node's own threads are daemons.
        new CountDownLatch(1).await();
    }

    private static Environment environment(Path home, String httpPort) {
        Settings settings = Settings.builder()
                .put("path.home", home)
                .put("path.data", home.resolve("data"))
                .put("cluster.name", "mealprep360")
                .put("node.name", "mealprep360")
                .put("node.processors", Math.min(2, Runtime.getRuntime().availableProcessors()))
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("http.port", httpPort)
                .put("http.type", "netty4")
                .put("transport.port", "0")
                .put("transport.type", "netty4")
                // A developer's disk is often fuller than the engine likes; the run command asks for room at the start.
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                // A misspelt index name fails instead of making an index with guessed mappings.
                .put("action.auto_create_index", false)
                .build();
        return InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "mealprep360");
    }

    private static void close(Node node) {
        try {
            node.close();
        } catch (IOException e) {
            e.printStackTrace();
        }
    }
}
