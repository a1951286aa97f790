package com.mealprep360.sdk.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mealprep360.sdk.ApiClient;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;

/** JSON as the generated calls want it, and files as what is in them: the calls would send a file's name. */
final class SdkMapper extends ObjectMapper {
    private static final long serialVersionUID = 1L;

    SdkMapper() {
        super(ApiClient.createDefaultObjectMapper());
    }

    @Override
    public byte[] writeValueAsBytes(Object body) throws JsonProcessingException {
        if (!(body instanceof File file)) {
            return super.writeValueAsBytes(body);
        }
        try {
            return Files.readAllBytes(file.toPath());
        } catch (IOException e) {
            throw JsonMappingException.fromUnexpectedIOE(e);
        }
    }

    /** Itself: nobody changes it after it was made. */
    @Override
    public ObjectMapper copy() {
        return this;
    }
}
