import type { Tree } from './translated';

/**
 * The messages of all features in one language: each file is called `messages.<locale>.ts`, and exports them under the name of
 * its feature.
 *
 * @param files as `import.meta.glob` finds them
 */
export function gathered(files: Record<string, unknown>): Tree {
  return Object.assign({}, ...Object.values(files)) as Tree;
}
