import CloseIcon from '@mui/icons-material/Close';
import KeyboardArrowDownIcon from '@mui/icons-material/KeyboardArrowDown';
import KeyboardArrowUpIcon from '@mui/icons-material/KeyboardArrowUp';
import { IconButton, Stack } from '@mui/material';
import type { StackProps } from '@mui/material';

interface Props {
  readonly labels: { readonly up: string; readonly down: string; readonly remove: string };
  readonly isFirst?: boolean;
  readonly isLast?: boolean;
  /** Which way the tools stand; in a row unless told. */
  readonly direction?: StackProps['direction'];
  /** -1 where keys do the same, so that Tab goes from text to text. */
  readonly tabIndex?: number;
  readonly onMove: (by: number) => void;
  readonly onRemove: () => void;
}

/** Moves a part of a list, or takes it out, by mouse and finger. */
export function MoveTools({ labels, isFirst = false, isLast = false, direction = 'row', tabIndex, onMove, onRemove }: Props) {
  const tools = [
    { label: labels.up, Icon: KeyboardArrowUpIcon, isDisabled: isFirst, go: () => onMove(-1) },
    { label: labels.down, Icon: KeyboardArrowDownIcon, isDisabled: isLast, go: () => onMove(1) },
    { label: labels.remove, Icon: CloseIcon, isDisabled: false, go: onRemove },
  ];
  return (
    <Stack className="line-tools" direction={direction} sx={{ flexShrink: 0 }}>
      {tools.map(({ label, Icon, isDisabled, go }) => (
        <IconButton key={label} size="small" tabIndex={tabIndex} disabled={isDisabled} aria-label={label} onClick={go}>
          <Icon fontSize="small" />
        </IconButton>
      ))}
    </Stack>
  );
}
