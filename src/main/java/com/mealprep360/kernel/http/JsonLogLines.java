package com.mealprep360.kernel.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** One JSON object a line, with the correlation id of the call that it was written in. */
public class JsonLogLines extends Formatter {
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
