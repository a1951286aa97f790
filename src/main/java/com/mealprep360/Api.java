package com.mealprep360;

import com.mealprep360.audit.AuditResource;
import com.mealprep360.blog.BlogResource;
import com.mealprep360.blog.categories.CategoriesResource;
import com.mealprep360.blog.feeds.FeedsResource;
import com.mealprep360.editorial.ItemsResource;
import com.mealprep360.editorial.bulk.EditorialResource;
import com.mealprep360.editorial.presence.PresenceResource;
import com.mealprep360.editorial.previews.PreviewsResource;
import com.mealprep360.editorial.redirects.RedirectsResource;
import com.mealprep360.editorial.releases.ReleasesResource;
import com.mealprep360.identity.AuthenticationFilter;
import com.mealprep360.identity.IdentityResource;
import com.mealprep360.identity.RoleFilter;
import com.mealprep360.identity.limits.BadTokenFilter;
import com.mealprep360.identity.limits.LimitFilter;
import com.mealprep360.identity.users.UsersResource;
import com.mealprep360.kernel.contract.ContractFilter;
import com.mealprep360.kernel.events.KernelResource;
import com.mealprep360.kernel.http.AnswerHeaders;
import com.mealprep360.kernel.http.IdempotencyFilter;
import com.mealprep360.kernel.http.JsonBinding;
import com.mealprep360.kernel.http.RequestTimes;
import com.mealprep360.kernel.problems.ProblemMapper;
import com.mealprep360.kernel.problems.TransactionalMapper;
import com.mealprep360.kernel.problems.UnboundJsonMapper;
import com.mealprep360.kernel.problems.UnexpectedMapper;
import com.mealprep360.kernel.problems.WebApplicationExceptionMapper;
import com.mealprep360.media.MediaResource;
import com.mealprep360.operations.OperationsResource;
import com.mealprep360.recipes.RecipesResource;
import com.mealprep360.search.SearchResource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/**
 * All resources and providers, by name. Scanning would find the generated interfaces too, which Jersey then tries to
 * instantiate.
 */
@ApplicationPath("/api")
@ApplicationScoped
public class Api extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                AuditResource.class,
                BlogResource.class,
                CategoriesResource.class,
                EditorialResource.class,
                FeedsResource.class,
                IdentityResource.class,
                ItemsResource.class,
                KernelResource.class,
                MediaResource.class,
                OperationsResource.class,
                PresenceResource.class,
                PreviewsResource.class,
                RecipesResource.class,
                ReleasesResource.class,
                RedirectsResource.class,
                SearchResource.class,
                UsersResource.class,
                BadTokenFilter.class,
                AuthenticationFilter.class,
                LimitFilter.class,
                RoleFilter.class,
                ContractFilter.class,
                IdempotencyFilter.class,
                AnswerHeaders.class,
                RequestTimes.class,
                JsonBinding.class,
                ProblemMapper.class,
                TransactionalMapper.class,
                UnboundJsonMapper.class,
                UnexpectedMapper.class,
                WebApplicationExceptionMapper.class);
    }

    /** The generated models are Jackson's; Payara would bind them with JSON-B. The contract describes us, not a WADL. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.jsonFeature", "JacksonFeature", "jersey.config.server.wadl.disableWadl", true);
    }
}
