import type { Import } from '@mealprep360/sdk';
import { Alert, Button, Chip, LinearProgress, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useMoment } from '../shared/useMoment';
import { isOver } from './useImports';

interface Props {
  readonly current: Import;
  readonly onCancel: () => void;
  /** Absent where the file is not at hand, or it was for real. */
  readonly onRepeat: (() => void) | undefined;
}

const COUNTS = ['created', 'updated', 'unchanged', 'refused', 'notPublished'] as const;

/** How far an import is, and what came of it so far. */
export function ImportProgress({ current, onCancel, onRepeat }: Props) {
  const translate = useTranslate();
  const moment = useMoment();
  const { state, dryRun, bytes, bytesDone, lines, linesDone, message, createdAt, type } = current;
  const said = translate('imports.progress', { done: linesDone, all: lines });
  const counts = COUNTS.filter((one) => current[one] > 0);
  return (
    <Stack spacing={1.5}>
      <Stack useFlexGap direction="row" spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Chip size="small" label={translate(`imports.states.${state}`)} color={state === 'failed' ? 'error' : state === 'done' ? 'secondary' : 'default'} />
        {dryRun && <Chip size="small" variant="outlined" label={translate('imports.dry')} />}
        <Typography color="textSecondary">
          {translate(`resources.${type}.name`, { smart_count: 2, _: type })} · {moment(createdAt)}
        </Typography>
      </Stack>
      {!isOver(current) && (
        <LinearProgress variant={state === 'waiting' ? 'indeterminate' : 'determinate'} value={bytes > 0 ? (bytesDone / bytes) * 100 : 0} aria-label={said} />
      )}
      <Typography role="status">{said}</Typography>
      {counts.length > 0 && (
        <Stack useFlexGap direction="row" spacing={1} sx={{ flexWrap: 'wrap' }}>
          {counts.map((one) => (
            <Chip
              key={one}
              color={one === 'refused' ? 'error' : one === 'notPublished' ? 'warning' : 'default'}
              variant="outlined"
              label={translate(`imports.counts.${dryRun ? 'dry' : 'real'}.${one}`, { count: current[one] })}
            />
          ))}
        </Stack>
      )}
      {message && <Alert severity="error">{message}</Alert>}
      <Stack direction="row" spacing={1}>
        {!isOver(current) && (
          <Button variant="outlined" onClick={onCancel}>
            {translate('imports.cancel')}
          </Button>
        )}
        {onRepeat && (
          <Button variant="contained" onClick={onRepeat}>
            {translate('imports.forReal')}
          </Button>
        )}
      </Stack>
    </Stack>
  );
}
