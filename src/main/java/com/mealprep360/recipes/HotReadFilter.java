package com.mealprep360.recipes;

import com.mealprep360.identity.Actor;
import com.mealprep360.identity.limits.Decision;
import com.mealprep360.identity.limits.Kind;
import com.mealprep360.identity.limits.Limits;
import com.mealprep360.kernel.LocalePreference;
import com.mealprep360.kernel.health.Measures;
import com.mealprep360.kernel.http.ETags;
import com.mealprep360.recipes.PublishedRecipes.Page;
import com.mealprep360.recipes.PublishedRecipes.PublishedRecipe;
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
 * Answers with a recipe or a page that is in memory before JAX-RS begins, whose way to a resource costs several times
 * what the answer does (ADR 0017). It answers as the resource would, and only what needs no decision: a bare read by
 * nobody in particular, within the limit. All else goes the long way.
 */
public class HotReadFilter extends HttpFilter {
    private static final String LIST = "/api/recipes";
    private static final String ITEM = LIST + "/";
    private static final int MOST_HEADER_CHARACTERS = 2_000;

    @Inject
    transient HotRecipes hot;

    @Inject
    transient Limits limits;

    @Inject
    transient Measures measures;

    private record Known(String operation, Object version, Map<String, String> headers, byte[] json) {
        static Known of(PublishedRecipe recipe) {
            return new Known("getRecipe", recipe.revision(), recipe.headers(), recipe.json());
        }

        static Known of(Page page) {
            return new Known("listRecipes", page.version(), page.headers(), page.json());
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
        if (path.equals(LIST)) {
            return Optional.ofNullable(hot.knownPage(query == null ? "" : query))
                    .map(Known::of);
        }
        if (query != null || !path.startsWith(ITEM)) {
            return Optional.empty();
        }
        List<PublishedRecipe> locales = hot.knownRecipe(path.substring(ITEM.length()));
        List<String> accepted = Collections.list(request.getHeaders(HttpHeaders.ACCEPT_LANGUAGE));
        return PublicRecipes.choose(
                        locales, new LocalePreference(null, accepted.isEmpty() ? null : String.join(",", accepted)))
                .map(Known::of);
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
