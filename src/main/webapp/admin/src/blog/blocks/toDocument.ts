import { inlineOf } from './spans';
import type { BlockJson, ItemJson, ListJson, NodeJson, RowJson } from './types';

/** The editor's document of a list of blocks; an empty paragraph where there is none, so that there is somewhere to write. */
export const documentOf = (blocks: readonly BlockJson[]): NodeJson => ({
  type: 'doc',
  content: blocks.length > 0 ? blocks.map(nodeOf) : [{ type: 'paragraph' }],
});

/** The node of a block. What the editor does not know, be it a kind or a field, is taken along as it is. */
export function nodeOf(block: BlockJson): NodeJson {
  const { id = null, type, ...fields } = block;
  switch (type) {
    case 'paragraph':
      return textual('paragraph', id, fields, []);
    case 'heading':
      return textual('heading', id, fields, ['level']);
    case 'quote':
      return textual('quote', id, fields, ['attribution']);
    case 'callout':
      return textual('callout', id, fields, ['tone']);
    case 'code': {
      const { code, language = null, ...rest } = fields;
      const text = String(code ?? '');
      return { type: 'codeBlock', attrs: { id, language, rest: some(rest) }, ...(text ? { content: [{ type: 'text', text }] } : {}) };
    }
    case 'divider':
      return { type: 'divider', attrs: { id, rest: some(fields) } };
    case 'list':
      return Array.isArray(fields.items) && fields.items.length > 0 ? listOf(fields as unknown as ListJson, id) : boxed(block);
    case 'table':
      return Array.isArray(fields.rows) && fields.rows.length > 0 ? tableOf(fields, id) : boxed(block);
    default:
      return boxed(block);
  }
}

function textual(type: string, id: string | null, { text, ...fields }: Record<string, unknown>, own: readonly string[]): NodeJson {
  const known = Object.fromEntries(own.map((field) => [field, fields[field] ?? null]));
  const rest = Object.fromEntries(Object.entries(fields).filter(([field]) => !own.includes(field)));
  return { type, attrs: { id, ...known, rest: some(rest) }, content: inlineOf(text) };
}

function listOf({ ordered, start = undefined, items, ...rest }: ListJson, id: string | null): NodeJson {
  return {
    type: ordered ? 'orderedList' : 'bulletList',
    attrs: ordered ? { id, rest: some(rest), start: start ?? null } : { id, rest: some({ ...rest, ...(start === undefined ? {} : { start }) }) },
    content: items.map(itemOf),
  };
}

function itemOf({ id = undefined, text, list = undefined, ...rest }: ItemJson): NodeJson {
  return {
    type: 'listItem',
    attrs: { id: id ?? null, rest: some(rest) },
    content: [{ type: 'paragraph', content: inlineOf(text) }, ...(list ? [listOf(list, null)] : [])],
  };
}

function tableOf({ rows, headerRows = null, alignments = null, ...rest }: Record<string, unknown>, id: string | null): NodeJson {
  return {
    type: 'table',
    attrs: { id, headerRows, alignments, rest: some(rest) },
    content: (rows as readonly RowJson[]).map(({ id: rowId = null, cells, ...more }) => ({
      type: 'tableRow',
      attrs: { id: rowId, rest: some(more) },
      content: cells.map(({ text, ...unknown }) => ({ type: 'tableCell', attrs: { rest: some(unknown) }, content: inlineOf(text) })),
    })),
  };
}

const boxed = ({ id = undefined, type, ...data }: BlockJson): NodeJson => ({
  type: 'object',
  attrs: { id: id ?? null, kind: type, data },
});

/** Nothing rather than an object without fields, so that nodes of which nothing is unknown look alike. */
const some = (rest: object): object | null => (Object.keys(rest).length > 0 ? rest : null);
