import type { WorkingRecipeCard } from '@mealprep360/sdk';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, List, ListItem, ListItemText } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { client } from '../api/client';
import { contentOf } from '../api/contents';
import type { Command } from '../api/contents';
import { useProblemText } from '../api/problems';
import { useTold } from '../problems/useTold';
import type { Told } from '../problems/useTold';

interface Props {
  readonly type: string;
  readonly command: Command;
  readonly items: readonly WorkingRecipeCard[];
  /** Called when it is closed after something was done. */
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** What stands in the way, by id; an empty text where nothing does. */
type Verdicts = Readonly<Record<string, string>>;

/** First what would come of it for each, then what came of it. One that is refused keeps no other back. */
export function BulkDialog({ type, command, items: chosen, onDone, onClose }: Props) {
  const translate = useTranslate();
  const told = useTold();
  const textOf = useProblemText();
  const queries = useQueryClient();
  // As they were when it was asked for: the list behind is read again while this is open.
  const [items] = useState(chosen);
  const [outcome, setOutcome] = useState<Verdicts>();
  const [isRunning, setRunning] = useState(false);
  const { data: preview } = useQuery({
    queryKey: ['bulk', command, items.map(({ id }) => id)],
    queryFn: () => verdicts(items, (item) => foresee(command, item, told)),
    staleTime: 0,
    gcTime: 0,
  });
  const possible = items.filter(({ id }) => preview?.[id] === '');
  const run = async () => {
    setRunning(true);
    setOutcome(await verdicts(possible, (item) => perform(type, command, item).then(() => '', textOf)));
    setRunning(false);
    await queries.invalidateQueries({ queryKey: [type] });
  };
  const close = () => {
    onClose();
    if (outcome) onDone();
  };
  const said = { ...preview, ...outcome };
  const done = Object.values(outcome ?? {}).filter((text) => text === '').length;
  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" aria-labelledby="bulk-title">
      <DialogTitle id="bulk-title">{translate(`editorial.actions.${command}`)}</DialogTitle>
      {/* There is nothing else in it that takes the focus, and it may be longer than the screen. */}
      <DialogContent dividers tabIndex={0} aria-live="polite">
        {outcome && translate('editorial.bulk.done', { done, all: items.length })}
        <List dense>
          {items.map(({ id, locale, title }) => (
            <ListItem key={id + locale} disableGutters>
              <ListItemText
                primary={title}
                secondary={preview ? said[id] || translate(outcome ? 'editorial.bulk.did' : 'editorial.bulk.can') : translate('shared.loading')}
                slotProps={{ secondary: { color: said[id] ? 'error' : 'text.secondary' } }}
              />
            </ListItem>
          ))}
        </List>
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>{translate(outcome ? 'shared.close' : 'shared.cancel')}</Button>
        {!outcome && (
          <Button variant="contained" disabled={isRunning || possible.length === 0} onClick={run}>
            {translate('editorial.bulk.go', { count: possible.length })}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

async function verdicts(
  items: readonly WorkingRecipeCard[],
  judge: (item: WorkingRecipeCard) => Promise<string>,
): Promise<Verdicts> {
  const all: Record<string, string> = {};
  for (const item of items) all[item.id] = await judge(item);
  return all;
}

async function foresee(command: Command, { id, locale }: WorkingRecipeCard, told: Told): Promise<string> {
  const { actions } = await client().items.listActions({ id, locale });
  const action = actions.find(({ name }) => name === command);
  return action?.outcome === 'possible' ? '' : told.cause(action?.reason, action?.message) || '…';
}

async function perform(type: string, command: Command, { id, locale }: WorkingRecipeCard): Promise<void> {
  const { etag } = await contentOf(type).state({ id, locale });
  await contentOf(type).command(command, { id, locale, ifMatch: etag });
}
