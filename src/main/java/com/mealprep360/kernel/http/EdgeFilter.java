package com.mealprep360.kernel.http;

import com.mealprep360.kernel.KernelConfig;
import com.mealprep360.kernel.Network;
import com.mealprep360.kernel.health.Draining;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outermost filter: gives every request its correlation id and every answer its security headers, and speaks CORS. */
public class EdgeFilter extends HttpFilter {
    /** The request's attribute that holds the address of who is connected: the client's own, or a proxy's. */
    public static final String PEER = EdgeFilter.class.getName() + ".peer";

    private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";
    private static final String ASKED_HEADERS =
            "Authorization, Content-Type, Accept-Language, If-Match, If-None-Match, Idempotency-Key, traceparent";
    private static final String SHOWN_HEADERS =
            "ETag, Location, Content-Language, RateLimit, RateLimit-Policy, Retry-After, WWW-Authenticate, traceparent";
    private static final String API_POLICY =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    @Inject
    transient KernelConfig config;

    @Inject
    transient Draining draining;

    private transient List<Network> proxies = List.of();

    @Override
    public void init(FilterConfig filter) {
        proxies = config.trustedProxies();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String id = Correlation.from(request.getHeader("traceparent"));
        Correlation.begin(id);
        draining.enter();
        try {
            if (draining.hasBegun() && request.getProtocol().startsWith("HTTP/1")) {
                response.setHeader("Connection", "close");
            }
            request.setAttribute(PEER, request.getRemoteAddr());
            response.setHeader("traceparent", Correlation.traceparent(id));
            secure(request, response);
            if (!isAnsweredPreflight(request, response)) {
                chain.doFilter(request, new Varying(response));
            }
        } finally {
            draining.leave();
            Correlation.end();
        }
    }

    private void secure(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader("Vary", "Accept-Encoding");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        response.setHeader("Content-Security-Policy", API_POLICY);
        if (request.isSecure() || isForwardedTls(request)) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    private boolean isForwardedTls(HttpServletRequest request) {
        return "https".equals(request.getHeader("X-Forwarded-Proto"))
                && proxies.stream().anyMatch(proxy -> proxy.contains(request.getRemoteAddr()));
    }

    private boolean isAnsweredPreflight(HttpServletRequest request, HttpServletResponse response) {
        if (config.corsOrigins().isEmpty() || !request.getRequestURI().startsWith("/api/")) {
            return false;
        }
        response.addHeader("Vary", "Origin");
        String origin = request.getHeader("Origin");
        if (origin == null || !isAllowed(origin)) {
            return false;
        }
        response.setHeader("Access-Control-Allow-Origin", origin);
        response.setHeader("Access-Control-Expose-Headers", SHOWN_HEADERS);
        @Nullable String asked = request.getHeader("Access-Control-Request-Method");
        if (!request.getMethod().equals("OPTIONS") || asked == null) {
            return false;
        }
        response.setHeader("Access-Control-Allow-Methods", METHODS);
        response.setHeader("Access-Control-Allow-Headers", ASKED_HEADERS);
        response.setHeader("Access-Control-Max-Age", "7200");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        return true;
    }

    private boolean isAllowed(String origin) {
        return config.corsOrigins().contains(origin) || config.corsOrigins().contains("*");
    }

    /** JAX-RS puts its headers in the place of those that are there; but what an answer varies by adds up. */
    private static final class Varying extends HttpServletResponseWrapper {
        Varying(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            if (name.equalsIgnoreCase("Vary")) {
                addHeader(name, value);
            } else {
                super.setHeader(name, value);
            }
        }
    }
}
