import type { NewReleaseEntry, Release } from '@mealprep360/sdk';
import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { client } from '../api/client';
import { contentOf } from '../api/contents';
import { useSayProblem } from '../api/problems';
import { Section } from '../shared/Section';
import { AddEntry } from './AddEntry';
import type { Target } from './AddEntry';
import { EntryTable } from './EntryTable';
import { useEntries, useRefreshRelease, useValidation } from './useRelease';

/** What is in a release, and whether all of it could happen now. */
export function ReleaseContent({ release: { id, state, entries: count } }: { readonly release: Release }) {
  const translate = useTranslate();
  const say = useSayProblem();
  const refresh = useRefreshRelease(id);
  const isOpen = state === 'open' || state === 'blocked';
  const { data: entries = [] } = useEntries(id);
  const { data: validation } = useValidation(id, count > 0 && (isOpen || state === 'scheduled'));
  const attempt = async (change: () => Promise<unknown>): Promise<boolean> => {
    try {
      await change();
      return true;
    } catch (error) {
      say(error);
      return false;
    } finally {
      await refresh();
    }
  };
  const put = ({ type, id: itemId, locale }: Target, change: NewReleaseEntry) =>
    attempt(async () => {
      const { etag } = await contentOf(type).state({ id: itemId, locale });
      await client().releases.putReleaseEntry({ id, itemId, locale, ifMatch: etag, newReleaseEntry: change });
    });
  return (
    <Section title={translate('releases.content')}>
      {validation && count > 0 && state !== 'published' && state !== 'rolledBack' && (
        <Alert severity={validation.ready ? 'success' : 'warning'}>
          {translate(validation.ready ? 'releases.ready' : 'releases.notReady', { count: validation.obstacles.length })}
        </Alert>
      )}
      {isOpen && <AddEntry onAdd={put} />}
      <EntryTable
        entries={entries}
        obstacles={validation?.obstacles ?? []}
        isOpen={isOpen}
        onPin={({ type, item, locale, action, successor }) =>
          void put({ type, id: item, locale }, { action, ...(successor ? { successor } : {}) })
        }
        onRemove={({ item, locale }) => void attempt(() => client().releases.removeReleaseEntry({ id, itemId: item, locale }))}
      />
    </Section>
  );
}
