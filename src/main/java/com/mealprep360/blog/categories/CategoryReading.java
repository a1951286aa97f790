package com.mealprep360.blog.categories;

import static com.mealprep360.blog.categories.CategoryProblem.BLOG_CATEGORY_NOT_FOUND;

import com.mealprep360.editorial.reading.ListsChanged;
import com.mealprep360.editorial.reading.PublicAnswers;
import com.mealprep360.kernel.Ids;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.LocalePreference;
import com.mealprep360.kernel.database.Connections.PublicReads;
import com.mealprep360.kernel.events.EventTail;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The categories as the public reads them. They stay in memory as lists of posts do, whose number they tell. */
@ApplicationScoped
class CategoryReading {
    private static final String POSTS = "blog";
    private static final int PERMANENT_REDIRECT = 308;

    @Inject
    @PublicReads
    Jdbi sql;

    @Inject
    PublicAnswers answers;

    @Inject
    Event<ListsChanged> changed;

    void forget(@Observes EventTail.Happened event) {
        if (CategoryChanged.TYPES.contains(event.type())) {
            changed.fire(new ListsChanged(POSTS));
        }
    }

    /** All, in the order of the tree. */
    Response list(LocalePreference preference, @Nullable String ifNoneMatch) {
        Response answer = answers.list(
                POSTS,
                "categories " + preference,
                () -> sql.withHandle(handle -> Json.write(CategoryMapper.categories(read(handle, preference)))),
                ifNoneMatch);
        return Response.fromResponse(answer)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    /**
     * One, or where it is now if the slug is a former one or it was merged.
     *
     * @throws Problem BLOG_CATEGORY_NOT_FOUND
     */
    Response one(String idOrSlug, LocalePreference preference, @Nullable String ifNoneMatch) {
        CategoryTree tree = sql.withHandle(Categories::tree);
        Category category = find(tree, idOrSlug).orElseThrow(CategoryReading::notFound);
        Category.Text text = category.text(preference);
        if (!category.hasSlug(idOrSlug) && !category.id().toString().equalsIgnoreCase(idOrSlug)) {
            String slug = URLEncoder.encode(text.slug(), StandardCharsets.UTF_8);
            String query = preference.explicit() == null ? "" : "?locale=" + preference.explicit();
            return Response.status(PERMANENT_REDIRECT)
                    .header(HttpHeaders.LOCATION, CategoryKeeping.address(slug) + query)
                    .build();
        }
        Response answer = answers.list(
                POSTS,
                "category " + category.id() + " " + preference,
                () -> sql.withHandle(handle -> json(read(handle, preference), category.id())),
                ifNoneMatch);
        return Response.fromResponse(answer)
                .header(HttpHeaders.CONTENT_LANGUAGE, text.locale())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private Optional<Category> find(CategoryTree tree, String idOrSlug) {
        if (Ids.isId(idOrSlug)) {
            return tree.find(UUID.fromString(idOrSlug));
        }
        return sql.withHandle(handle -> handle.createQuery("SELECT category_id FROM blog.category_slug WHERE slug = ?")
                        .bind(0, idOrSlug)
                        .mapTo(UUID.class)
                        .findOne())
                .flatMap(tree::find);
    }

    /** Read anew: what is remembered must not be older than what made this node forget. */
    private static String json(CategoryMapper.Shown shown, UUID id) {
        Category category = shown.tree().there(id).orElseThrow(CategoryReading::notFound);
        return Json.write(CategoryMapper.category(shown, category));
    }

    private static Problem notFound() {
        return BLOG_CATEGORY_NOT_FOUND.because("No category has this id or slug; GET /api/blog/categories lists them.");
    }

    private static CategoryMapper.Shown read(Handle handle, LocalePreference preference) {
        return new CategoryMapper.Shown(Categories.tree(handle), posts(handle, preference.explicit()), preference);
    }

    /**
     * How many posts a list of each category has, those below it included. Posts in the very same categories are counted first: no
     * post is counted twice then, and none has to be told from another.
     *
     * @param locale null for each post once
     */
    private static Map<UUID, Integer> posts(Handle handle, @Nullable String locale) {
        return handle.createQuery("""
            SELECT one.id, sum(alike.posts) AS posts
            FROM (
              SELECT category_ids, count(*) AS posts FROM blog.published
              WHERE CASE WHEN CAST(:locale AS text) IS NULL THEN source ELSE lower(locale) = lower(:locale) END
              GROUP BY category_ids) AS alike
            CROSS JOIN LATERAL (
              SELECT DISTINCT unnest(c.path) AS id FROM blog.category c WHERE c.id = ANY (alike.category_ids)) AS one
            GROUP BY one.id
            """)
                .bind("locale", locale)
                .map((row, context) -> Map.entry(row.getObject("id", UUID.class), row.getInt("posts")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
