package com.mealprep360.kernel.problems;

import jakarta.annotation.Priority;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What fails at commit. Jersey brings a mapper for it that rethrows, and so ends in HTML; ours goes first. */
@Provider
@Priority(1)
public class TransactionalMapper implements ExceptionMapper<TransactionalException> {
    @Context
    UriInfo uri;

    @Override
    public Response toResponse(TransactionalException exception) {
        UnexpectedMapper mapper = new UnexpectedMapper();
        mapper.uri = uri;
        return mapper.toResponse(exception);
    }
}
