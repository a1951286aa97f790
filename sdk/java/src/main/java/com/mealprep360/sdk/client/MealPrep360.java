package com.mealprep360.sdk.client;

import com.mealprep360.sdk.ApiClient;
import com.mealprep360.sdk.api.AuditApi;
import com.mealprep360.sdk.api.BlogApi;
import com.mealprep360.sdk.api.CategoriesApi;
import com.mealprep360.sdk.api.EditorialApi;
import com.mealprep360.sdk.api.FeedsApi;
import com.mealprep360.sdk.api.IdentityApi;
import com.mealprep360.sdk.api.ItemsApi;
import com.mealprep360.sdk.api.KernelApi;
import com.mealprep360.sdk.api.MediaApi;
import com.mealprep360.sdk.api.OperationsApi;
import com.mealprep360.sdk.api.PresenceApi;
import com.mealprep360.sdk.api.PreviewsApi;
import com.mealprep360.sdk.api.RecipesApi;
import com.mealprep360.sdk.api.RedirectsApi;
import com.mealprep360.sdk.api.ReleasesApi;
import com.mealprep360.sdk.api.SearchApi;
import com.mealprep360.sdk.api.UsersApi;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * The API of one server: a room each, and items of whatever type. Safe for use by many threads; needs no closing.
 *
 * <p>A call is sent up to three times when the server is busy, away or not heard, after some tenths of a second or what
 * {@code Retry-After} says. Repeated is what does no harm twice: reading, and {@code POST} with an idempotency key;
 * writing with {@code ifMatch} only where the server says that it was not done.
 */
public final class MealPrep360 {
    private static final int TRIES = 3;
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(30);

    private final RecipesApi recipes;
    private final BlogApi blog;
    private final CategoriesApi categories;
    private final FeedsApi feeds;
    private final ItemsApi items;
    private final ReleasesApi releases;
    private final OperationsApi operations;
    private final PresenceApi presence;
    private final PreviewsApi previews;
    private final RedirectsApi redirects;
    private final EditorialApi editorial;
    private final SearchApi search;
    private final MediaApi media;
    private final IdentityApi identity;
    private final UsersApi users;
    private final AuditApi audit;
    private final KernelApi kernel;

    private MealPrep360(ApiClient client) {
        recipes = new RecipesApi(client);
        blog = new BlogApi(client);
        categories = new CategoriesApi(client);
        feeds = new FeedsApi(client);
        items = new ItemsApi(client);
        releases = new ReleasesApi(client);
        operations = new OperationsApi(client);
        presence = new PresenceApi(client);
        previews = new PreviewsApi(client);
        redirects = new RedirectsApi(client);
        editorial = new EditorialApi(client);
        search = new SearchApi(client);
        media = new MediaApi(client);
        identity = new IdentityApi(client);
        users = new UsersApi(client);
        audit = new AuditApi(client);
        kernel = new KernelApi(client);
    }

    /**
     * A caller without a token, who reads what is public.
     *
     * @param baseUrl where the API is, such as {@code https://example.com/api}
     */
    public static MealPrep360 anonymous(URI baseUrl) {
        return anonymous(baseUrl, TRIES);
    }

    /**
     * A caller without a token, who reads what is public.
     *
     * @param baseUrl where the API is, such as {@code https://example.com/api}
     * @param tries how often a call is sent at most; 1 is never again
     */
    public static MealPrep360 anonymous(URI baseUrl, int tries) {
        return new MealPrep360(client(baseUrl, tries));
    }

    /**
     * A caller with a token.
     *
     * @param baseUrl where the API is, such as {@code https://example.com/api}
     * @param accessToken asked before each call, so that it can hand out a fresh one when the last has run out
     */
    public static MealPrep360 signedIn(URI baseUrl, Supplier<String> accessToken) {
        return signedIn(baseUrl, accessToken, TRIES);
    }

    /**
     * A caller with a token.
     *
     * @param baseUrl where the API is, such as {@code https://example.com/api}
     * @param accessToken asked before each call, so that it can hand out a fresh one when the last has run out
     * @param tries how often a call is sent at most; 1 is never again
     */
    public static MealPrep360 signedIn(URI baseUrl, Supplier<String> accessToken, int tries) {
        ApiClient client = client(baseUrl, tries);
        client.setRequestInterceptor(request -> request.setHeader("Authorization", "Bearer " + accessToken.get()));
        return new MealPrep360(client);
    }

    private static ApiClient client(URI baseUrl, int tries) {
        // Redirects are followed, because an old slug answers 308 with the new address.
        HttpClient.Builder http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(CONNECT_TIMEOUT);
        // Without TLS the client would offer an upgrade to HTTP/2 with a request's body already on its way, which not
        // every server in between understands.
        if ("http".equals(baseUrl.getScheme())) {
            http.version(HttpClient.Version.HTTP_1_1);
        }
        String base = baseUrl.toString().replaceAll("/+$", "");
        HttpClient repeating = new RepeatingHttpClient(http.build(), tries);
        return new ApiClient(http, new SdkMapper(), base) {
            /** One for all rooms: each has threads and connections of its own. */
            @Override
            public HttpClient getHttpClient() {
                return repeating;
            }
        }.setReadTimeout(READ_TIMEOUT);
    }

    /** Recipes, published and in the making. */
    public RecipesApi recipes() {
        return recipes;
    }

    /** Posts, published and in the making. */
    public BlogApi blog() {
        return blog;
    }

    /** The tree of categories that posts are in. */
    public CategoriesApi categories() {
        return categories;
    }

    /** Published posts for feed readers. */
    public FeedsApi feeds() {
        return feeds;
    }

    /** What can be done with an item of any type: reviewing, comparing, translating, scheduling. */
    public ItemsApi items() {
        return items;
    }

    /** Sets of changes to what is live, which happen together and can be taken back. */
    public ReleasesApi releases() {
        return releases;
    }

    /** How the platform is, and how it was. */
    public OperationsApi operations() {
        return operations;
    }

    /** Who is in a document now, and who of them writes. */
    public PresenceApi presence() {
        return presence;
    }

    /** The public API as it will be. */
    public PreviewsApi previews() {
        return previews;
    }

    /** Where paths of the site lead that have nothing of their own. */
    public RedirectsApi redirects() {
        return redirects;
    }

    /** Many items in, and all of them out. */
    public EditorialApi editorial() {
        return editorial;
    }

    /** What searches know, and how their indices are. */
    public SearchApi search() {
        return search;
    }

    /** Pictures, which any item may show. */
    public MediaApi media() {
        return media;
    }

    /** The caller, their profile and their preferences. */
    public IdentityApi identity() {
        return identity;
    }

    /** People's accounts, for administrators. */
    public UsersApi users() {
        return users;
    }

    /** Who did what, and when. */
    public AuditApi audit() {
        return audit;
    }

    /** What keeps the platform running. */
    public KernelApi kernel() {
        return kernel;
    }
}
