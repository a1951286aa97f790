/** A value of a document as people read it: text as it is, parts by their text, the rest as JSON. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(shown).join('\n');
  if (typeof value === 'object') {
    const { text, title } = value as { text?: unknown; title?: unknown };
    if (text !== undefined) return shown(text);
    if (title !== undefined) return shown(title);
    return JSON.stringify(value, null, 1);
  }
  return String(value);
}
