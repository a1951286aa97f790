import DragIndicatorIcon from '@mui/icons-material/DragIndicator';
import { Box, FormHelperText, InputBase } from '@mui/material';
import { useId } from 'react';
import type { ClipboardEventHandler, KeyboardEventHandler } from 'react';
import { useTranslate } from 'react-admin';
import { CommentMark, markedSx } from '../editorial/CommentMark';
import { anchored } from '../editorial/comments';
import { StaleMark } from '../editorial/StaleMark';
import { MoveTools } from './MoveTools';

const DRAGGED = 'application/x-mealprep360-line';

interface Props {
  readonly id: string;
  readonly anchor: string;
  readonly text: string;
  readonly label: string;
  readonly placeholder: string;
  readonly position: number;
  readonly fault: string | undefined;
  readonly onText: (text: string) => void;
  readonly onKeyDown: KeyboardEventHandler;
  readonly onPaste: ClipboardEventHandler;
  readonly onMove: (by: number) => void;
  /** @param id of the line that was dropped here, whichever list it is of */
  readonly onDrop: (id: string) => void;
  readonly onRemove: () => void;
}

export function LineRow({
  id, anchor, text, label, placeholder, position, fault, onText, onKeyDown, onPaste, onMove, onDrop, onRemove,
}: Props) {
  const translate = useTranslate();
  const faultId = useId();
  return (
    <Box
      component="li"
      {...anchored({ anchor, label })}
      onDragOver={(event) => event.dataTransfer.types.includes(DRAGGED) && event.preventDefault()}
      onDrop={(event) => {
        const dropped = event.dataTransfer.getData(DRAGGED);
        if (!dropped) return;
        event.preventDefault();
        onDrop(dropped);
      }}
      sx={{
        borderBottom: 1,
        borderColor: fault ? 'error.main' : 'divider',
        ...markedSx,
        '& .line-tools': { opacity: { xs: 1, md: 0 } },
        '&:hover .line-tools, &:focus-within .line-tools': { opacity: 1 },
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center' }}>
        <Box
          draggable
          title={translate('recipes.lines.handle')}
          onDragStart={(event) => event.dataTransfer.setData(DRAGGED, id)}
          sx={{ display: { xs: 'none', md: 'flex' }, cursor: 'grab', color: 'text.secondary', pr: 0.5 }}
        >
          <DragIndicatorIcon fontSize="small" />
        </Box>
        <InputBase
          fullWidth
          value={text}
          placeholder={placeholder}
          onChange={(event) => onText(event.target.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          inputProps={{
            'aria-label': label,
            'data-line': position,
            maxLength: 500,
            autoComplete: 'off',
            ...(fault ? { 'aria-invalid': true, 'aria-describedby': faultId } : {}),
          }}
          sx={{ py: 0.5 }}
        />
        <StaleMark anchor={anchor} label={label} />
        <CommentMark anchor={anchor} label={label} />
        <MoveTools
          tabIndex={-1}
          labels={{ up: translate('recipes.lines.up'), down: translate('recipes.lines.down'), remove: translate('recipes.lines.remove') }}
          onMove={onMove}
          onRemove={onRemove}
        />
      </Box>
      {fault && (
        <FormHelperText id={faultId} error>
          {fault}
        </FormHelperText>
      )}
    </Box>
  );
}
