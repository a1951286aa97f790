/** Names that only hold other things: a line is the third of its group, not the third of the lines of its group. */
const HOLDERS = new Set(['lines', 'blocks', 'text', 'mediaId']);

/** Whatever is in a block of a body is shown by where the block is. */
const TO_THE_BLOCK = 2;

/** What a JSON pointer into a document leads to, as people count: names of fields, and positions from 1. */
export function wayTo(pointer: string): readonly (string | number)[] {
  const [field, ...rest] = pointer.split('/').slice(1);
  if (field === undefined) return [];
  const below = field === 'body' ? rest.slice(0, TO_THE_BLOCK) : rest;
  return [field, ...below.filter((name) => !HOLDERS.has(name)).map((name) => (/^\d+$/.test(name) ? Number(name) + 1 : name))];
}
