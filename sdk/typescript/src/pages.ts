/** What a list answers. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Where the next page begins; absent on the last one. */
  readonly nextCursor?: string;
}

/** What a call needs to be told about the page that is wanted; spread it into the request. */
export interface PageRequest {
  readonly cursor?: string;
}

/**
 * The pages of a list, one after the other; each is asked for when the loop comes to it, so leaving the loop is all
 * that it takes to stop.
 *
 * @param call the list, as in `(page) => client.recipes.listRecipes({ limit: 100, ...page })`
 */
export async function* pages<P extends Page<unknown>>(
  call: (page: PageRequest) => Promise<P>,
): AsyncGenerator<P, void, undefined> {
  let page = await call({});
  yield page;
  while (page.nextCursor !== undefined) {
    page = await call({ cursor: page.nextCursor });
    yield page;
  }
}

/** The items of a list, over all of its pages. See `pages`. */
export async function* each<T>(call: (page: PageRequest) => Promise<Page<T>>): AsyncGenerator<T, void, undefined> {
  for await (const { items } of pages(call)) yield* items;
}
