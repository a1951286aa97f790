package com.mealprep360.editorial.reading;

import com.mealprep360.identity.Actor;
import com.mealprep360.identity.limits.Decision;
import com.mealprep360.identity.limits.Kind;
import com.mealprep360.identity.limits.Limits;
import com.mealprep360.kernel.LocalePreference;
import com.mealprep360.kernel.health.Measures;
import com.mealprep360.kernel.http.ETags;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers with an item or a page that is in memory before JAX-RS begins, whose way to a resource costs several times
 * what the answer does (ADR 0017). It answers as the resource would, and only what needs no decision: a bare read by
 * nobody in particular, within the limit. All else goes the long way.
 */
public class HotReadFilter extends HttpFilter {
    private static final int MOST_HEADER_CHARACTERS = 2_000;

    @Inject
    transient HotContent hot;

    @Inject
    transient Limits limits;

    @Inject
    transient Measures measures;

    private record Known(String operation, Object version, Map<String, String> headers, byte[] json) {
        static Known of(Shelf shelf, PublishedItem item) {
            return new Known(shelf.itemOperation(), item.version(), item.headers(), item.json());
        }

        static Known of(Shelf shelf, PublishedPage page) {
            return new Known(shelf.listOperation(), page.version(), page.headers(), page.json());
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long began = System.nanoTime();
        Optional<Known> known = isBare(request) ? find(request) : Optional.empty();
        if (known.isPresent()) {
            Optional<Decision> decision = limits.take(Kind.READ, Actor.ANONYMOUS, limits.address(request));
            if (decision.isEmpty() || decision.get().allowed()) {
                decision.ifPresent(taken -> taken.headers().forEach(response::setHeader));
                answer(known.get(), request.getHeader(HttpHeaders.IF_NONE_MATCH), response);
                measures.request(
                        known.get().operation(), response.getStatus(), Duration.ofNanos(System.nanoTime() - began));
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static boolean isBare(HttpServletRequest request) {
        String ifNoneMatch = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return request.getMethod().equals("GET")
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && (ifNoneMatch == null || ifNoneMatch.length() <= MOST_HEADER_CHARACTERS)
                && acceptsJson(request.getHeader(HttpHeaders.ACCEPT));
    }

    /** Without weights, which JAX-RS knows how to compare. */
    private static boolean acceptsJson(@Nullable String accept) {
        return accept == null
                || accept.indexOf(';') < 0
                        && (accept.contains(MediaType.APPLICATION_JSON) || accept.contains(MediaType.WILDCARD));
    }

    private Optional<Known> find(HttpServletRequest request) {
        String path = request.getRequestURI();
        @Nullable String query = request.getQueryString();
        @Nullable HotShelf shelf = hot.at(path);
        if (shelf == null) {
            return Optional.empty();
        }
        int list = shelf.shelf().path().length();
        if (path.length() == list) {
            return Optional.ofNullable(shelf.knownPage(query == null ? "" : query))
                    .map(page -> Known.of(shelf.shelf(), page));
        }
        if (query != null) {
            return Optional.empty();
        }
        List<PublishedItem> locales = shelf.known(path.substring(list + 1));
        List<String> accepted = Collections.list(request.getHeaders(HttpHeaders.ACCEPT_LANGUAGE));
        return PublicContent.choose(
                        locales,
                        PublishedItem::locale,
                        new LocalePreference(null, accepted.isEmpty() ? null : String.join(",", accepted)))
                .map(item -> Known.of(shelf.shelf(), item));
    }

    private static void answer(Known known, @Nullable String ifNoneMatch, HttpServletResponse response)
            throws IOException {
        known.headers().forEach(response::setHeader);
        if (ETags.isCurrent(ifNoneMatch, known.version())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(MediaType.APPLICATION_JSON);
        response.setContentLength(known.json().length);
        response.getOutputStream().write(known.json());
    }
}
