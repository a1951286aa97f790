package com.mealprep360.container;

import com.mealprep360.stack.Ports;
import com.mealprep360.stack.Stack;
import com.mealprep360.stack.TestStack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jboss.arquillian.config.descriptor.api.ContainerDef;
import org.jboss.arquillian.container.spi.Container;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Tells Arquillian's server where the shared servers are; they are started first. */
public final class ContainerSettings implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(ContainerSettings.class);
    }

    /** Called by Arquillian once it has read its configuration and before it starts anything. */
    public void configure(@Observes ContainerRegistry containers) throws IOException {
        Stack stack = TestStack.shared();
        Path home = Files.createDirectories(TestStack.folder("arquillian")).toAbsolutePath();
        Path temporary = Files.createDirectories(home.resolve("tmp"));
        for (Container<?> container : containers.getContainers()) {
            ContainerDef settings = container.getContainerConfiguration();
            settings.property("microJar", servers().getProperty("payara"));
            settings.property(
                    "cmdOptions",
                    String.join(
                            " ",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Xmx512m",
                            "-Djava.io.tmpdir=" + temporary,
                            "-DDATABASE_URL=" + stack.databaseUrl(),
                            "-DOIDC_ISSUER=" + stack.issuer(),
                            "-DOPENSEARCH_URL=" + stack.openSearchUrl(),
                            "-Dmealprep360.media.folder=" + home.resolve("media"),
                            // Arquillian learns from the server's own log lines what was deployed.
                            "-Dmealprep360.kernel.log-format=server"));
            settings.property(
                    "extraMicroOptions",
                    String.join(
                            " ",
                            "--port",
                            String.valueOf(Ports.free()),
                            "--nohazelcast",
                            "--disablephonehome",
                            "--unpackdir",
                            home.resolve("payara").toString()));
        }
    }

    private static Properties servers() {
        try (InputStream in = Files.newInputStream(Path.of("target/stack/servers.properties"))) {
            Properties servers = new Properties();
            servers.load(in);
            return servers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
