import type { Redirect } from '@mealprep360/sdk';
import { Alert, Box, Button, Chip, Divider, List, ListItem, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { itemsOf } from '../shared/byCursor';
import { MoreButton } from '../shared/MoreButton';
import { PageState } from '../shared/PageState';
import { useMoment } from '../shared/useMoment';
import { useNames } from '../shared/useNames';
import { useProblemText } from '../api/problems';
import { Target } from './Target';
import { useRedirects } from './useRedirects';

interface Props {
  readonly text: string;
  readonly onEdit: (redirect: Redirect) => void;
  readonly onRemove: (redirect: Redirect) => void;
}

/** What editors have said of paths. */
export function RedirectList({ text, onEdit, onRemove }: Props) {
  const translate = useTranslate();
  const textOf = useProblemText();
  const moment = useMoment();
  const query = useRedirects(text);
  const { data, error, refetch } = query;
  const all = itemsOf(data);
  const nameOf = useNames(all.map(({ changedBy }) => changedBy));
  if (!data) return <PageState error={error} onRetry={() => void refetch()} />;
  return (
    <>
      {error && <Alert severity="error">{textOf(error)}</Alert>}
      {all.length === 0 && (
        <Typography color="textSecondary" role="status">
          {translate(text ? 'redirects.noneFound' : 'redirects.none')}
        </Typography>
      )}
      <List disablePadding>
        {all.map((redirect, at) => (
          <Box component="li" key={redirect.id} sx={{ listStyle: 'none' }}>
            {at > 0 && <Divider />}
            <ListItem component="div" disableGutters sx={{ gap: 2, alignItems: 'start', flexWrap: 'wrap' }}>
              <Stack sx={{ flex: '1 1 260px', minWidth: 0, overflowWrap: 'anywhere' }}>
                <Typography component="div" sx={{ fontWeight: 600 }}>
                  <bdi dir="ltr">{redirect.from}</bdi>
                </Typography>
                <Typography component="div">
                  <Target of={redirect} />
                </Typography>
                {redirect.resolved && redirect.resolved !== redirect.to && (
                  <Typography variant="body2" color="textSecondary">
                    {translate('redirects.atPresent')} <bdi dir="ltr">{redirect.resolved}</bdi>
                  </Typography>
                )}
                <Stack useFlexGap direction="row" spacing={1} sx={{ flexWrap: 'wrap', my: 0.5, '&:empty': { display: 'none' } }}>
                  {!redirect.permanent && <Chip size="small" variant="outlined" label={translate('redirects.forNow')} />}
                  {!redirect.resolved && <Chip size="small" color="warning" variant="outlined" label={translate('redirects.nowhere')} />}
                </Stack>
                {redirect.note && (
                  <Typography variant="body2" dir="auto">
                    {redirect.note}
                  </Typography>
                )}
                <Typography variant="caption" color="textSecondary">
                  {[nameOf(redirect.changedBy), moment(redirect.changedAt)].filter(Boolean).join(' · ')}
                </Typography>
              </Stack>
              <Stack direction="row">
                <Button size="small" aria-label={translate('redirects.editOne', { from: redirect.from })} onClick={() => onEdit(redirect)}>
                  {translate('redirects.edit')}
                </Button>
                <Button size="small" color="error" aria-label={translate('redirects.removeOne', { from: redirect.from })} onClick={() => onRemove(redirect)}>
                  {translate('redirects.remove')}
                </Button>
              </Stack>
            </ListItem>
          </Box>
        ))}
      </List>
      <MoreButton query={query} />
    </>
  );
}
