type Child = Node | string | undefined | false;

/** An element with its properties and children; texts are always texts, never HTML. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/** A list of what there is, or nothing at all. */
export function list<T>(tag: 'ul' | 'ol', className: string, items: Iterable<T>, show: (item: T) => Child[]) {
  const entries = [...items].map((item) => h('li', {}, ...show(item)));
  return entries.length > 0 && h(tag, { className }, ...entries);
}
