package com.mealprep360.kernel.contract;

import static com.mealprep360.kernel.problems.KernelProblem.BODY_TOO_LARGE;
import static com.mealprep360.kernel.problems.KernelProblem.UNREADABLE_JSON;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.problems.Fault;
import com.mealprep360.kernel.problems.KernelProblem;
import com.mealprep360.kernel.problems.Problem;
import com.networknt.schema.Schema;
import jakarta.annotation.Priority;
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
import java.util.ArrayList;
import java.util.List;

/** Checks each request against the contract, after it is known who calls and before anything is bound. */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class ContractFilter implements ContainerRequestFilter {
  /** The name under which the body's bytes are left for later filters. */
  public static final String BODY = ContractFilter.class.getName() + ".body";

  @Inject Contract contract;
  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    if (request.getMethod().equals(HttpMethod.OPTIONS)) {
      return;
    }
    Operation operation = contract.operation(resource.getResourceMethod().getName());
    List<Fault> faults = new ArrayList<>(CallParameters.faults(operation, request));
    if (!operation.bodies().isEmpty()) {
      faults.addAll(bodyFaults(operation, request));
    }
    if (!faults.isEmpty()) {
      throw KernelProblem.invalid(faults);
    }
  }

  private static List<Fault> bodyFaults(Operation operation, ContainerRequestContext request) throws IOException {
    byte[] body = read(operation, request);
    request.setProperty(BODY, body);
    request.setEntityStream(new ByteArrayInputStream(body));
    if (body.length == 0) {
      return List.of(new Fault("", "required", "is required"));
    }
    MediaType type = request.getMediaType();
    Schema schema = operation.bodies().get(type.getType() + "/" + type.getSubtype());
    try {
      JsonNode tree = Json.tree(body);
      if (tree.isMissingNode()) {
        return List.of(new Fault("", "required", "is required"));
      }
      return schema == null ? List.of() : Faults.of(schema, tree, "");
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw UNREADABLE_JSON.because(at == null
          ? "The body could not be read as JSON."
          : "The body could not be read as JSON at line " + at.getLineNr() + ", column " + at.getColumnNr() + ".");
    } catch (NumberFormatException e) {
      throw UNREADABLE_JSON.because("The body holds a number that is beyond all bounds.");
    } catch (IOException e) {
      throw UNREADABLE_JSON.because("The body is not text in UTF-8.");
    }
  }

  private static byte[] read(Operation operation, ContainerRequestContext request) throws IOException {
    int limit = operation.bodyLimitBytes();
    if (request.getLength() > limit) {
      throw tooLarge(limit);
    }
    byte[] body = request.getEntityStream().readNBytes(limit + 1);
    if (body.length > limit) {
      throw tooLarge(limit);
    }
    return body;
  }

  private static Problem tooLarge(int limit) {
    return BODY_TOO_LARGE.because("The body may have at most " + limit + " bytes.");
  }
}
