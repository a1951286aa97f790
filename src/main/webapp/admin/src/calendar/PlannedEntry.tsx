import EditCalendarIcon from '@mui/icons-material/EditCalendar';
import type { Schedule } from '@mealprep360/sdk';
import { Box, IconButton, Link, Tooltip, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { DRAGGED } from './MonthTable';

interface Props {
  readonly schedule: Schedule;
  readonly onMove: (schedule: Schedule) => void;
}

const COLOURS = { waiting: 'info', done: 'success', blocked: 'error', cancelled: 'warning' } as const;

/** One thing that is planned. While it waits it can be dragged to another day, or moved by its button. */
export function PlannedEntry({ schedule, onMove }: Props) {
  const translate = useTranslate();
  const time = useTime();
  const { type, item, locale, action, state, message, at, title } = schedule;
  const isWaiting = state === 'waiting';
  return (
    <Box
      draggable={isWaiting}
      onDragStart={(event) => {
        event.dataTransfer.setData(DRAGGED, schedule.id);
        event.dataTransfer.effectAllowed = 'move';
      }}
      sx={{
        display: 'flex', alignItems: 'start', borderInlineStart: '4px solid', borderInlineStartColor: ({ palette }) => palette[COLOURS[state]].main, bgcolor: 'background.paper',
        borderRadius: 0.5, paddingInlineStart: 0.75, cursor: isWaiting ? 'grab' : 'auto',
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0, py: 0.25 }}>
        <Typography variant="caption" color="textSecondary" component="div">
          {time(at)} {translate(`editorial.schedules.${action}`)}
          {!isWaiting && ` · ${translate(`editorial.schedules.states.${state}`)}`}
        </Typography>
        <Link component={RouterLink} to={`/${type}/${item}?locale=${locale}`} draggable={false} variant="body2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {title}
        </Link>
        {message && (
          <Typography variant="caption" color="error" component="div" sx={{ unicodeBidi: 'plaintext' }}>
            {message}
          </Typography>
        )}
      </Box>
      {isWaiting && (
        <Tooltip title={translate('calendar.move.to')}>
          <IconButton size="small" aria-label={translate('calendar.move.one', { title })} onClick={() => onMove(schedule)}>
            <EditCalendarIcon fontSize="inherit" />
          </IconButton>
        </Tooltip>
      )}
    </Box>
  );
}

/** Times of day as the person's language has them. */
export function useTime(): (at: Date) => string {
  const locale = useLocale();
  return (at) => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at);
}
