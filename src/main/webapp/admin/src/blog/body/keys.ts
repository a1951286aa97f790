import { Extension } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { moveBlock } from './moves';

interface Options {
  /** "/" was pressed in an empty paragraph. */
  readonly onMenu: () => void;
  readonly onLink: () => void;
  readonly onFocusMode: () => void;
}

/** The keys of the editor that belong to no single kind of block. */
export const Keys = Extension.create<Options>({
  name: 'keys',
  addOptions: () => ({ onMenu: () => undefined, onLink: () => undefined, onFocusMode: () => undefined }),
  addKeyboardShortcuts() {
    const { editor, options } = this;
    return {
      'Alt-ArrowUp': () => moveBlock(editor, -1),
      'Alt-ArrowDown': () => moveBlock(editor, 1),
      'Mod-Shift-l': () => said(options.onLink),
      'Mod-Shift-f': () => said(options.onFocusMode),
      '/': () => {
        const { empty, $from } = editor.state.selection;
        const isFree = empty && $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0 && $from.depth === 1;
        return isFree && said(options.onMenu);
      },
      // Into the fields of a box.
      Enter: () => {
        const { selection } = editor.state;
        if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'object') return false;
        const box = editor.view.nodeDOM(selection.from);
        const field = box instanceof HTMLElement ? box.querySelector<HTMLElement>('input, textarea, [role="combobox"], button:not([data-tool])') : null;
        field?.focus();
        return field !== null;
      },
    };
  },
});

function said(how: () => void): true {
  how();
  return true;
}
