import type { Translated } from './translated';

type Polyglot = { readonly [key: string]: string | Polyglot };

/** The messages of react-admin are in Polyglot's syntax; this makes ICU's of them, so that there is one syntax in all. */
export function icu<T extends object>(messages: T): Translated<T> {
  return tree(messages as Polyglot) as Translated<T>;
}

function tree(messages: Polyglot): Polyglot {
  return Object.fromEntries(
    Object.entries(messages).map(([key, value]) => [key, typeof value === 'string' ? message(value) : tree(value)]),
  );
}

function message(text: string): string {
  const escaped = text.replace(/'/g, "''").replace(/%\{(\w+)\}/g, '{$1}');
  const forms = escaped.split('||||').map((form) => form.trim());
  return forms.length === 2 ? `{smart_count, plural, one {${forms[0]}} other {${forms[1]}}}` : escaped;
}
