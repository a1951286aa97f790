package com.mealprep360.media.fetching;

import static com.mealprep360.media.MediaProblem.MEDIA_NOT_FETCHED;

import com.mealprep360.kernel.problems.Problem;
import com.mealprep360.media.MediaConfig;
import com.mealprep360.media.files.Accepting;
import com.mealprep360.media.files.Sent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** Fetches files from the public Internet, and from nowhere else: each address on the way is looked at. */
@ApplicationScoped
public class Fetching {
    private static final int MOST_REDIRECTS = 3;
    private static final int CONNECT_SECONDS = 5;
    private static final int MOST_HEADERS = 100;
    private static final int MOST_HEADER_BYTES = 8_192;

    @Inject
    Accepting accepting;

    @Inject
    MediaConfig config;

    /** @throws Problem MEDIA_ADDRESS_REFUSED; MEDIA_NOT_FETCHED; BODY_TOO_LARGE */
    public Sent fetch(String address) {
        long end = System.nanoTime() + config.fetchTime().toNanos();
        Destination destination = Destination.of(address, config.fetchFrom());
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            Hop hop = hop(destination, Duration.ofNanos(Math.max(1, end - System.nanoTime())));
            if (hop.sent != null) {
                return hop.sent;
            }
            destination = destination.redirected(hop.location, config.fetchFrom());
        }
        throw MEDIA_NOT_FETCHED.because("The address redirects more than " + MOST_REDIRECTS + " times.");
    }

    /** Either a file, or where to go on. */
    private record Hop(@Nullable Sent sent, String location) {}

    private Hop hop(Destination destination, Duration time) {
        HttpGet request = new HttpGet(destination.uri());
        request.setHeader("User-Agent", "MealPrep360");
        request.setHeader("Accept", "image/*, application/pdf");
        // Whoever sends a byte a second is given up, too.
        CompletableFuture<Void> alarm = CompletableFuture.runAsync(
                request::cancel, CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS));
        try (CloseableHttpClient client = client(destination, time)) {
            return client.execute(request, answer -> read(answer, destination.uri()));
        } catch (IOException e) {
            throw MEDIA_NOT_FETCHED.because("The host did not answer, or not in time.");
        } finally {
            alarm.cancel(false);
        }
    }

    private Hop read(ClassicHttpResponse answer, URI uri) throws IOException {
        int status = answer.getCode();
        Header location = answer.getFirstHeader("Location");
        if (status >= 300 && status < 400 && location != null) {
            return new Hop(null, location.getValue());
        }
        HttpEntity entity = answer.getEntity();
        if (status != 200 || entity == null) {
            throw MEDIA_NOT_FETCHED.because("The host answered with status " + status + ".");
        }
        String path = String.valueOf(uri.getPath());
        String name = path.substring(path.lastIndexOf('/') + 1);
        return new Hop(accepting.receive(entity.getContent(), name.isEmpty() ? null : name), "");
    }

    /** One for each hop: it can connect to what was checked, and to nothing else. */
    private static CloseableHttpClient client(Destination destination, Duration time) {
        return HttpClients.custom()
                .setConnectionManager(connections(destination, time))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(time))
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    private static HttpClientConnectionManager connections(Destination destination, Duration time) {
        Timeout connecting = Timeout.ofSeconds(Math.min(CONNECT_SECONDS, Math.max(1, time.toSeconds())));
        // Whoever sends headers without end would fill the memory.
        Http1Config headers = Http1Config.custom()
                .setMaxHeaderCount(MOST_HEADERS)
                .setMaxLineLength(MOST_HEADER_BYTES)
                .setMaxEmptyLineCount(1)
                .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new Checked(destination.addresses()))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(headers)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(connecting)
                        .setSocketTimeout(Timeout.of(time))
                        .build())
                .build();
    }

    /** Knows one host, whatever it is asked for. */
    private record Checked(InetAddress[] addresses) implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) {
            return addresses;
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
