package com.mealprep360;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;

/** The reference at {@code /api/docs}: Swagger UI on the contract, with sign-in at the realm, all of it from the WAR. */
@WebServlet({"/api/docs", "/api/docs/*"})
public class ReferencePage extends HttpServlet {
    private static final String REDIRECT = "oauth2-redirect.html";
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "html", "text/html;charset=UTF-8", "css", "text/css;charset=UTF-8", "js", "text/javascript;charset=UTF-8");

    @Inject
    transient Issuer issuer;

    private transient Map<String, Representation> files;

    @Override
    public void init() {
        files = getServletContext().getResourcePaths("/WEB-INF/docs/").stream()
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .filter(name -> MEDIA_TYPES.containsKey(extension(name)))
                .collect(Collectors.toMap(name -> name, this::load));
    }

    private Representation load(String name) {
        byte[] content =
                WebFiles.find(getServletContext(), "/WEB-INF/docs/" + name).orElseThrow();
        return Representation.of(content, MEDIA_TYPES.get(extension(name)));
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        String name = path == null || path.equals("/") ? "index.html" : path.substring(1);
        Representation file = files.get(name);
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        PagePolicy.applyWith(response, issuer.origin());
        // Sign-in happens in a window of its own, which comes back from the realm to the redirect page and must still
        // find
        // the page that opened it. `same-origin` would part them.
        response.setHeader(
                "Cross-Origin-Opener-Policy", name.equals(REDIRECT) ? "unsafe-none" : "same-origin-allow-popups");
        file.send(request, response);
    }
}
