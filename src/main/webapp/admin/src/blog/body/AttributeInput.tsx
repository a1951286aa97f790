import { TextField } from '@mui/material';
import type { Editor } from '@tiptap/react';
import { useTranslate } from 'react-admin';
import { useLocalText } from '../useLocalText';

interface Props {
  readonly editor: Editor;
  readonly type: string;
  readonly field: string;
  readonly value: unknown;
}

/** A text about the block that the cursor is in; Enter goes back to it. */
export function AttributeInput({ editor, type, field, value }: Props) {
  const translate = useTranslate();
  const [text, setText] = useLocalText(String(value ?? ''), (next) => editor.commands.updateAttributes(type, { [field]: next || null }));
  return (
    <TextField
      label={translate(`blog.fields.${field}`)}
      value={text}
      onChange={({ target }) => setText(target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        editor.commands.focus();
      }}
      sx={{ minWidth: 200 }}
    />
  );
}
