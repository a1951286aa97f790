package com.mealprep360.kernel.http;

import static com.mealprep360.kernel.problems.KernelProblem.IDEMPOTENCY_KEY_IN_USE;
import static com.mealprep360.kernel.problems.KernelProblem.IDEMPOTENCY_KEY_REUSED;

import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.contract.Contract;
import com.mealprep360.kernel.contract.ContractFilter;
import com.mealprep360.kernel.http.IdempotencyKeys.Answer;
import com.mealprep360.kernel.http.IdempotencyKeys.Key;
import com.mealprep360.kernel.http.IdempotencyKeys.Use;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gives the same answer to the same {@code Idempotency-Key}: draft-ietf-httpapi-idempotency-key-header, §2. */
@Provider
@Priority(Priorities.USER)
@ApplicationScoped
public class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final System.Logger LOG = System.getLogger(IdempotencyFilter.class.getName());
    private static final String KEY = IdempotencyFilter.class.getName();
    private static final List<String> KEPT_HEADERS =
            List.of("Location", "ETag", "Content-Language", "Content-Type", "Cache-Control");
    private static final int FIRST_OWN_FAULT = 500;

    @Inject
    IdempotencyKeys keys;

    @Inject
    Idempotency idempotency;

    @Inject
    Contract contract;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        String text = request.getHeaderString("Idempotency-Key");
        Principal caller = request.getSecurityContext().getUserPrincipal();
        if (text == null
                || caller == null
                || !contract.operation(request, resource).takesIdempotencyKey()) {
            return;
        }
        Key key = new Key(caller.getName(), resource.getResourceMethod().getName(), text);
        String hash = hash(request);
        Use use = keys.take(key, hash);
        if (use.mine()) {
            idempotency.use(use.seed(), use.takenOver());
            request.setProperty(KEY, key);
        } else if (!use.requestHash().equals(hash)) {
            throw IDEMPOTENCY_KEY_REUSED.because(
                    "The Idempotency-Key was sent before with another request; use a new key for a new effect.");
        } else if (use.answer() == null) {
            throw IDEMPOTENCY_KEY_IN_USE
                    .because("The first request with this Idempotency-Key has not finished; try again in a moment.")
                    .retryAfter(1);
        } else {
            request.abortWith(replay(use.answer()));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(KEY) instanceof Key key)) {
            return;
        }
        try {
            settle(key, response);
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "An answer could not be kept under its idempotency key; its lease will run out.",
                    e);
        }
    }

    private void settle(Key key, ContainerResponseContext response) {
        if (response.getStatus() >= FIRST_OWN_FAULT) {
            keys.release(key);
            return;
        }
        Map<String, String> headers = new TreeMap<>();
        KEPT_HEADERS.forEach(name -> {
            String value = response.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        });
        keys.answered(key, new Answer(response.getStatus(), headers, text(response.getEntity())));
    }

    /** The request is its path, its parameters, its precondition and its body, whichever node or name it is sent to. */
    private static String hash(ContainerRequestContext request) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        URI uri = request.getUriInfo().getRequestUri();
        all.writeBytes((uri.getRawPath() + "?" + uri.getRawQuery()).getBytes(StandardCharsets.UTF_8));
        all.writeBytes(String.valueOf(request.getHeaderString("If-Match")).getBytes(StandardCharsets.UTF_8));
        all.writeBytes(request.getProperty(ContractFilter.BODY) instanceof byte[] body ? body : new byte[0]);
        return Json.sha256(all.toByteArray());
    }

    private static @Nullable String text(@Nullable Object entity) {
        if (entity == null) {
            return null;
        }
        return entity instanceof byte[] bytes
                ? new String(bytes, StandardCharsets.UTF_8)
                : entity instanceof String string ? string : Json.write(entity);
    }

    private static Response replay(Answer answer) {
        Response.ResponseBuilder response = Response.status(answer.status());
        answer.headers().forEach(response::header);
        if (answer.body() != null) {
            response.entity(answer.body().getBytes(StandardCharsets.UTF_8));
        }
        return response.build();
    }
}
