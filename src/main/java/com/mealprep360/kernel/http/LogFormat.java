package com.mealprep360.kernel.http;

import com.mealprep360.kernel.KernelConfig;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Logger;

/**
 * Puts {@link JsonLogLines} in the place of the formatters of the server's own handlers while the application runs: the
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
                handler.setFormatter(new JsonLogLines());
            }
        }
    }

    @PreDestroy
    void end() {
        before.forEach(Handler::setFormatter);
    }
}
