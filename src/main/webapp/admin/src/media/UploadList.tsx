import { Button, LinearProgress, List, ListItem, ListItemText, Paper, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useProblemText } from '../api/problems';
import { isOnItsWay, percentOf, uploads } from './uploads';
import type { Upload } from './uploads';
import { useBytes } from './useBytes';

const WHOLE = 100;

/** Each file on its way: how it stands, and what can be done about it. */
export function UploadList({ all, canOpen = true }: { readonly all: readonly Upload[]; readonly canOpen?: boolean }) {
  const translate = useTranslate();
  if (all.length === 0) return null;
  const over = all.filter(({ state }) => !isOnItsWay(state)).length;
  const failed = all.filter(({ state }) => state === 'failed');
  const summary = translate('media.uploads.progress', { over, all: all.length, failed: failed.length });
  return (
    <Paper variant="outlined" component="section" aria-label={translate('media.uploads.title')} sx={{ p: 2 }}>
      <Stack useFlexGap direction="row" spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap', mb: 1 }}>
        <Typography role="status" sx={{ flex: 1 }}>
          {summary}
        </Typography>
        {failed.length > 0 && (
          <Button size="small" onClick={() => failed.forEach(({ key }) => uploads.retry(key))}>
            {translate('media.uploads.retryAll')}
          </Button>
        )}
        {over > 0 && (
          <Button size="small" onClick={() => uploads.clear()}>
            {translate('media.uploads.clear')}
          </Button>
        )}
      </Stack>
      <LinearProgress variant="determinate" value={percentOf(all)} aria-label={summary} />
      <List dense sx={{ maxHeight: 260, overflowY: 'auto' }} tabIndex={0} aria-label={translate('media.uploads.title')}>
        {all.map((one) => (
          <Row key={one.key} upload={one} canOpen={canOpen} />
        ))}
      </List>
    </Paper>
  );
}

function Row({ upload: { key, name, bytes, percent, state, problem, medium }, canOpen }: { readonly upload: Upload; readonly canOpen: boolean }) {
  const translate = useTranslate();
  const textOf = useProblemText();
  const size = useBytes();
  const isSending = state === 'running' && percent < WHOLE;
  const said = isSending
    ? translate('media.uploads.sent', { percent: percent / WHOLE, size: size(bytes) })
    : translate(`media.uploads.states.${state}`);
  return (
    <ListItem
      disableGutters
      secondaryAction={
        isOnItsWay(state) ? (
          <Button size="small" aria-label={translate('media.uploads.cancelOne', { name })} onClick={() => uploads.cancel(key)}>
            {translate('shared.cancel')}
          </Button>
        ) : state === 'failed' || state === 'cancelled' ? (
          <Button size="small" aria-label={translate('media.uploads.retryOne', { name })} onClick={() => uploads.retry(key)}>
            {translate('shared.retry')}
          </Button>
        ) : medium && canOpen ? (
          <Button size="small" component={Link} to={`/media/${medium.id}`} aria-label={translate('media.uploads.openOne', { name })}>
            {translate('media.uploads.open')}
          </Button>
        ) : null
      }
    >
      <ListItemText
        primary={name}
        secondary={state === 'failed' ? (problem ? textOf(problem) : translate('media.uploads.away')) : said}
        slotProps={{
          primary: { noWrap: true, sx: { paddingInlineEnd: 6 } },
          secondary: { color: state === 'failed' ? 'error' : 'textSecondary', sx: { paddingInlineEnd: 6 } },
        }}
      />
    </ListItem>
  );
}
