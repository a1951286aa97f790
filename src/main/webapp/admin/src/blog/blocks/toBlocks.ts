import { spansOf } from './spans';
import type { BlockJson, ItemJson, ListJson, NodeJson, RowJson } from './types';

/** The blocks of the editor's document, each with what it had beyond what the editor knows. */
export const blocksOf = (document: NodeJson): BlockJson[] => (document.content ?? []).map(blockOf);

/** What is stored: the empty paragraphs at the end are for writing on, not for reading. */
export function written(blocks: readonly BlockJson[]): BlockJson[] {
  const last = blocks.findLastIndex(({ type, text }) => type !== 'paragraph' || (text as readonly unknown[]).length > 0);
  return blocks.slice(0, last + 1);
}

export function blockOf({ type, attrs = {}, content = [] }: NodeJson): BlockJson {
  const { id, rest, ...own } = attrs;
  const head = (name: string): BlockJson => ({ ...(id ? { id: String(id) } : {}), type: name, ...(rest as object | null) });
  switch (type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'callout':
      return { ...head(type), ...said(own), text: spansOf(content) };
    case 'codeBlock':
      return { ...head('code'), ...said(own), code: content.map(({ text }) => text ?? '').join('') };
    case 'divider':
      return head('divider');
    case 'bulletList':
    case 'orderedList':
      return { ...head('list'), ...listOf({ type, attrs, content }) };
    case 'table':
      return { ...head('table'), ...said(own), rows: content.map(rowOf) };
    default:
      return { ...(id ? { id: String(id) } : {}), type: String(own.kind), ...(own.data as object) };
  }
}

function listOf({ type, attrs = {}, content = [] }: NodeJson): ListJson {
  const ordered = type === 'orderedList';
  return { ordered, ...(ordered && attrs.start != null ? { start: Number(attrs.start) } : {}), items: content.map(itemOf) };
}

/** An item has one list below it at most: several, as they come about by moving lines about, are taken for one. */
function itemOf({ attrs = {}, content = [] }: NodeJson): ItemJson {
  const lists = content.filter(({ type }) => type !== 'paragraph');
  const [first] = lists;
  return {
    ...(attrs.id ? { id: String(attrs.id) } : {}),
    ...(attrs.rest as object | null),
    text: spansOf(content.find(({ type }) => type === 'paragraph')?.content),
    ...(first ? { list: { ...(first.attrs?.rest as object | null), ...listOf({ ...first, content: lists.flatMap((list) => list.content ?? []) }) } } : {}),
  };
}

const rowOf = ({ attrs = {}, content = [] }: NodeJson): RowJson => ({
  ...(attrs.id ? { id: String(attrs.id) } : {}),
  ...(attrs.rest as object | null),
  cells: content.map((cell) => ({ ...(cell.attrs?.rest as object | null), text: spansOf(cell.content) })),
});

const said = (fields: Record<string, unknown>) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null));
