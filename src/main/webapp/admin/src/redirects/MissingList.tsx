import type { MissingPath, Suggestion } from '@mealprep360/sdk';
import { Button, List, ListItem, Stack, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { client } from '../api/client';
import { useSayProblem } from '../api/problems';
import { itemsOf } from '../shared/byCursor';
import { MoreButton } from '../shared/MoreButton';
import { PageState } from '../shared/PageState';
import { useMoment } from '../shared/useMoment';
import { EMPTY } from './form';
import type { RedirectForm } from './form';
import { useMissing } from './useRedirects';

/** What was asked for and is not there, with where it may have meant to lead. @param onLead is given a redirect to be looked at and stored */
export function MissingList({ onLead }: { readonly onLead: (form: RedirectForm) => void }) {
  const translate = useTranslate();
  const moment = useMoment();
  const say = useSayProblem();
  const queries = useQueryClient();
  const query = useMissing();
  const { data, error, refetch } = query;
  const all = itemsOf(data);
  const dismiss = ({ id }: MissingPath) =>
    client().redirects.dismissMissing({ id }).catch(say).finally(() => void queries.invalidateQueries({ queryKey: ['redirects', 'missing'] }));
  const toSuggestion = ({ path }: MissingPath, { item }: Suggestion): RedirectForm => ({ ...EMPTY, from: path, kind: 'item', item });
  if (!data) return <PageState error={error} onRetry={() => void refetch()} />;
  return (
    <>
      {all.length === 0 && (
        <Typography color="textSecondary" role="status">
          {translate('redirects.missing.none')}
        </Typography>
      )}
      <List disablePadding>
        {all.map((missing) => (
          <ListItem key={missing.id} disableGutters divider sx={{ display: 'block', overflowWrap: 'anywhere' }}>
            <Typography sx={{ fontWeight: 600 }}>
              <bdi dir="ltr">{missing.path}</bdi>
            </Typography>
            <Typography variant="caption" color="textSecondary" component="div">
              {translate('redirects.missing.asked', { count: missing.count, at: moment(missing.lastSeenAt) })}
            </Typography>
            <Stack useFlexGap direction="row" sx={{ flexWrap: 'wrap', columnGap: 1 }}>
              {missing.suggestions.map((suggestion) => (
                <Button key={suggestion.path} size="small" sx={{ textAlign: 'start' }} onClick={() => onLead(toSuggestion(missing, suggestion))}>
                  {translate('redirects.missing.suggest', { path: suggestion.path })}
                </Button>
              ))}
              <Button size="small" aria-label={translate('redirects.missing.leadOne', { from: missing.path })} onClick={() => onLead({ ...EMPTY, from: missing.path })}>
                {translate('redirects.missing.lead')}
              </Button>
              <Button size="small" color="inherit" aria-label={translate('redirects.missing.dismissOne', { from: missing.path })} onClick={() => void dismiss(missing)}>
                {translate('redirects.missing.dismiss')}
              </Button>
            </Stack>
          </ListItem>
        ))}
      </List>
      <MoreButton query={query} />
    </>
  );
}
