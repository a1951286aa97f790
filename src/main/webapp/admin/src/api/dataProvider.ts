import { Problem } from '@mealprep360/sdk';
import type { DataProvider, GetListParams, RaRecord } from 'react-admin';
import { client } from './client';
import { contentOf } from './contents';

const MOST = 100;

/**
 * What react-admin's lists read. Documents are written by the editors themselves, which know revisions, scratch copies and
 * merging; so what would write here says no.
 */
export const dataProvider: DataProvider = {
  getList: async (resource, params) => (resource === 'media' ? media(params) : contents(resource, params)) as never,
  getOne: async (resource, { id: key }) => {
    const id = String(key);
    const data = resource === 'media' ? await client().media.getMedium({ id }) : (await contentOf(resource).state({ id })).value;
    return { data } as never;
  },
  getMany: async (resource, { ids }) => ({
    data: (await Promise.all(ids.map((id) => dataProvider.getOne(resource, { id })))).map(({ data }) => data as never),
  }),
  getManyReference: () => no('getManyReference'),
  create: () => no('create'),
  update: () => no('update'),
  updateMany: () => no('updateMany'),
  delete: () => no('delete'),
  deleteMany: () => no('deleteMany'),
};

async function contents(resource: string, { filter = {}, sort, pagination }: GetListParams) {
  const { page = 1, perPage = 20 } = pagination ?? {};
  const order = sort?.field && sort.field !== 'id' ? `${sort.order === 'DESC' ? '-' : ''}${sort.field}` : '-updatedAt';
  const { items, total } = await contentOf(resource).list({ ...filter, sort: order as never, page, limit: Math.min(perPage, MOST) });
  return { data: items as unknown as RaRecord[], total };
}

/** Pages by cursor: the one before has to have been read, which is how people page. */
const cursors = new Map<string, string | undefined>();

async function media({ filter = {}, pagination }: GetListParams) {
  const { page = 1, perPage = 24 } = pagination ?? {};
  const key = (of: number) => `${JSON.stringify(filter)} ${perPage} ${of}`;
  if (page > 1 && !cursors.has(key(page))) throw new Error(`Page ${page - 1} has not been read.`);
  const { items, nextCursor } = await client().media.listMedia({ ...filter, cursor: cursors.get(key(page)), limit: Math.min(perPage, MOST) });
  cursors.set(key(page + 1), nextCursor);
  return { data: items as unknown as RaRecord[], pageInfo: { hasNextPage: nextCursor !== undefined, hasPreviousPage: page > 1 } };
}

function no(what: string): never {
  throw new Error(`${what} is not how documents are written here.`);
}

/** Refusals stay refusals however often they are tried. */
export function isWorthRetrying(count: number, error: unknown): boolean {
  return count < 2 && !(error instanceof Problem && error.status < 500);
}
