package com.mealprep360.editorial.sitemap;

import static com.mealprep360.kernel.problems.KernelProblem.NOT_FOUND;
import static com.mealprep360.kernel.problems.KernelProblem.UNAVAILABLE;

import com.mealprep360.editorial.reading.Shelf;
import com.mealprep360.editorial.reading.SiteAddresses;
import com.mealprep360.identity.Actor;
import com.mealprep360.identity.limits.Kind;
import com.mealprep360.identity.limits.Limits;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.database.Connections;
import com.mealprep360.kernel.http.AnswerHeaders;
import com.mealprep360.kernel.http.ETags;
import com.mealprep360.kernel.problems.Problem;
import com.mealprep360.kernel.problems.ProblemAnswer;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;

/** Serves the sitemap and its parts. Each counts as a search of whoever asks, since it costs as much. */
@WebServlet({SitemapServlet.INDEX, Part.FOLDER + "/*"})
public class SitemapServlet extends HttpServlet {
    static final String INDEX = "/sitemap.xml";

    private static final int VERSION_DIGITS = 32;
    private static final int RETRY_SECONDS = 10;

    @Inject
    transient Dividing dividing;

    @Inject
    transient Listing listing;

    @Inject
    transient SiteAddresses addresses;

    @Inject
    transient Limits limits;

    @Inject
    @Any
    transient Instance<Shelf> shelves;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            count(request, response);
            if (request.getServletPath().equals(INDEX)) {
                sendIndex(request, response);
            } else {
                Part part = Part.of(String.valueOf(request.getPathInfo())).orElseThrow(SitemapServlet::unknown);
                sendPart(shelf(part.type()), part, request, response);
            }
        } catch (Problem problem) {
            ProblemAnswer.send(problem, request.getRequestURI(), response);
        } catch (RuntimeException failure) {
            if (!Connections.areAway(failure) || response.isCommitted()) {
                throw failure;
            }
            ProblemAnswer.send(
                    UNAVAILABLE
                            .because("The database cannot be reached; try again.")
                            .retryAfter(RETRY_SECONDS),
                    request.getRequestURI(),
                    response);
        }
    }

    private void count(HttpServletRequest request, HttpServletResponse response) {
        limits.take(Kind.SEARCH, Actor.ANONYMOUS, limits.address(request)).ifPresent(decision -> {
            decision.headers().forEach(response::setHeader);
            limits.require(decision);
        });
    }

    private void sendIndex(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StringBuilder text = new StringBuilder();
        SitemapXml xml = new SitemapXml(text);
        xml.beginParts();
        for (Shelf shelf : shelves) {
            for (Dividing.Dated dated : dividing.parts(shelf)) {
                xml.part(addresses.platform(dated.part().path()), dated.changed());
            }
        }
        xml.end();
        if (isWanted(Json.sha256(text.toString()).substring(0, VERSION_DIGITS), request, response)) {
            response.getWriter().append(text);
        }
    }

    private void sendPart(Shelf shelf, Part part, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (isWanted(listing.version(shelf, part), request, response)) {
            Writer out = response.getWriter();
            listing.write(shelf, part, out);
        }
    }

    /** Sets the headers. The tag is a weak one: what is published while a part is written may be in it already. */
    private static boolean isWanted(String version, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("ETag", "W/" + ETags.of(version));
        response.setHeader("Cache-Control", AnswerHeaders.PUBLIC_CACHING);
        if (ETags.isCurrent(request.getHeader("If-None-Match"), version)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return false;
        }
        response.setContentType("application/xml;charset=UTF-8");
        return true;
    }

    private Shelf shelf(String type) {
        return shelves.stream()
                .filter(shelf -> shelf.type().equals(type))
                .findFirst()
                .orElseThrow(SitemapServlet::unknown);
    }

    private static Problem unknown() {
        return NOT_FOUND.because("There is no such part; " + INDEX + " names all that there are.");
    }
}
