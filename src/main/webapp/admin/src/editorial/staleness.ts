import type { Change } from '@mealprep360/sdk';
import { createContext, useContext } from 'react';
import { anchorOf, isWithin, listOf } from './anchors';
import { useTranslations } from './useItem';
import type { Where } from './useItem';

/** What the source changed since a translation was up to date with it, and where in the translation that is. */
export interface Stale {
  readonly anchor: string;
  readonly change: Change;
}

interface Staleness {
  readonly type: string;
  readonly stale: readonly Stale[];
}

const NONE: readonly Stale[] = [];

/** For the fields of an editor. */
export const StalenessContext = createContext<Staleness>({ type: '', stale: NONE });

/** @param document what is stored, in which the pointers are */
export function useStaleness(where: Required<Where>, document: unknown): readonly Stale[] {
  const { data } = useTranslations(where);
  const stale = data?.items.find(({ locale }) => locale === where.locale)?.stale ?? [];
  return stale.map(({ change, pointer }) => ({ change, anchor: anchorOf(document, pointer ?? listOf(change.pointer)) }));
}

/** @param isAlone leaves out what is in it: the parts of a list have marks of their own */
export function useStaleAt(anchor: string, isAlone: boolean): Staleness {
  const { type, stale } = useContext(StalenessContext);
  return { type, stale: stale.filter((one) => (isAlone ? one.anchor === anchor : isWithin(one.anchor, anchor))) };
}
