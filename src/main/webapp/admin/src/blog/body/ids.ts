import { Extension } from '@tiptap/core';
import type { Node as PmNode } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { newId } from '../../shared/parts';

const ALSO = new Set(['listItem', 'tableRow']);

/**
 * Gives what is new an id, and one of two that came to have the same (by splitting, or by pasting a copy) another one. Of these
 * the one that says something keeps it, since that is what translations and comments are about.
 */
export const Ids = Extension.create({
  name: 'ids',
  addProseMirrorPlugins: () => [
    new Plugin({ appendTransaction: (changes, _, state) => (changes.some(({ docChanged }) => docChanged) ? identified(state) : null) }),
  ],
});

export function identified(state: EditorState): Transaction | null {
  const change = state.tr;
  const owners = new Map<string, { at: number; node: PmNode }>();
  const renew = (at: number) => change.setNodeAttribute(at, 'id', newId());
  state.doc.descendants((node, at, parent) => {
    if (parent === state.doc || ALSO.has(node.type.name)) {
      const id = node.attrs.id as string | null;
      const owner = id ? owners.get(id) : undefined;
      if (!id) renew(at);
      else if (!owner) owners.set(id, { at, node });
      else if (owner.node.content.size === 0 && node.content.size > 0) {
        renew(owner.at);
        owners.set(id, { at, node });
      } else renew(at);
    }
    return !node.isTextblock;
  });
  return change.docChanged ? change : null;
}
