package com.mealprep360.kernel.contract;

import static com.mealprep360.kernel.problems.KernelProblem.BODY_TOO_LARGE;
import static com.mealprep360.kernel.problems.KernelProblem.UNREADABLE_JSON;
import static com.mealprep360.kernel.problems.KernelProblem.UNSUPPORTED_MEDIA_TYPE;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.problems.Fault;
import com.mealprep360.kernel.problems.KernelProblem;
import com.mealprep360.kernel.problems.Problem;
import com.networknt.schema.Schema;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Checks each request against the contract, after it is known who calls and before anything is bound. */
@Provider
@Priority(Priorities.ENTITY_CODER)
@ApplicationScoped
public class ContractFilter implements ContainerRequestFilter {
    /** The name under which the body's bytes are left for later filters; of a streamed body, what is said of it. */
    public static final String BODY = ContractFilter.class.getName() + ".body";

    private static final int SWALLOWED_AT_ONCE_BYTES = 16_384;
    private static final long MOST_SWALLOWED_BYTES = 8_388_608;

    @Inject
    Contract contract;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals(HttpMethod.OPTIONS)) {
            return;
        }
        Operation operation = contract.operation(request, resource);
        List<Fault> faults = new ArrayList<>(CallParameters.faults(operation, request));
        if (operation.streamed()) {
            faults.addAll(streamFaults(operation, request));
        } else if (!operation.bodies().isEmpty()) {
            faults.addAll(bodyFaults(operation, request));
        }
        if (!faults.isEmpty()) {
            throw KernelProblem.invalid(faults);
        }
    }

    /** A body that is too large to be held: two of the same length and digest are taken for the same (RFC 9530). */
    private static List<Fault> streamFaults(Operation operation, ContainerRequestContext request) {
        schema(operation, request.getMediaType());
        String said = request.getLength() + " " + request.getHeaderString("Content-Digest");
        request.setProperty(BODY, said.getBytes(StandardCharsets.UTF_8));
        return request.getLength() == 0 ? List.of(new Fault("", "required", "is required")) : List.of();
    }

    private static List<Fault> bodyFaults(Operation operation, ContainerRequestContext request) {
        byte[] body = read(operation, request);
        request.setProperty(BODY, body);
        request.setEntityStream(new ByteArrayInputStream(body));
        if (body.length == 0) {
            return operation.bodyRequired() ? List.of(new Fault("", "required", "is required")) : List.of();
        }
        Schema schema = schema(operation, request.getMediaType());
        try {
            JsonNode tree = Json.tree(body);
            if (tree.isMissingNode()) {
                return List.of(new Fault("", "required", "is required"));
            }
            // Generated clients write what is left out as null.
            return tree.isNull() && !operation.bodyRequired() ? List.of() : Faults.of(schema, tree, "");
        } catch (StreamConstraintsException e) {
            throw UNREADABLE_JSON.because(
                    "The body is nested too deeply, or holds a number or a name that is too long.");
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw UNREADABLE_JSON.because(
                    at == null
                            ? "The body could not be read as JSON."
                            : "The body could not be read as JSON at line " + at.getLineNr() + ", column "
                                    + at.getColumnNr() + ".");
        } catch (NumberFormatException e) {
            throw UNREADABLE_JSON.because("The body holds a number that is beyond all bounds.");
        } catch (IOException e) {
            throw UNREADABLE_JSON.because("The body is not text in UTF-8.");
        }
    }

    /** By the type that is named: what goes by no schema, such as a wildcard, is not read at all. */
    private static Schema schema(Operation operation, @Nullable MediaType type) {
        String name = type == null ? "" : (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT);
        Schema schema = operation.bodies().get(name);
        if (schema == null) {
            throw UNSUPPORTED_MEDIA_TYPE.because("Send "
                    + String.join(" or ", new TreeSet<>(operation.bodies().keySet())) + ".");
        }
        return schema;
    }

    private static byte[] read(Operation operation, ContainerRequestContext request) {
        int limit = operation.bodyLimitBytes();
        InputStream body = request.getEntityStream();
        try {
            byte[] read = request.getLength() > limit ? new byte[0] : body.readNBytes(limit + 1);
            if (request.getLength() > limit || read.length > limit) {
                swallow(body);
                throw tooLarge(limit);
            }
            return read;
        } catch (IOException e) {
            throw UNREADABLE_JSON.because("The body did not arrive whole.");
        }
    }

    /** Over HTTP/2 the server cuts the connection when it answers in the middle of a body, and nobody hears why. */
    private static void swallow(InputStream body) throws IOException {
        byte[] buffer = new byte[SWALLOWED_AT_ONCE_BYTES];
        long swallowed = 0;
        int read = 0;
        while (read >= 0 && swallowed < MOST_SWALLOWED_BYTES) {
            read = body.read(buffer);
            swallowed += read;
        }
    }

    private static Problem tooLarge(int limit) {
        return BODY_TOO_LARGE.because("The body may have at most " + limit + " bytes.");
    }
}
