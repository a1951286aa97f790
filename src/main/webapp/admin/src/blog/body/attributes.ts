import type { Attribute } from '@tiptap/core';

/** An attribute that is taken along when something is cut and pasted, as JSON. */
export function kept(name: string, initial: unknown = null): Record<string, Partial<Attribute>> {
  const field = `data-${name.toLowerCase()}`;
  return {
    [name]: {
      default: initial,
      keepOnSplit: name !== 'id' && name !== 'rest',
      parseHTML: (element: HTMLElement) => parsed(element.getAttribute(field)) ?? initial,
      renderHTML: ({ [name]: value }) => (value === null ? {} : { [field]: JSON.stringify(value) }),
    },
  };
}

/** What each block has: its id for life, and what is stored of it that the editor does not know. */
export const identity = () => ({ ...kept('id'), ...kept('rest') });

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
