import DeleteOutlineIcon from '@mui/icons-material/DeleteOutlined';
import KeyboardArrowDownIcon from '@mui/icons-material/KeyboardArrowDown';
import KeyboardArrowUpIcon from '@mui/icons-material/KeyboardArrowUp';
import type { Editor } from '@tiptap/react';
import { useTranslate } from 'react-admin';
import { moveBlock, removeBlock } from './moves';
import { ToolButton } from './ToolButton';

interface Props {
  readonly editor: Editor;
  /** Goes to the block first, where the cursor is somewhere else. */
  readonly select?: () => void;
}

/** Moves a block or takes it away. */
export function BlockTools({ editor, select }: Props) {
  const translate = useTranslate();
  const after = (what: () => void) => () => {
    select?.();
    what();
  };
  return (
    <>
      <ToolButton label={translate('blog.body.up')} keys="Alt+↑" onClick={after(() => moveBlock(editor, -1))}>
        <KeyboardArrowUpIcon fontSize="small" />
      </ToolButton>
      <ToolButton label={translate('blog.body.down')} keys="Alt+↓" onClick={after(() => moveBlock(editor, 1))}>
        <KeyboardArrowDownIcon fontSize="small" />
      </ToolButton>
      <ToolButton label={translate('blog.body.remove')} onClick={after(() => removeBlock(editor))}>
        <DeleteOutlineIcon fontSize="small" />
      </ToolButton>
    </>
  );
}
