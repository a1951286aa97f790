import { Node } from '@tiptap/core';
import { identity, kept } from './attributes';

/** A block that is no text: a picture, a recipe card, or something that only a later version of this editor knows. */
export const BodyObject = Node.create({
  name: 'object',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ ...identity(), ...kept('kind', 'unknown'), ...kept('data', {}) }),
  parseHTML: () => [{ tag: 'div[data-kind]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes],
});
