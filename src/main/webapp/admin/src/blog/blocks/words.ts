import type { BlockJson, SpanJson } from './types';

/** As the server reckons it. */
const WORDS_A_MINUTE = 238;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** How many words the rich text of blocks has; of scripts without spaces, characters. */
export function wordsOf(blocks: readonly BlockJson[]): number {
  const text = blocks.map(textOf).join('\n');
  const characters = text.match(UNSPACED)?.length ?? 0;
  return characters + (text.replace(UNSPACED, ' ').match(WORD)?.length ?? 0);
}

export const minutesOf = (words: number): number => Math.max(1, Math.ceil(words / WORDS_A_MINUTE));

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.every(isSpan) ? value.map(({ text }: SpanJson) => text).join('') : value.map(textOf).join('\n');
  if (!value || typeof value !== 'object') return '';
  const { text, items, list, rows, cells } = value as Record<string, unknown>;
  return [text, items, list, rows, cells].map((part) => (part ? textOf(part) : '')).join('\n');
}

const isSpan = (value: unknown): value is SpanJson => typeof (value as SpanJson | null)?.text === 'string';
