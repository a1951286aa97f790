import { Autocomplete, Button, Stack, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { Person } from '@mealprep360/sdk';
import { useNotify, useTranslate } from 'react-admin';
import { client } from '../api/client';
import { contentOf } from '../api/contents';
import { useSayProblem } from '../api/problems';
import { inputOf } from '../shared/moments';
import { narrowed } from '../shared/narrowed';
import { useMoment } from '../shared/useMoment';
import { useNames } from '../shared/useNames';
import { useSettled } from '../shared/useSettled';
import { useActions, useItem, useRefresh } from './useItem';
import type { Where } from './useItem';

const TYPING_MILLIS = 250;

/** Who is to see to it, and by when: oneself, or a colleague who is found by name. Shown to those who may say so. */
export function AssignmentForm({ where }: { readonly where: Required<Where> }) {
  const translate = useTranslate();
  const moment = useMoment();
  const notify = useNotify();
  const say = useSayProblem();
  const refresh = useRefresh(where);
  const { data: item } = useItem(where);
  const { data: next } = useActions(where);
  const assignment = item?.value.assignment;
  const nameOf = useNames(assignment ? [assignment.assignee] : []);
  const [chosen, setChosen] = useState<Person | null>(null);
  const [text, setText] = useState('');
  const [due, setDue] = useState('');
  const name = useSettled(text.trim(), TYPING_MILLIS);
  const isAllowed = next?.actions.some((one) => one.name === 'assign' && one.outcome === 'possible') ?? false;
  const { data: found, isFetching, isPlaceholderData } = useQuery({
    queryKey: ['reviewers', name],
    queryFn: () => client().identity.listReviewers(name ? { name } : {}),
    enabled: isAllowed,
    staleTime: 60_000,
    placeholderData: (before) => before,
  });
  const isOfOtherWords = isPlaceholderData || name !== text.trim();
  if (!isAllowed) return null;
  const assign = async (assignee: string | undefined) => {
    try {
      const { etag } = await contentOf(where.type).state(where);
      const newAssignment = { ...(assignee ? { assignee } : {}), ...(assignee && due ? { dueAt: new Date(due) } : {}) };
      await client().items.assignItem({ id: where.id, locale: where.locale, ifMatch: etag, newAssignment });
      setChosen(null);
      setText('');
      setDue('');
      notify(`editorial.assignment.${assignee ? 'done' : 'doneNobody'}`, { type: 'success' });
    } catch (error) {
      say(error);
    }
    await refresh();
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    void assign(chosen?.subject);
  };
  return (
    <Stack component="form" spacing={1.5} onSubmit={send} aria-label={translate('editorial.assignment.title')}>
      <Typography variant="h2">{translate('editorial.assignment.title')}</Typography>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography color={assignment ? 'textPrimary' : 'textSecondary'} sx={{ flex: 1 }}>
          {assignment
            ? [nameOf(assignment.assignee) || translate('editorial.list.somebody'), assignment.dueAt && translate('editorial.assignment.until', { when: moment(assignment.dueAt) })]
                .filter(Boolean)
                .join(' · ')
            : translate('editorial.assignment.nobody')}
        </Typography>
        {assignment && (
          <Button size="small" onClick={() => void assign(undefined)}>
            {translate('editorial.assignment.release')}
          </Button>
        )}
      </Stack>
      <Autocomplete<Person>
        options={found?.items ?? []}
        value={chosen}
        inputValue={text}
        loading={isFetching || isOfOtherWords}
        loadingText={translate('shared.loading')}
        noOptionsText={translate('editorial.assignment.none')}
        filterOptions={narrowed<Person>(isOfOtherWords)}
        getOptionLabel={(one) => one.name}
        getOptionKey={({ subject }) => subject}
        isOptionEqualToValue={(a, b) => a.subject === b.subject}
        onChange={(_, one) => setChosen(one)}
        onInputChange={(_, value) => setText(value)}
        renderInput={(params) => <TextField {...params} label={translate('editorial.assignment.who')} />}
      />
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
        <TextField
          fullWidth
          type="datetime-local"
          label={translate('editorial.assignment.due')}
          value={due}
          onChange={({ target }) => setDue(target.value)}
          slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: inputOf(new Date()) } }}
        />
        <Button type="submit" variant="outlined" disabled={!chosen} sx={{ flexShrink: 0 }}>
          {translate('editorial.assignment.go')}
        </Button>
      </Stack>
    </Stack>
  );
}
