package com.mealprep360;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The page at {@code /}: what this is, and where to go on. */
@WebServlet("")
public class StartPage extends HttpServlet {
    private transient Representation page;

    @Override
    public void init() {
        page = Representation.ofHtml(WebFiles.text(getServletContext(), "/WEB-INF/pages/start.html"));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PagePolicy.apply(response);
        page.send(request, response);
    }
}
