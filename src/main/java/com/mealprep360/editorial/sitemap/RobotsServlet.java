package com.mealprep360.editorial.sitemap;

import com.mealprep360.editorial.reading.SiteAddresses;
import com.mealprep360.kernel.http.AnswerHeaders;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Serves {@code /robots.txt} (RFC 9309), which names the sitemap and what search engines are to leave alone. */
@WebServlet("/robots.txt")
public class RobotsServlet extends HttpServlet {
    @Inject
    @ConfigProperty(name = "mealprep360.editorial.robots-disallow")
    transient Optional<String[]> disallowed;

    @Inject
    transient SiteAddresses addresses;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", AnswerHeaders.PUBLIC_CACHING);
        response.setContentType("text/plain;charset=UTF-8");
        StringBuilder text = new StringBuilder("User-agent: *\n");
        for (String path : disallowed.orElse(new String[0])) {
            text.append("Disallow: ").append(path).append('\n');
        }
        text.append("\nSitemap: ")
                .append(addresses.platform(SitemapServlet.INDEX))
                .append('\n');
        response.getWriter().append(text);
    }
}
