import type { ApiResponse } from './generated/runtime.js';
import { Problem } from './problem.js';
import { tagged } from './tagged.js';
import type { Tagged } from './tagged.js';

export interface UpdateOptions {
  /** How often it is read and changed at most, 3 when left out. */
  readonly tries?: number;
}

/**
 * Reads something, changes it, and starts anew where somebody was faster in between: the change is then made on what
 * they wrote, and never over it. Throws the problem `stale` when that happens each time.
 *
 * @param read the `…Raw` call that reads
 * @param change makes the change of what is current and sends it with that ETag in `ifMatch`; it may be called again
 * @returns what `change` returned
 */
export async function update<T, R>(
  read: () => Promise<ApiResponse<T>>,
  change: (current: Tagged<T>) => Promise<R>,
  { tries = 3 }: UpdateOptions = {},
): Promise<R> {
  for (let left = tries - 1; ; left--) {
    const current = await tagged(read());
    try {
      return await change(current);
    } catch (error) {
      if (left <= 0 || !(error instanceof Problem && error.is('stale'))) throw error;
    }
  }
}
