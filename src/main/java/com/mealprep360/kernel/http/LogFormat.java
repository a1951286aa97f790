package com.mealprep360.kernel.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.KernelConfig;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Puts {@link JsonLines} in the place of the formatters of the server's own handlers while the application runs: the
 * server's JSON formatter knows nothing of our correlation id.
 */
@Singleton
@Startup
public class LogFormat {
    @Inject
    KernelConfig config;

    private final Map<Handler, Formatter> before = new HashMap<>();

    @PostConstruct
    void begin() {
        if (config.logFormat().equals("json")) {
            for (Handler handler : Logger.getLogger("").getHandlers()) {
                before.put(handler, handler.getFormatter());
                handler.setFormatter(new JsonLines());
            }
        }
    }

    @PreDestroy
    void end() {
        before.forEach(Handler::setFormatter);
    }

    /** One JSON object a line, with the correlation id of the call that it was written in. */
    static class JsonLines extends Formatter {
        @Override
        public String format(LogRecord record) {
            ObjectNode line = Json.MAPPER.createObjectNode();
            line.put("at", record.getInstant().toString());
            line.put("level", record.getLevel().getName());
            line.put("logger", record.getLoggerName());
            line.put("message", formatMessage(record));
            line.put("thread", record.getLongThreadID());
            String correlationId = Correlation.current();
            if (correlationId != null) {
                line.put("correlationId", correlationId);
            }
            if (record.getThrown() != null) {
                StringWriter trace = new StringWriter();
                record.getThrown().printStackTrace(new PrintWriter(trace));
                line.put("error", trace.toString());
            }
            return Json.write(line) + "\n";
        }
    }
}
