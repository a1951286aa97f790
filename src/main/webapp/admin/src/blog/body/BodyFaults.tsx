import { Alert, Button } from '@mui/material';
import type { Editor } from '@tiptap/react';
import { Selection } from '@tiptap/pm/state';
import { useTranslate } from 'react-admin';
import { startOf } from './moves';

interface Props {
  readonly editor: Editor;
  readonly faults: ReadonlyMap<string, string>;
}

/** What the server would not take of the body; each leads to its block. */
export function BodyFaults({ editor, faults }: Props) {
  const translate = useTranslate();
  const own = [...faults].filter(([pointer]) => pointer.startsWith('/body'));
  if (own.length === 0) return null;
  const go = (block: number) => {
    const at = Math.min(block, editor.state.doc.childCount - 1);
    const target = Selection.findFrom(editor.state.doc.resolve(startOf(editor, at)), 1);
    if (target) editor.view.dispatch(editor.state.tr.setSelection(target).scrollIntoView());
    editor.view.focus();
  };
  return own.map(([pointer, message]) => {
    const block = Number(/^\/body\/blocks\/(\d+)/.exec(pointer)?.[1] ?? 0);
    return (
      <Alert key={pointer} severity="error" sx={{ mb: 1 }} action={<Button color="inherit" onClick={() => go(block)}>{translate('blog.body.show')}</Button>}>
        {translate('blog.body.fault', { number: block + 1, message })}
      </Alert>
    );
  });
}
