import { IconButton, Tooltip } from '@mui/material';
import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  /** The keys that do the same. */
  readonly keys?: string;
  readonly isOn?: boolean;
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A button of a toolbar that leaves the cursor where it is. */
export function ToolButton({ label, keys, isOn, isDisabled = false, onClick, children }: Props) {
  return (
    <Tooltip title={keys ? `${label} (${keys})` : label} describeChild>
      <span>
        <IconButton
          size="small"
          data-tool
          aria-label={label}
          aria-pressed={isOn}
          disabled={isDisabled}
          color={isOn ? 'primary' : 'default'}
          onMouseDown={(event) => event.preventDefault()}
          onClick={onClick}
          sx={{ borderRadius: 1, bgcolor: isOn ? 'action.selected' : undefined }}
        >
          {children}
        </IconButton>
      </span>
    </Tooltip>
  );
}
