package com.mealprep360;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The pages that a problem's {@code type} points at, and the list of them at {@code /problems/}. */
@WebServlet({"/problems", "/problems/*"})
public class ProblemPages extends HttpServlet {
    private static final String FOLDER = "/WEB-INF/problems/";
    private static final String INDEX = "";

    private transient Map<String, Representation> pages;
    private transient Representation unknown;

    @Override
    public void init() {
        String template = WebFiles.text(getServletContext(), "/WEB-INF/pages/problem.html");
        List<ProblemPage> problems = getServletContext().getResourcePaths(FOLDER).stream()
                .map(path -> ProblemPage.of(WebFiles.text(getServletContext(), path)))
                .sorted(Comparator.comparingInt(ProblemPage::status).thenComparing(ProblemPage::slug))
                .toList();
        pages = new HashMap<>();
        problems.forEach(problem -> pages.put(problem.slug(), page(template, problem)));
        pages.put(
                INDEX,
                Representation.ofHtml(WebFiles.text(getServletContext(), "/WEB-INF/pages/problems.html")
                        .replace("{{list}}", list(problems))));
        unknown = Representation.ofHtml(WebFiles.text(getServletContext(), "/WEB-INF/pages/problem-unknown.html"));
    }

    private static Representation page(String template, ProblemPage problem) {
        return Representation.ofHtml(template.replace("{{title}}", Html.escape(problem.title()))
                .replace("{{status}}", String.valueOf(problem.status()))
                .replace("{{slug}}", problem.slug())
                .replace("{{content}}", problem.html()));
    }

    private static String list(List<ProblemPage> problems) {
        return problems.stream()
                .map(problem -> "<li><a href=\"/problems/%s\"><b>%d</b><span>%s</span><code>%s</code></a></li>"
                        .formatted(problem.slug(), problem.status(), Html.escape(problem.title()), problem.slug()))
                .collect(Collectors.joining("\n"));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PagePolicy.apply(response);
        String path = request.getPathInfo();
        Representation page = pages.get(path == null ? INDEX : path.substring(1));
        if (page == null) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            unknown.write(response);
        } else {
            page.send(request, response);
        }
    }
}
