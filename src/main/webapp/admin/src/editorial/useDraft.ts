import { tagged } from '@mealprep360/sdk';
import type { Revision } from '@mealprep360/sdk';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { client } from '../api/client';
import { contentOf } from '../api/contents';
import type { Json } from '../api/contents';
import { DraftKeeper } from './DraftKeeper';
import type { DraftApi, DraftState } from './DraftKeeper';

/** Opens what this person is writing in one locale of an item. Opened anew for each visit: what is here is never older. */
export function useDraft(type: string, id: string, locale: string | undefined) {
  return useQuery({
    queryKey: ['draft', type, id, locale],
    queryFn: locale === undefined ? skipToken : () => DraftKeeper.open(draftApi(type, id, locale)),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    structuralSharing: false,
  });
}

/** Its state, as it changes; keeps what is left when the page is left. */
export function useDraftState(keeper: DraftKeeper): DraftState {
  useEffect(() => () => void keeper.keep().catch(() => undefined), [keeper]);
  return useSyncExternalStore(keeper.subscribe, () => keeper.state);
}

/** A revision's id in quotes is its ETag. */
const tagOf = ({ id }: Revision): string => `"${id}"`;

function draftApi(type: string, id: string, locale: string): DraftApi {
  const at = { id, locale };
  return {
    async read() {
      const { value, etag } = await tagged(client().items.getScratchRaw(at));
      const isKept = value.savedAt !== undefined;
      return { document: value.document as Json, etag, base: isKept ? tagOf(value.base) : etag, isKept };
    },
    async keep(document, ifMatch) {
      return (await tagged(client().items.saveScratchRaw({ ...at, ifMatch, requestBody: document }))).etag;
    },
    async merge(ifMatch, choices) {
      const { value, etag } = await tagged(client().items.mergeScratchRaw({ ...at, ifMatch, mergeChoices: { choices: [...choices] } }));
      return { value: value.document as Json, etag };
    },
    discard: (ifMatch) => client().items.discardScratch({ ...at, ifMatch }),
    workingTag: async () => (await contentOf(type).state(at)).etag,
    async conflicts() {
      const { conflicts, revision } = await client().items.previewScratchMerge(at);
      return { value: conflicts, etag: tagOf(revision) };
    },
  };
}
