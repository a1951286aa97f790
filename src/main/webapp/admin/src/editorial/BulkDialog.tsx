import type { WorkingRecipeCard } from '@mealprep360/sdk';
import { List, ListItem, ListItemText } from '@mui/material';
import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { client } from '../api/client';
import { contentOf } from '../api/contents';
import type { Command } from '../api/contents';
import { useProblemText } from '../api/problems';
import { useTold } from '../problems/useTold';
import type { Told } from '../problems/useTold';
import { OneByOneDialog } from '../shared/OneByOneDialog';
import { useOneByOne } from '../shared/useOneByOne';

interface Props {
  readonly type: string;
  readonly command: Command;
  readonly items: readonly WorkingRecipeCard[];
  /** Called when it is closed after something was done. */
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** What would come of it. */
interface Foreseen {
  /** Empty where nothing stands in the way. */
  readonly obstacle: string;
  /** Of the text that this was said of: what has changed since is not what the person agreed to. */
  readonly etag: string;
}

const keyOf = ({ id, locale }: WorkingRecipeCard): string => `${id} ${locale}`;

/** First what would come of it for each, then what came of it. One that is refused keeps no other back. */
export function BulkDialog({ type, command, items: chosen, onDone, onClose }: Props) {
  const translate = useTranslate();
  const told = useTold();
  const textOf = useProblemText();
  const queries = useQueryClient();
  // As they were when it was asked for: the list behind is read again while this is open.
  const [items] = useState(chosen);
  const work = useOneByOne();
  const { outcomes, isRunning } = work;
  const foreseen = useQueries({
    queries: items.map((item) => ({
      queryKey: ['bulk', command, item.id, item.locale],
      queryFn: () => foresee(type, command, item, told),
      enabled: !outcomes,
      staleTime: 0,
      gcTime: 0,
    })),
  });
  const possible = items.filter((_, index) => foreseen[index]?.data?.obstacle === '');
  const isForeseen = foreseen.every(({ isPending }) => !isPending);
  const begin = async () => {
    const etags = new Map(items.map((item, index) => [keyOf(item), foreseen[index]?.data?.etag ?? '']));
    await work.run(possible, keyOf, (item) => contentOf(type).command(command, { id: item.id, locale: item.locale, ifMatch: etags.get(keyOf(item))! }));
    await queries.invalidateQueries({ queryKey: [type] });
  };
  const close = (isBegun: boolean) => {
    onClose();
    if (isBegun) onDone();
  };
  /** @return what stands in the way, or stood, if anything, and what is said of it else */
  const verdict = (item: WorkingRecipeCard, index: number): [obstacle: string, word: string] => {
    const { data, error } = foreseen[index]!;
    if (error) return [textOf(error), ''];
    if (!data) return ['', translate('shared.loading')];
    if (data.obstacle) return [data.obstacle, ''];
    const outcome = outcomes?.get(keyOf(item));
    const word = outcome === '' ? 'did' : outcomes && !isRunning ? 'left' : 'can';
    return [outcome ?? '', translate(`editorial.bulk.${word}`)];
  };
  return (
    <OneByOneDialog
      title={translate(`editorial.actions.${command}`)}
      work={work}
      all={items.length}
      possible={isForeseen ? possible.length : undefined}
      onBegin={() => void begin()}
      onClose={close}
    >
      <List dense>
        {items.map((item, index) => {
          const [obstacle, word] = verdict(item, index);
          return (
            <ListItem key={keyOf(item)} disableGutters>
              <ListItemText primary={item.title} secondary={obstacle || word} slotProps={{ secondary: { color: obstacle ? 'error' : 'textSecondary' } }} />
            </ListItem>
          );
        })}
      </List>
    </OneByOneDialog>
  );
}

async function foresee(type: string, command: Command, { id, locale }: WorkingRecipeCard, told: Told): Promise<Foreseen> {
  const { etag } = await contentOf(type).state({ id, locale });
  const { actions } = await client().items.listActions({ id, locale });
  const action = actions.find(({ name }) => name === command);
  return { etag, obstacle: action?.outcome === 'possible' ? '' : told.cause(action?.reason, action?.message) || '…' };
}
