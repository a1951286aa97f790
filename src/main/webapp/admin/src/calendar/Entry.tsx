import EditCalendarIcon from '@mui/icons-material/EditCalendar';
import { Box, IconButton, Link, Tooltip, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { DRAGGED } from './MonthTable';

interface Props {
  readonly id: string;
  readonly colour: 'info' | 'success' | 'error' | 'warning' | 'primary';
  /** When, and what. */
  readonly caption: ReactNode;
  readonly title: string;
  readonly to: string;
  readonly message?: string | undefined;
  /** Where it can be moved: asks for another moment. */
  readonly onMove?: (() => void) | undefined;
}

/** Something on a day. What can be moved can be dragged to another day, or moved by its button. */
export function Entry({ id, colour, caption, title, to, message, onMove }: Props) {
  const translate = useTranslate();
  return (
    <Box
      draggable={Boolean(onMove)}
      onDragStart={(event) => {
        event.dataTransfer.setData(DRAGGED, id);
        event.dataTransfer.effectAllowed = 'move';
      }}
      sx={{
        display: 'flex', alignItems: 'start', borderInlineStart: '4px solid', borderInlineStartColor: ({ palette }) => palette[colour].main, bgcolor: 'background.paper',
        borderRadius: 0.5, paddingInlineStart: 0.75, cursor: onMove ? 'grab' : 'auto',
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0, py: 0.25 }}>
        <Typography variant="caption" color="textSecondary" component="div">{caption}</Typography>
        <Link component={RouterLink} to={to} draggable={false} variant="body2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {title}
        </Link>
        {message && (
          <Typography variant="caption" color="error" component="div" sx={{ unicodeBidi: 'plaintext' }}>
            {message}
          </Typography>
        )}
      </Box>
      {onMove && (
        <Tooltip title={translate('calendar.move.to')}>
          <IconButton size="small" aria-label={translate('calendar.move.one', { title })} onClick={onMove}>
            <EditCalendarIcon fontSize="inherit" />
          </IconButton>
        </Tooltip>
      )}
    </Box>
  );
}
