const PAGE_SIZES = [10, 25, 50, 100] as const;
const USUAL_SIZE = 25;
/** No farther does the server page. */
const FARTHEST = 10_000;
const SORTS = ['updatedAt', '-updatedAt', 'title', '-title'];
const WORDS = ['text', 'workflow', 'publication', 'source', 'tag', 'category', 'owner'] as const;
const SWITCHES = ['mine', 'trashed'] as const;

const ORDER = ['sort', 'limit'] as const;

/** What narrows a table, by the name of the parameter; empty for anything. */
export const FILTERS = [...WORDS, ...SWITCHES] as const;

export type Filters = Readonly<Record<string, string>>;

export interface ListQuery {
  readonly page: number;
  readonly limit: number;
  readonly sort: string;
  readonly [filter: string]: string | number | boolean;
}

export { PAGE_SIZES };

/** What an address asks for. What makes no sense in it is as if it were not there, since anybody may write one. */
export function queryOf(search: URLSearchParams): ListQuery {
  const wanted = Number(search.get('limit'));
  const limit = PAGE_SIZES.find((size) => size === wanted) ?? USUAL_SIZE;
  const page = Number(search.get('page'));
  const sort = search.get('sort') ?? '';
  const words = WORDS.flatMap((key) => (search.get(key)?.trim() ? [[key, search.get(key)!.trim()] as const] : []));
  const switches = SWITCHES.flatMap((key) => (search.get(key) === 'true' ? [[key, true] as const] : []));
  return {
    ...Object.fromEntries([...words, ...switches]),
    page: Number.isInteger(page) && page >= 1 && page * limit <= FARTHEST ? page : 1,
    limit,
    sort: SORTS.includes(sort) ? sort : '-updatedAt',
  };
}

/** How many pages can be gone to: at least one, and no more than the server pages. */
export const pagesOf = (total: number, limit: number): number =>
  Math.max(1, Math.min(Math.ceil(total / limit), Math.floor(FARTHEST / limit)));

/** The same without what says where in the table one is, which is what its facets are counted by. */
export const narrowingOf = ({ page: _, limit: __, sort: ___, ...filters }: ListQuery): Readonly<Record<string, string | number | boolean>> => filters;

/** What narrows the table now, without where in it one is. */
export const filtersOf = (search: (key: string) => string): Filters =>
  Object.fromEntries(FILTERS.flatMap((key) => (search(key) ? [[key, search(key)]] : [])));

/** The same with how it is sorted and how long its pages are, as the address says it. */
export const viewOf = (search: (key: string) => string): Filters =>
  Object.fromEntries([...FILTERS, ...ORDER].flatMap((key) => (search(key) ? [[key, search(key)]] : [])));
