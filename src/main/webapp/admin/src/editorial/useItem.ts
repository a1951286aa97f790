import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { client } from '../api/client';
import { contentOf } from '../api/contents';

/** One locale of an item, or its source locale where none is named. */
export interface Where {
  readonly type: string;
  readonly id: string;
  readonly locale?: string;
}

/** Workflow, publication and ETag of what is worked on. */
export const useItem = ({ type, id, locale }: Where) =>
  useQuery({
    queryKey: ['item', id, 'state', locale],
    queryFn: async ({ client: queries }) => {
      const state = await contentOf(type).state({ id, locale });
      // Where no locale was named it is known now, and what asks for it by its name need not read it again.
      if (locale === undefined) queries.setQueryData(['item', id, 'state', state.value.locale], state);
      return state;
    },
  });

/** What may be done next, and why not the rest. */
export const useActions = ({ id, locale }: Where) =>
  useQuery({ queryKey: ['item', id, 'actions', locale], queryFn: () => client().items.listActions({ id, locale }) });

export const useReadiness = ({ id, locale }: Where) =>
  useQuery({ queryKey: ['item', id, 'readiness', locale], queryFn: () => client().items.getReadiness({ id, locale }) });

export const useSchedules = ({ id }: Where) =>
  useQuery({ queryKey: ['item', id, 'schedules'], queryFn: () => client().items.listItemSchedules({ id }) });

export const useTranslations = ({ id }: Where) =>
  useQuery({ queryKey: ['item', id, 'locales'], queryFn: () => client().items.listLocales({ id }) });

/** Reads all of an item again, and the lists that show it. */
export function useRefresh({ type, id }: Where): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(async () => {
    void queries.invalidateQueries({ queryKey: [type] });
    await queries.invalidateQueries({ queryKey: ['item', id] });
  }, [queries, type, id]);
}
