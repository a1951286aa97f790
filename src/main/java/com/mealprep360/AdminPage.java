package com.mealprep360;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The admin UI at {@code /admin}: one page, whose script shows something else for each path below it, the files that it
 * loads, and {@code config.json}, which says where to sign in.
 */
@WebServlet({"/admin", "/admin/*"})
public class AdminPage extends HttpServlet {
    private static final String FOLDER = "/WEB-INF/admin/";
    private static final String INDEX = "index.html";
    private static final String CONFIG = "config.json";
    private static final String CALLBACK = "callback";
    private static final String ASSETS = "assets/";
    private static final Pattern FILE = Pattern.compile("assets/.*|.*\\.\\w+", Pattern.DOTALL);

    private static final String CLIENT = "mealprep360-admin";
    private static final String ASK_FIRST = "no-cache";
    /** A year, as long as caches keep anything: another content has another name. */
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    @Inject
    transient Issuer issuer;

    private transient Map<String, Representation> files;

    @Override
    public void init() {
        files = WebFiles.tree(getServletContext(), FOLDER);
        if (!files.containsKey(INDEX)) {
            throw new IllegalStateException("The WAR was built without the admin UI");
        }
        ObjectNode config = Json.MAPPER.createObjectNode();
        config.put("issuer", issuer.address()).put("clientId", CLIENT);
        files.put(CONFIG, Representation.ofText(Json.write(config), "application/json"));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        String name = path == null || path.equals("/") ? INDEX : path.substring(1);
        if (!files.containsKey(name) && FILE.matcher(name).matches()) {
            // While nodes of two releases serve side by side, the next try may reach the one that has it.
            response.setHeader("Cache-Control", "no-store");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        PagePolicy.applyToApplication(response, issuer.origin());
        // A window of its own, in which somebody signed in, must still find the page that opened it.
        response.setHeader(
                "Cross-Origin-Opener-Policy", name.equals(CALLBACK) ? "unsafe-none" : "same-origin-allow-popups");
        files.getOrDefault(name, files.get(INDEX))
                .send(request, response, name.startsWith(ASSETS) ? FOR_GOOD : ASK_FIRST);
    }
}
