package com.mealprep360;

import com.mealprep360.kernel.http.AnswerHeaders;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Something that is served as it is, with an ETag made from its content.
 *
 * @param mediaType with its character set where it is text
 * @param etag strong, with its quotes
 */
record Representation(byte[] content, String mediaType, String etag) {
    private static final int ETAG_BYTES = 12;

    static Representation of(byte[] content, String mediaType) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return new Representation(content, mediaType, '"' + HexFormat.of().formatHex(hash, 0, ETAG_BYTES) + '"');
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Each Java platform has SHA-256", e);
        }
    }

    static Representation ofText(String text, String mediaType) {
        return of(text.getBytes(StandardCharsets.UTF_8), mediaType + ";charset=UTF-8");
    }

    static Representation ofHtml(String html) {
        return ofText(html, "text/html");
    }

    /** Writes it with status 200, or 304 without a body where the client's copy is current (RFC 9110 §13.1.2). */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, AnswerHeaders.PUBLIC_CACHING);
    }

    /** @param caching the {@code Cache-Control} */
    void send(HttpServletRequest request, HttpServletResponse response, String caching) throws IOException {
        response.setHeader("ETag", etag);
        response.setHeader("Cache-Control", caching);
        String held = request.getHeader("If-None-Match");
        if (held != null && (held.contains(etag) || held.equals("*"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            write(response);
        }
    }

    /** Writes the body alone; status and caching are the caller's. */
    void write(HttpServletResponse response) throws IOException {
        response.setContentType(mediaType);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
