import { Problem } from '@mealprep360/sdk';
import type { DataProvider, GetListParams, RaRecord } from 'react-admin';
import { contentOf } from './contents';

const MOST = 100;

/**
 * What react-admin's lists read. Documents are read and written by the editors themselves, which know revisions, scratch copies
 * and merging; so everything else here says no.
 */
export const dataProvider: DataProvider = {
  getList: async (resource, params) => (await contents(resource, params)) as never,
  getOne: () => no('getOne'),
  getMany: () => no('getMany'),
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

function no(what: string): never {
  throw new Error(`${what} is not how documents are read and written here.`);
}

/** Refusals stay refusals however often they are tried. */
export function isWorthRetrying(count: number, error: unknown): boolean {
  return count < 2 && !(error instanceof Problem && error.status < 500);
}
