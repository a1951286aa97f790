import type { Editor } from '@tiptap/core';

/** What a block of text can be turned into. */
export const KINDS = ['paragraph', 'heading2', 'heading3', 'heading4', 'bullets', 'numbers', 'quote', 'callout', 'code'] as const;
export type Kind = (typeof KINDS)[number];

/** Which of them the cursor is in; none in boxes, tables and dividers. */
export function kindOf(editor: Editor): Kind | undefined {
  const { $from } = editor.state.selection;
  const block = $from.depth > 0 ? $from.node(1) : undefined;
  switch (block?.type.name) {
    case 'heading':
      return KINDS.find((kind) => kind === `heading${block.attrs.level}`);
    case 'bulletList':
    case 'orderedList':
      return editor.isActive('orderedList') && $from.node(-2)?.type.name === 'orderedList' ? 'numbers' : 'bullets';
    case 'codeBlock':
      return 'code';
    case 'paragraph':
    case 'quote':
    case 'callout':
      return block.type.name;
    default:
      return undefined;
  }
}

export function turnInto(editor: Editor, kind: Kind): boolean {
  const chain = editor.chain().focus();
  const isList = kindOf(editor) === 'bullets' || kindOf(editor) === 'numbers';
  switch (kind) {
    case 'bullets':
      return chain.toggleList('bulletList', 'listItem').run();
    case 'numbers':
      return chain.toggleList('orderedList', 'listItem').run();
    case 'paragraph':
      return (isList ? chain.clearNodes() : chain).setNode('paragraph').run();
    case 'code':
      return (isList ? chain.clearNodes() : chain).setNode('codeBlock').run();
    case 'quote':
    case 'callout':
      return (isList ? chain.clearNodes() : chain).setNode(kind).run();
    default:
      return (isList ? chain.clearNodes() : chain).setNode('heading', { level: Number(kind.at(-1)) }).run();
  }
}
