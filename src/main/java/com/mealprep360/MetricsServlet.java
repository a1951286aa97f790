package com.mealprep360;

import com.mealprep360.kernel.KernelConfig;
import com.mealprep360.kernel.Network;
import com.mealprep360.kernel.health.DatabaseMeasures;
import com.mealprep360.kernel.health.Measures;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** {@code /metrics}, for the networks that the configuration names; to all others it does not exist. */
@WebServlet("/metrics")
public class MetricsServlet extends HttpServlet {
    @Inject
    transient KernelConfig config;

    @Inject
    transient Measures measures;

    @Inject
    transient DatabaseMeasures database;

    private transient List<Network> readers = List.of();

    @Override
    public void init() {
        readers = config.metricsReaders();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (readers.stream().noneMatch(network -> network.contains(request.getRemoteAddr()))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        database.refresh();
        response.setContentType("text/plain; version=0.0.4; charset=utf-8");
        response.getWriter().write(measures.scrape());
    }
}
