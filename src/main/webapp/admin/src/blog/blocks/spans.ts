import type { LinkJson, MarkJson, NodeJson, SpanJson } from './types';

/** In the order in which they are stored. The editor calls the last one something else, since it has a node of that name. */
const MARKS: readonly (readonly [stored: string, mark: string])[] = [
  ['strong', 'strong'],
  ['emphasis', 'emphasis'],
  ['strike', 'strike'],
  ['code', 'monospace'],
];

/** Rich text as inline nodes. A line feed is a break. */
export function inlineOf(spans: unknown): NodeJson[] {
  if (!Array.isArray(spans)) return [];
  return (spans as readonly SpanJson[]).flatMap((span) => {
    const marks = marksOf(span);
    const parts = span.text.split('\n');
    return parts.flatMap((text, at): NodeJson[] => [
      ...(at > 0 ? [withMarks({ type: 'hardBreak' }, marks)] : []),
      ...(text ? [withMarks({ type: 'text', text }, marks)] : []),
    ]);
  });
}

/** Inline nodes as rich text; what looks the same is one span. */
export function spansOf(inline: readonly NodeJson[] = []): SpanJson[] {
  const spans: SpanJson[] = [];
  let before = '';
  for (const node of inline) {
    const look = lookOf(node.marks ?? []);
    const text = node.type === 'hardBreak' ? '\n' : (node.text ?? '');
    if (!text) continue;
    const key = JSON.stringify(look);
    const last = spans.at(-1);
    if (last && key === before) spans[spans.length - 1] = { ...last, text: last.text + text };
    else spans.push({ text, ...look });
    before = key;
  }
  return spans;
}

function marksOf({ text: _, marks = [], link, ...rest }: SpanJson): MarkJson[] {
  const known = MARKS.filter(([stored]) => marks.includes(stored)).map(([, type]) => ({ type }));
  const unknown = marks.filter((mark) => !MARKS.some(([stored]) => stored === mark));
  const isPlain = unknown.length === 0 && Object.keys(rest).length === 0;
  return [
    ...known,
    ...(link ? [{ type: 'link', attrs: { link } }] : []),
    ...(isPlain ? [] : [{ type: 'unknown', attrs: { marks: unknown, rest } }]),
  ];
}

function lookOf(marks: readonly MarkJson[]): Omit<SpanJson, 'text'> {
  const link = marks.find(({ type }) => type === 'link')?.attrs?.link as LinkJson | undefined;
  const unknown = marks.find(({ type }) => type === 'unknown')?.attrs as { marks: string[]; rest: object } | undefined;
  const names = [...MARKS.filter(([, type]) => marks.some((mark) => mark.type === type)).map(([stored]) => stored), ...(unknown?.marks ?? [])];
  return { ...(names.length > 0 ? { marks: names } : {}), ...(link ? { link } : {}), ...unknown?.rest };
}

const withMarks = (node: NodeJson, marks: MarkJson[]): NodeJson => (marks.length > 0 ? { ...node, marks } : node);
