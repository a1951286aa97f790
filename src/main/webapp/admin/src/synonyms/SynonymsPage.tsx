import type { SynonymGroup } from '@mealprep360/sdk';
import { Alert, Box, Button, LinearProgress, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Title, useNotify, useTranslate } from 'react-admin';
import { useProblemText } from '../api/problems';
import { Guarded } from '../auth/Guarded';
import { itemsOf } from '../shared/byCursor';
import { MoreButton } from '../shared/MoreButton';
import { PageState } from '../shared/PageState';
import { useAddressFilters } from '../shared/useAddress';
import { EditDialog, NewDialog } from './GroupDialog';
import { GroupFilters } from './GroupFilters';
import { GroupTable } from './GroupTable';
import { RemoveDialog } from './RemoveDialog';
import { GROUP_FILTERS, useGroups } from './useGroups';

/** Words that the search takes for the same. */
export const SynonymsPage = () => (
  <Guarded part="synonyms">
    <Groups />
  </Guarded>
);

type Asked =
  | { readonly command: 'create' }
  /** @param words those that are proposed, where they are not those that it has */
  | { readonly command: 'edit'; readonly group: SynonymGroup; readonly words?: readonly string[] }
  | { readonly command: 'remove'; readonly group: SynonymGroup };

function Groups() {
  const translate = useTranslate();
  const textOf = useProblemText();
  const notify = useNotify();
  const filters = useAddressFilters(GROUP_FILTERS);
  const [asked, setAsked] = useState<Asked>();
  const query = useGroups(filters.value);
  const { data, error, refetch, isFetching } = query;
  const all = itemsOf(data);
  const close = () => setAsked(undefined);
  const done = (what: 'saved' | 'removed') => {
    notify(`synonyms.${what}`, { type: 'success' });
    close();
  };
  const dialog = {
    onOther: (group: SynonymGroup, words: readonly string[]) => setAsked({ command: 'edit', group, words }),
    onDone: () => done('saved'),
    onClose: close,
  };
  return (
    <Stack spacing={2} sx={{ mt: 2, pb: 8 }}>
      <Title title={translate('resources.synonyms.name', { smart_count: 2 })} />
      <Stack direction="row" spacing={2} sx={{ alignItems: 'center', justifyContent: 'space-between' }}>
        <Typography variant="h1">{translate('resources.synonyms.name', { smart_count: 2 })}</Typography>
        <Button variant="contained" onClick={() => setAsked({ command: 'create' })}>
          {translate('synonyms.create')}
        </Button>
      </Stack>
      <Typography color="textSecondary">{translate('synonyms.hint')}</Typography>
      <GroupFilters filters={filters} />
      <Box sx={{ height: 4 }}>{isFetching && data && <LinearProgress aria-label={translate('shared.loading')} />}</Box>
      {data && error && <Alert severity="error">{textOf(error)}</Alert>}
      {!data && <PageState error={error} onRetry={() => void refetch()} />}
      {data && all.length > 0 && (
        <GroupTable groups={all} onEdit={(group) => setAsked({ command: 'edit', group })} onRemove={(group) => setAsked({ command: 'remove', group })} />
      )}
      {data && all.length === 0 && !isFetching && (
        <Typography color="textSecondary" role="status" sx={{ py: 6, textAlign: 'center' }}>
          {translate(filters.isAny ? 'synonyms.none' : 'synonyms.empty')}
        </Typography>
      )}
      <MoreButton query={query} />
      {asked?.command === 'create' && <NewDialog {...dialog} />}
      {asked?.command === 'edit' && <EditDialog key={asked.group.id} group={asked.group} words={asked.words} {...dialog} />}
      {asked?.command === 'remove' && <RemoveDialog group={asked.group} onDone={() => done('removed')} onClose={close} />}
    </Stack>
  );
}
