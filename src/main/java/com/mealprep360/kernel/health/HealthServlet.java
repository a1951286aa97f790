package com.mealprep360.kernel.health;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.microprofile.health.Readiness;
import org.jdbi.v3.core.JdbiException;

/**
 * {@code /health/db} and {@code /health/deps}: what MicroProfile Health has no address for. Only the database decides
 * about readiness; the other servers are reported, each with what the platform does without it.
 */
@WebServlet(
        urlPatterns = {"/health/db", "/health/deps"},
        loadOnStartup = Integer.MAX_VALUE)
public class HealthServlet extends HttpServlet {
    private static final int LATE_SECONDS = 30;

    @Inject
    @Readiness
    transient DatabaseHealth database;

    @Inject
    transient DatabaseMeasures measures;

    @Inject
    @Any
    transient Instance<Dependency> dependencies;

    @Inject
    @Any
    transient Instance<Dependency.Backlog> backlogs;

    /** Called last of all that is loaded on startup: from now on requests are served. */
    @Override
    public void init() {
        Start.complete();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ObjectNode answer = Json.MAPPER.createObjectNode();
        boolean up = request.getServletPath().endsWith("db") ? database(answer) : dependencies(answer);
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(Json.MAPPER.writeValueAsBytes(answer));
    }

    private boolean database(ObjectNode answer) {
        DatabaseHealth.State state = database.look();
        answer.put("status", state.up() ? "UP" : "DOWN")
                .put("schema", state.schema())
                .put("milliseconds", state.time().toMillis());
        return state.up();
    }

    /** Answers 200 whatever is away: this reports, it does not judge. */
    private boolean dependencies(ObjectNode answer) {
        ObjectNode all = answer.putObject("dependencies");
        boolean complete = true;
        for (Dependency dependency : dependencies) {
            ObjectNode one = all.putObject(dependency.name());
            String reason = dependency.ask().absence();
            if (reason == null) {
                one.put("status", "UP");
            } else {
                complete = false;
                one.put("status", "DOWN").put("reason", reason).put("meanwhile", dependency.withoutIt());
            }
        }
        complete &= inTime(answer);
        answer.put("status", complete ? "UP" : "DEGRADED");
        events(answer);
        return true;
    }

    /** Whether nothing that is due waits for long. */
    private boolean inTime(ObjectNode answer) {
        boolean inTime = true;
        try {
            ObjectNode all = answer.putObject("backlogs");
            for (Dependency.Backlog backlog : backlogs) {
                double seconds = backlog.oldestSeconds();
                inTime &= seconds < LATE_SECONDS;
                all.putObject(backlog.name())
                        .put("status", seconds < LATE_SECONDS ? "UP" : "LATE")
                        .put("oldestSeconds", Math.round(seconds));
            }
        } catch (JdbiException | IllegalStateException away) {
            answer.put("backlogs", "unknown while PostgreSQL is away");
        }
        return inTime;
    }

    private void events(ObjectNode answer) {
        try {
            ObjectNode events = answer.putObject("events");
            measures.lags()
                    .forEach(lag -> events.putObject(lag.consumer())
                            .put("unseen", lag.events())
                            .put("lagSeconds", Math.round(lag.seconds()))
                            .put("parked", lag.parked()));
        } catch (JdbiException | IllegalStateException away) {
            answer.put("events", "unknown while PostgreSQL is away");
        }
    }
}
