import AddIcon from '@mui/icons-material/Add';
import CloseFullscreenIcon from '@mui/icons-material/CloseFullscreen';
import CodeIcon from '@mui/icons-material/Code';
import FormatBoldIcon from '@mui/icons-material/FormatBold';
import FormatItalicIcon from '@mui/icons-material/FormatItalic';
import LinkIcon from '@mui/icons-material/Link';
import OpenInFullIcon from '@mui/icons-material/OpenInFull';
import RedoIcon from '@mui/icons-material/Redo';
import StrikethroughSIcon from '@mui/icons-material/StrikethroughS';
import UndoIcon from '@mui/icons-material/Undo';
import { Box, Button, MenuItem, TextField } from '@mui/material';
import { useEditorState } from '@tiptap/react';
import type { Editor } from '@tiptap/react';
import { useTranslate } from 'react-admin';
import { directional } from '../../shared/directional';
import type { Asking } from './BodyDialogs';
import { KINDS, kindOf, turnInto } from './kinds';
import type { Kind } from './kinds';
import { ToolButton } from './ToolButton';

const MARKS = [
  { mark: 'strong', keys: 'Ctrl+B', Icon: FormatBoldIcon },
  { mark: 'emphasis', keys: 'Ctrl+I', Icon: FormatItalicIcon },
  { mark: 'strike', keys: 'Ctrl+Shift+X', Icon: StrikethroughSIcon },
  { mark: 'monospace', keys: 'Ctrl+E', Icon: CodeIcon },
] as const;

interface Props {
  readonly editor: Editor;
  readonly isAlone: boolean;
  readonly onAsk: (what: Asking) => void;
  readonly onAlone: () => void;
}

export function BodyToolbar({ editor, isAlone, onAsk, onAlone }: Props) {
  const translate = useTranslate();
  const now = useEditorState({
    editor,
    selector: ({ editor: { state }, editor: it }) => ({
      kind: kindOf(it) ?? '',
      marks: [...MARKS.map(({ mark }) => mark), 'link'].filter((mark) => it.isActive(mark)),
      isText: state.selection.$from.parent.isTextblock && !state.selection.$from.parent.type.spec.code,
      canUndo: it.can().undo(),
      canRedo: it.can().redo(),
    }),
  });
  return (
    <Box role="toolbar" aria-label={translate('blog.body.tools')} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.25 }}>
      <TextField
        select
        label={translate('blog.body.kind')}
        value={now.kind}
        disabled={!now.kind}
        onChange={({ target }) => turnInto(editor, target.value as Kind)}
        slotProps={{ select: { MenuProps: { disableRestoreFocus: true } } }}
        sx={{ minWidth: 150, mr: 1, my: 0.5 }}
      >
        <MenuItem value="" sx={{ display: 'none' }} />
        {KINDS.map((kind) => (
          <MenuItem key={kind} value={kind}>
            {translate(`blog.kinds.${kind}`)}
          </MenuItem>
        ))}
      </TextField>
      {MARKS.map(({ mark, keys, Icon }) => (
        <ToolButton
          key={mark}
          label={translate(`blog.marks.${mark}`)}
          keys={keys}
          isOn={now.marks.includes(mark)}
          isDisabled={!now.isText}
          onClick={() => editor.chain().focus().toggleMark(mark).run()}
        >
          <Icon fontSize="small" />
        </ToolButton>
      ))}
      <ToolButton label={translate('blog.marks.link')} keys="Ctrl+Shift+L" isOn={now.marks.includes('link')} isDisabled={!now.isText} onClick={() => onAsk('link')}>
        <LinkIcon fontSize="small" />
      </ToolButton>
      <ToolButton label={translate('blog.body.undo')} keys="Ctrl+Z" isDisabled={!now.canUndo} onClick={() => editor.chain().focus().undo().run()}>
        <UndoIcon fontSize="small" sx={directional} />
      </ToolButton>
      <ToolButton label={translate('blog.body.redo')} keys="Ctrl+Shift+Z" isDisabled={!now.canRedo} onClick={() => editor.chain().focus().redo().run()}>
        <RedoIcon fontSize="small" sx={directional} />
      </ToolButton>
      <Box sx={{ flex: 1 }} />
      <Button size="small" variant="outlined" startIcon={<AddIcon />} aria-haspopup="dialog" onClick={() => onAsk('menu')}>
        {translate('blog.body.insert')}
      </Button>
      <ToolButton label={translate(isAlone ? 'blog.body.together' : 'blog.body.alone')} keys={isAlone ? 'Esc' : 'Ctrl+Shift+F'} isOn={isAlone} onClick={onAlone}>
        {isAlone ? <CloseFullscreenIcon fontSize="small" /> : <OpenInFullIcon fontSize="small" />}
      </ToolButton>
    </Box>
  );
}
