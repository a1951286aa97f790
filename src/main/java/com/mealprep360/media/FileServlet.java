package com.mealprep360.media;

import static com.mealprep360.kernel.problems.KernelProblem.UNAVAILABLE;
import static com.mealprep360.media.MediaProblem.MEDIA_NOT_FOUND;

import com.mealprep360.kernel.database.Connections;
import com.mealprep360.kernel.http.ETags;
import com.mealprep360.kernel.problems.Problem;
import com.mealprep360.kernel.problems.ProblemAnswer;
import com.mealprep360.media.files.FileStore;
import com.mealprep360.media.images.FileType;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** Serves files to everybody who has their address. What is there never changes, so it may be kept for ever. */
@WebServlet("/media/*")
public class FileServlet extends HttpServlet {
    private static final int TAG_DIGITS = 16;
    private static final int RETRY_SECONDS = 10;

    @Inject
    transient Addresses addresses;

    @Inject
    transient Renditions renditions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String path = String.valueOf(request.getPathInfo()).replaceFirst("^/", "");
            Addresses.Named named =
                    addresses.read(path, request.getParameter("s")).orElseThrow(FileServlet::unknown);
            send(named, renditions.find(named).orElseThrow(FileServlet::unknown), request, response);
        } catch (Problem problem) {
            ProblemAnswer.send(problem, request.getRequestURI(), response);
        } catch (RuntimeException failure) {
            if (!Connections.areAway(failure)) {
                throw failure;
            }
            // Only a node that has just started asks the database: for the key of the signatures.
            ProblemAnswer.send(
                    UNAVAILABLE
                            .because("The database cannot be reached; try again.")
                            .retryAfter(RETRY_SECONDS),
                    request.getRequestURI(),
                    response);
        }
    }

    private static void send(
            Addresses.Named named, FileStore.Stored file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String version = named.hash().substring(0, TAG_DIGITS) + "-" + named.name() + "."
                + named.type().extension();
        response.setHeader("ETag", ETags.of(version));
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        // Pages of other origins show it; a file that is opened by itself runs nothing and knows nobody.
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        if (ETags.isCurrent(request.getHeader("If-None-Match"), version)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(named.type().mediaType());
        response.setContentLengthLong(file.bytes());
        if (named.type() == FileType.PDF) {
            response.setHeader("Content-Disposition", "attachment");
        }
        if (!request.getMethod().equals("HEAD")) {
            try (InputStream in = file.open()) {
                in.transferTo(response.getOutputStream());
            }
        }
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    /** Whether the signature is wrong or the file is not there is nobody's business. */
    private static Problem unknown() {
        return MEDIA_NOT_FOUND.because(
                "There is no file at this address; take addresses as a medium says them, signature and all.");
    }
}
