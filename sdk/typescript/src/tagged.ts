import type { ApiResponse } from './generated/runtime.js';

/** A value and the ETag of the revision that it is; send that back in `ifMatch` to change it. */
export interface Tagged<T> {
  readonly value: T;
  readonly etag: string;
}

/**
 * Takes value and ETag out of a `…Raw` call.
 * Throws when the answer has no ETag, which means that this resource is not changed by revisions.
 */
export async function tagged<T>(answer: ApiResponse<T> | Promise<ApiResponse<T>>): Promise<Tagged<T>> {
  const response = await answer;
  const etag = response.raw.headers.get('ETag');
  if (etag === null) throw new Error(`The answer of ${response.raw.url} has no ETag.`);
  return { value: await response.value(), etag };
}
