import type { NewReleaseEntry, ScheduleAction, Successor, WorkingRecipeCard } from '@mealprep360/sdk';
import { Autocomplete, Button, MenuItem, Stack, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { contentOf } from '../api/contents';
import { SuccessorInput } from '../editorial/SuccessorInput';
import { KindOption } from '../shared/KindOption';
import { narrowed } from '../shared/narrowed';

export interface Target {
  readonly type: string;
  readonly id: string;
  readonly locale: string;
}

interface Found extends Target {
  readonly title: string;
}

interface Props {
  readonly onAdd: (target: Target, change: NewReleaseEntry) => Promise<boolean>;
}

const TYPES = ['recipes', 'blog'] as const;
const FEW = 8;

const labelOf = ({ title, locale }: Found) => `${title} (${locale})`;

/** Finds recipes and posts by their titles, and adds one to a release. */
export function AddEntry({ onAdd }: Props) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Found | null>(null);
  const [action, setAction] = useState<ScheduleAction>('publish');
  const [successor, setSuccessor] = useState<Successor>();
  const [isBusy, setBusy] = useState(false);
  const { data: found = [], isPlaceholderData } = useQuery({
    queryKey: ['release', 'find', text],
    queryFn: async () => (await Promise.all(TYPES.map((type) => find(type, text)))).flat(),
    placeholderData: (before) => before,
  });
  const choose = (one: Found | null) => {
    setChosen(one);
    setSuccessor(undefined);
  };
  const add = async () => {
    if (!chosen) return;
    setBusy(true);
    const isDone = await onAdd(chosen, { action, ...(action === 'unpublish' && successor ? { successor } : {}) });
    if (isDone) choose(null);
    setBusy(false);
  };
  return (
    <>
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1}>
        <Autocomplete
          fullWidth
          options={found}
          value={chosen}
          loading={isPlaceholderData}
          loadingText={translate('shared.loading')}
          filterOptions={narrowed(isPlaceholderData)}
          getOptionLabel={labelOf}
          renderOption={({ key, ...props }, one) => (
            <KindOption key={key} {...props} label={labelOf(one)} kind={translate(`resources.${one.type}.name`, { smart_count: 1 })} />
          )}
          getOptionKey={({ id, locale }) => id + locale}
          isOptionEqualToValue={(one, other) => one.id === other.id && one.locale === other.locale}
          noOptionsText={translate('releases.add.nothing')}
          onInputChange={(_, typed, reason) => reason !== 'reset' && setText(typed)}
          onChange={(_, one) => choose(one)}
          renderInput={(params) => <TextField {...params} label={translate('releases.add.find')} />}
        />
        <TextField
          select
          label={translate('releases.fields.action')}
          value={action}
          onChange={({ target }) => setAction(target.value as ScheduleAction)}
          sx={{ minWidth: 170 }}
        >
          {(['publish', 'unpublish'] as const).map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`editorial.schedules.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        <Button variant="outlined" disabled={!chosen || isBusy} onClick={() => void add()} sx={{ flexShrink: 0 }}>
          {translate('releases.add.go')}
        </Button>
      </Stack>
      {chosen && action === 'unpublish' && (
        <SuccessorInput key={chosen.id + chosen.locale} isPlanned where={chosen} onChange={setSuccessor} />
      )}
    </>
  );
}

async function find(type: string, text: string): Promise<Found[]> {
  const { items } = await contentOf(type).list({ ...(text.trim() ? { text: text.trim() } : {}), limit: FEW });
  return items.map(({ id, locale, title }: WorkingRecipeCard) => ({ type, id, locale, title }));
}
