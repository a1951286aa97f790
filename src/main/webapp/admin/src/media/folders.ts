import type { MediaFolder } from '@mealprep360/sdk';

export interface Folder {
  /** From the outermost folder to this one, with `/` between; empty is the library itself. */
  readonly path: string;
  readonly name: string;
}

export interface Shelf extends Folder {
  /** How many media are in it, and in the folders inside of it. */
  readonly media: number;
}

/** The folders right inside of another one. */
export function inside(all: readonly MediaFolder[], path: string): readonly Shelf[] {
  const begin = path ? `${path}/` : '';
  const media = new Map<string, number>();
  for (const folder of all) {
    if (!folder.path.startsWith(begin)) continue;
    const [name = ''] = folder.path.slice(begin.length).split('/');
    media.set(name, (media.get(name) ?? 0) + folder.media);
  }
  return [...media].map(([name, count]) => ({ path: begin + name, name, media: count })).sort((a, b) => a.name.localeCompare(b.name));
}

/** The folders on the way to one, the outermost first, itself the last. */
export function wayTo(path: string): readonly Folder[] {
  const names = path.split('/').filter(Boolean);
  return names.map((name, at) => ({ name, path: names.slice(0, at + 1).join('/') }));
}
