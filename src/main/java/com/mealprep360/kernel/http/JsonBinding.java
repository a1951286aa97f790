package com.mealprep360.kernel.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.mealprep360.kernel.Json;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** Lets JAX-RS read and write JSON in the platform's one way. */
@Provider
public class JsonBinding implements ContextResolver<ObjectMapper> {
    @Override
    public ObjectMapper getContext(Class<?> type) {
        return Json.MAPPER;
    }
}
