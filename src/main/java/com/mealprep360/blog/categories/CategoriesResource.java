package com.mealprep360.blog.categories;

import com.mealprep360.api.CategoriesApi;
import com.mealprep360.api.model.CategoryDocumentDto;
import com.mealprep360.api.model.CategoryFileDto;
import com.mealprep360.identity.Caller;
import com.mealprep360.kernel.LocalePreference;
import com.mealprep360.kernel.http.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The categories' part of the contract. */
@ApplicationScoped
public class CategoriesResource implements CategoriesApi {
    @Inject
    Caller caller;

    @Inject
    CategoryReading reading;

    @Inject
    CategoryKeeping keeping;

    @Inject
    CategoryMoving moving;

    @Context
    HttpHeaders headers;

    @Override
    public Response listCategories(String locale, String ifNoneMatch) {
        return reading.list(preference(locale), ifNoneMatch);
    }

    @Override
    public Response getCategory(String idOrSlug, String locale, String ifNoneMatch) {
        return reading.one(idOrSlug, preference(locale), ifNoneMatch);
    }

    @Override
    public Response createCategory(CategoryDocumentDto document, String idempotencyKey) {
        Category category = keeping.create(CategoryMapper.wanted(document), caller.actor());
        return answer(
                Response.status(Response.Status.CREATED).header(HttpHeaders.LOCATION, category.address()), category);
    }

    @Override
    public Response exportCategories() {
        return Response.ok(CategoryMapper.file(moving.all())).build();
    }

    @Override
    public Response importCategories(CategoryFileDto file) {
        return Response.ok(CategoryMapper.outcome(moving.take(CategoryMapper.moved(file), caller.actor())))
                .build();
    }

    @Override
    public Response getWorkingCategory(UUID id) {
        return answer(Response.ok(), keeping.require(id));
    }

    @Override
    public Response replaceCategory(UUID id, CategoryDocumentDto document, String ifMatch) {
        return answer(Response.ok(), keeping.replace(id, CategoryMapper.wanted(document), ifMatch, caller.actor()));
    }

    @Override
    public Response deleteCategory(UUID id, UUID moveTo, String ifMatch) {
        keeping.remove(id, moveTo, ifMatch, caller.actor());
        return Response.noContent().build();
    }

    private LocalePreference preference(@Nullable String locale) {
        return new LocalePreference(locale, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static Response answer(Response.ResponseBuilder answer, Category category) {
        return answer.entity(CategoryMapper.working(category))
                .header(HttpHeaders.ETAG, ETags.of(category.version()))
                .build();
    }
}
