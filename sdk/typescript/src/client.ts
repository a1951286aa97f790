import { AuditApi, BlogApi, CategoriesApi, EditorialApi, FeedsApi, IdentityApi, ItemsApi, KernelApi, MediaApi, OperationsApi, PresenceApi, PreviewsApi, RecipesApi, RedirectsApi, ReleasesApi, SearchApi, UsersApi } from './generated/apis/index.js';
import { Configuration } from './generated/runtime.js';
import type { FetchAPI, Middleware } from './generated/runtime.js';
import { Problem } from './problem.js';
import { retrying } from './retry.js';

export interface ClientOptions {
  /** Where the API is, such as `https://example.com/api`; without it `/api` of the page's own origin. */
  readonly baseUrl?: string;
  /** An access token, or a function that has a fresh one at hand; without it the calls are anonymous. */
  readonly accessToken?: string | (() => string | undefined | Promise<string | undefined>);
  /** Another `fetch`, such as one that signs in anew. */
  readonly fetch?: FetchAPI;
  /**
   * How often a call is sent at most when the server is busy, away or not heard, 3 when left out; 1 is never again.
   * Repeated is what does no harm twice: reading, and `POST` with an `idempotencyKey`; writing with `ifMatch` only
   * where the server says that it was not done.
   */
  readonly tries?: number;
}

/** The API: a room each, and items of whatever type. Calls that are refused throw `Problem`. */
export interface Client {
  readonly recipes: RecipesApi;
  readonly blog: BlogApi;
  readonly categories: CategoriesApi;
  readonly feeds: FeedsApi;
  readonly items: ItemsApi;
  readonly releases: ReleasesApi;
  readonly operations: OperationsApi;
  readonly presence: PresenceApi;
  readonly previews: PreviewsApi;
  readonly redirects: RedirectsApi;
  readonly editorial: EditorialApi;
  readonly search: SearchApi;
  readonly media: MediaApi;
  readonly identity: IdentityApi;
  readonly users: UsersApi;
  readonly audit: AuditApi;
  readonly kernel: KernelApi;
}

/** Makes a client; it holds no connection and needs no closing. */
export function createClient({ baseUrl, accessToken, fetch, tries = 3 }: ClientOptions = {}): Client {
  const configuration = new Configuration({
    ...(baseUrl === undefined ? {} : { basePath: baseUrl.replace(/\/+$/, '') }),
    // Looked up at each call, since a page may put another in its place.
    fetchApi: retrying(fetch ?? ((input, init) => globalThis.fetch(input, init)), tries),
    middleware: [bearer(accessToken), problems],
  });
  return {
    recipes: new RecipesApi(configuration),
    blog: new BlogApi(configuration),
    categories: new CategoriesApi(configuration),
    feeds: new FeedsApi(configuration),
    items: new ItemsApi(configuration),
    releases: new ReleasesApi(configuration),
    operations: new OperationsApi(configuration),
    presence: new PresenceApi(configuration),
    previews: new PreviewsApi(configuration),
    redirects: new RedirectsApi(configuration),
    editorial: new EditorialApi(configuration),
    search: new SearchApi(configuration),
    media: new MediaApi(configuration),
    identity: new IdentityApi(configuration),
    users: new UsersApi(configuration),
    audit: new AuditApi(configuration),
    kernel: new KernelApi(configuration),
  };
}

// Not the generated way: it asks for the token twice, and sends an empty header when there is none.
function bearer(accessToken: ClientOptions['accessToken']): Middleware {
  return {
    async pre({ url, init }) {
      const token = typeof accessToken === 'function' ? await accessToken() : accessToken;
      if (!token) return { url, init };
      const headers = new Headers(init.headers);
      headers.set('Authorization', `Bearer ${token}`);
      return { url, init: { ...init, headers } };
    },
  };
}

const problems: Middleware = {
  async post({ response }) {
    const problem = await Problem.of(response);
    if (problem) throw problem;
  },
};
