import type { Import } from '@mealprep360/sdk';
import { client } from '../api/client';

export type Kind = 'recipes' | 'blog';

export interface Order {
  readonly file: File;
  readonly kind: Kind;
  /** Whether nothing is to be changed, and only said what would be. */
  readonly dryRun: boolean;
  readonly publish: boolean;
}

export const isZip = ({ name, type }: File): boolean => /\.zip$/i.test(name) || type === 'application/zip';

/** What a file can be: Markdown in a zip is of posts alone. */
export const kindsOf = (file: File | undefined): readonly Kind[] => (file && isZip(file) ? ['blog'] : ['recipes', 'blog']);

/** Sends a file. It is worked through after the answer. */
export function startImport({ file, kind, dryRun, publish }: Order): Promise<Import> {
  const query = { body: file, dryRun, publish };
  const api = client().editorial;
  if (kind === 'recipes') return api.importRecipes(query);
  if (!isZip(file)) return api.importPosts(query);
  // The client names the first of the media types that the operation takes.
  return api.importPosts(query, async ({ init }) => ({ headers: { ...init.headers, 'Content-Type': 'application/zip' } }));
}
