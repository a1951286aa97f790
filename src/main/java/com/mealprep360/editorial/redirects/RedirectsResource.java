package com.mealprep360.editorial.redirects;

import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_REDIRECT_NOT_FOUND;
import static com.mealprep360.kernel.problems.KernelProblem.invalid;

import com.mealprep360.api.RedirectsApi;
import com.mealprep360.api.model.RedirectDocumentDto;
import com.mealprep360.editorial.redirects.Resolving.Resolution;
import com.mealprep360.identity.Caller;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.http.AnswerHeaders;
import com.mealprep360.kernel.http.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Where paths of the site lead. */
@ApplicationScoped
public class RedirectsResource implements RedirectsApi {
    @Inject
    Caller caller;

    @Inject
    Redirects redirects;

    @Inject
    Redirecting redirecting;

    @Inject
    Resolving resolving;

    @Inject
    MissingPaths missing;

    @Inject
    MissingReport report;

    @Override
    public Response listRedirects(String q, String cursor, Integer limit) {
        return Response.ok(RedirectMapper.page(redirects.page(q, cursor, limit), resolving::resolve))
                .build();
    }

    @Override
    public Response createRedirect(RedirectDocumentDto document, String idempotencyKey) {
        Redirect redirect = redirecting.create(RedirectMapper.wanted(document), caller.actor());
        return answer(
                Response.status(Response.Status.CREATED).header(HttpHeaders.LOCATION, redirect.address()), redirect);
    }

    @Override
    public Response getRedirect(UUID id) {
        return answer(Response.ok(), redirecting.require(id));
    }

    @Override
    public Response replaceRedirect(UUID id, RedirectDocumentDto document, String ifMatch) {
        return answer(Response.ok(), redirecting.replace(id, RedirectMapper.wanted(document), ifMatch, caller.actor()));
    }

    @Override
    public Response deleteRedirect(UUID id, String ifMatch) {
        redirecting.delete(id, ifMatch, caller.actor());
        return Response.noContent().build();
    }

    @Override
    public Response resolvePath(String path, String ifNoneMatch) {
        SitePath asked = SitePath.of(path)
                .orElseThrow(() -> invalid("#/query/path", "path", "must be a path of at most 500 characters"));
        Resolution found = resolving.resolve(asked).orElseThrow(() -> {
            missing.count(asked);
            return EDITORIAL_REDIRECT_NOT_FOUND.because("This path leads nowhere else.");
        });
        String version = Json.sha256(found.status() + " " + found.to());
        Response.ResponseBuilder answer = ETags.isCurrent(ifNoneMatch, version)
                ? Response.notModified()
                : Response.ok(RedirectMapper.resolution(found));
        return answer.header(HttpHeaders.ETAG, ETags.of(version))
                .header(HttpHeaders.CACHE_CONTROL, AnswerHeaders.PUBLIC_CACHING)
                .build();
    }

    @Override
    public Response listMissing(String cursor, Integer limit) {
        return Response.ok(RedirectMapper.missing(report.page(cursor, limit), report::suggestions))
                .build();
    }

    @Override
    public Response dismissMissing(UUID id) {
        report.dismiss(id);
        return Response.noContent().build();
    }

    private Response answer(Response.ResponseBuilder answer, Redirect redirect) {
        return answer.entity(RedirectMapper.redirect(redirect, resolving.resolve(redirect.from())))
                .header(HttpHeaders.ETAG, ETags.of(redirect.revision()))
                .build();
    }
}
