import { Problem, tagged } from '@mealprep360/sdk';
import type { Tagged, WorkingCategory } from '@mealprep360/sdk';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { client } from '../api/client';
import { useBeside, useSayProblem } from '../api/problems';
import { NO_EDITS, changedBetween, documentTexts, isSame, saidOf, withEdits } from './said';
import type { Edits, Field } from './said';
import { categoryKey, readCategory, useRefreshCategories } from './useCategories';

const NO_FAULTS: ReadonlyMap<string, string> = new Map();
const OF_TEXT = /^\/texts\/(\d+)\/(\w+)$/;

/** Where a fault is shown. */
const at = (locale: string | undefined, field: string) => `${locale}/${field}`;

/** What is typed of a category, apart from what is stored, so that neither is lost when somebody else is faster. */
export function useCategoryForm({ value: stored, etag }: Tagged<WorkingCategory>) {
  const queries = useQueryClient();
  const notify = useNotify();
  const say = useSayProblem();
  const besideOf = useBeside();
  const refresh = useRefreshCategories();
  const [edits, setEdits] = useState(NO_EDITS);
  const [theirs, setTheirs] = useState<ReturnType<typeof changedBetween>>([]);
  const [faults, setFaults] = useState(NO_FAULTS);
  const [isBusy, setBusy] = useState(false);
  const { id, parent } = stored;
  const said = withEdits(stored.texts, edits);
  const texts = documentTexts(said);

  const takeIn = async () => {
    const newer = await readCategory(id);
    setTheirs(changedBetween(stored.texts, newer.value.texts));
    queries.setQueryData(categoryKey(id), newer);
    notify('shared.stale.said', { type: 'warning', multiLine: true });
  };

  const refused = async (error: unknown) => {
    if (error instanceof Problem && error.is('stale')) return takeIn();
    const found = [...besideOf(error)].map(([pointer, text]) => {
      const [, index, field] = OF_TEXT.exec(pointer) ?? [];
      return [field ? at(texts[Number(index)]?.locale, field) : pointer, text] as const;
    });
    setFaults(new Map(found));
    say(error);
  };

  const save = async () => {
    setBusy(true);
    setFaults(NO_FAULTS);
    try {
      const api = client().categories;
      queries.setQueryData(
        categoryKey(id),
        await tagged(api.replaceCategoryRaw({ id, ifMatch: etag, categoryDocument: { ...(parent ? { parent } : {}), texts } })),
      );
      setEdits(NO_EDITS);
      setTheirs([]);
      notify('shared.saved', { type: 'success' });
    } catch (error) {
      await refused(error).catch(say);
    }
    setBusy(false);
    await refresh();
  };

  return {
    said,
    change: (locale: string, field: Field, text: string) =>
      setEdits((now) => ({ ...now, texts: { ...now.texts, [locale]: { ...now.texts[locale], [field]: text } } })),
    add: (locale: string) =>
      setEdits((now) => ({ ...now, texts: { [locale]: {}, ...now.texts }, removed: now.removed.filter((one) => one !== locale) })),
    remove: (locale: string) =>
      setEdits((now): Edits => ({ ...now, removed: [...now.removed, locale] })),
    putFirst: (first: string) => setEdits((now) => ({ ...now, first })),
    discard: () => {
      setEdits(NO_EDITS);
      setTheirs([]);
      setFaults(NO_FAULTS);
    },
    save,
    fault: (locale: string, field: Field) => faults.get(at(locale, field)),
    isUnsaved: !isSame(said, stored.texts.map(saidOf)),
    isComplete: said.every(({ name }) => name.trim()),
    isBusy,
    /** What somebody else changed while it was open here. */
    theirs,
  };
}

export type CategoryForm = ReturnType<typeof useCategoryForm>;
