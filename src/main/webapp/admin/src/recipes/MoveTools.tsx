import CloseIcon from '@mui/icons-material/Close';
import KeyboardArrowDownIcon from '@mui/icons-material/KeyboardArrowDown';
import KeyboardArrowUpIcon from '@mui/icons-material/KeyboardArrowUp';
import { Box, IconButton } from '@mui/material';

interface Props {
  readonly labels: { readonly up: string; readonly down: string; readonly remove: string };
  /** -1 where keys do the same, so that Tab goes from text to text. */
  readonly tabIndex?: number;
  readonly onMove: (by: number) => void;
  readonly onRemove: () => void;
}

/** Moves a part of a list, or takes it out, by mouse and finger. */
export function MoveTools({ labels, tabIndex, onMove, onRemove }: Props) {
  const tools = [
    { label: labels.up, Icon: KeyboardArrowUpIcon, go: () => onMove(-1) },
    { label: labels.down, Icon: KeyboardArrowDownIcon, go: () => onMove(1) },
    { label: labels.remove, Icon: CloseIcon, go: onRemove },
  ];
  return (
    <Box className="line-tools" sx={{ display: 'flex', flexShrink: 0 }}>
      {tools.map(({ label, Icon, go }) => (
        <IconButton key={label} size="small" tabIndex={tabIndex} aria-label={label} onClick={go}>
          <Icon fontSize="small" />
        </IconButton>
      ))}
    </Box>
  );
}
