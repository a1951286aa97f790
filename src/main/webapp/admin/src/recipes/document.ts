import type { Json } from '../api/contents';
import { insert, newId, put, withField } from '../shared/parts';
import type { Part } from '../shared/parts';

export interface Line extends Part {
  readonly text: string;
  readonly note?: string;
  readonly optional?: boolean;
}

export interface Group extends Part {
  readonly title?: string;
  readonly lines: readonly Line[];
}

export interface Step extends Part {
  readonly text: string;
  readonly minutes?: number;
  readonly ingredientIds?: readonly string[];
  readonly image?: StepImage;
}

export interface StepImage {
  readonly mediaId: string;
  readonly alt?: string;
}

/** One picture of several. */
export interface Image extends Part {
  readonly mediaId: string;
  readonly alt?: string;
  readonly caption?: string;
}

export interface Source {
  readonly name?: string;
  readonly url?: string;
  readonly externalId?: string;
}

export const MOST_LINES = 200;
export const MOST_STEPS = 200;
export const MOST_IMAGES = 20;

export const newLine = (text = ''): Line => ({ id: newId(), text });
export const newGroup = (): Group => ({ id: newId(), lines: [newLine()] });
export const newStep = (): Step => ({ id: newId(), text: '' });

/** As a recipe begins: one group with one empty line, so that there is somewhere to write. */
export function groupsOf(document: Json): readonly Group[] {
  const groups = document.ingredientGroups as readonly Group[] | undefined;
  return groups?.length ? groups : [EMPTY_GROUP];
}

export function stepsOf(document: Json): readonly Step[] {
  const steps = document.steps as readonly Step[] | undefined;
  return steps?.length ? steps : [EMPTY_STEP];
}

export const imagesOf = (document: Json): readonly Image[] => (document.images as readonly Image[] | undefined) ?? [];

export const sourceOf = (document: Json): Source => (document.source as Source | undefined) ?? {};

/** With one field of the source set; without a source where nothing is left of it, since an empty one says nothing. */
export function withSource(document: Json, field: keyof Source, value: string): Json {
  const source = withField(sourceOf(document), field, value);
  return withField(document, 'source', Object.keys(source).length > 0 ? source : undefined);
}

const EMPTY_GROUP = newGroup();
const EMPTY_STEP = newStep();

/** What is stored: lines and groups that say nothing are left out, since they would be refused. */
export const written = (groups: readonly Group[]): Group[] =>
  groups.filter(isGroupStored).map((group) => ({ ...group, lines: group.lines.filter(isStored) }));

export const isStored = ({ text }: { readonly text: string }): boolean => text.trim() !== '';

export const isGroupStored = ({ lines, title }: Group): boolean => lines.some(isStored) || Boolean(title?.trim());

/** A step that has no text yet is stored for what else it says: nothing of it is lost, and a save that refuses it says where. */
export const isStepStored = ({ text, image, minutes, ingredientIds }: Step): boolean =>
  text.trim() !== '' || image !== undefined || minutes !== undefined || Boolean(ingredientIds?.length);

/** Where a part stands among those that are stored; what the server says of a part names it so. */
export const storedAt = <T>(parts: readonly T[], at: number, isStored: (part: T) => boolean): number =>
  parts.slice(0, at).filter(isStored).length;

/**
 * The groups with a line of any of them elsewhere; as they are where it is not one of theirs, such as one of another document, or
 * where there is no room for it.
 *
 * @param at where it comes to stand in that group
 */
export function moveLine(groups: readonly Group[], id: string, toGroupId: string, at: number): readonly Group[] {
  const from = groups.findIndex(({ lines }) => lines.some((line) => line.id === id));
  const to = groups.findIndex((group) => group.id === toGroupId);
  const line = groups[from]?.lines.find((one) => one.id === id);
  if (!line || to < 0 || (from !== to && !hasRoom(groups[to]!.lines))) return groups;
  const left = groups[from]!.lines.filter((one) => one !== line);
  const taken = put(groups, from, { ...groups[from]!, lines: left.length > 0 || from === to ? left : [newLine()] });
  return put(taken, to, { ...taken[to]!, lines: insert(taken[to]!.lines, at, line) });
}

export const hasRoom = (lines: readonly Line[]): boolean => lines.length < MOST_LINES;

/** A text that was pasted, as lines: without bullets, numbers in front and empty ones. */
export const pastedLines = (text: string): string[] =>
  text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/^\s*(?:[-*•–▢☐]\s+|\d{1,3}[.)]\s+)/, '').trim())
    .filter(Boolean);

/** The text of a line says something else now, so what was read out of the old one goes. */
export const retold = ({ id, optional, note }: Line, text: string): Line => ({
  id,
  text,
  ...(optional === undefined ? {} : { optional }),
  ...(note === undefined ? {} : { note }),
});
