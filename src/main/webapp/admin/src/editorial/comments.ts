import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { client } from '../api/client';
import { anchorOf, isWithin } from './anchors';
import type { Where } from './useItem';

const MOST = 100;

/** A place that comments are about, and what it is called where it is written. */
export interface About {
  readonly anchor: string;
  readonly label: string;
}

interface Commenting {
  /** How many open threads are about a place or something in it. */
  readonly countOf: (anchor: string) => number;
  /** Shows what is said about a place, and where to say more. */
  readonly open: (about: About) => void;
}

/** For the fields of an editor; where no document is, nothing is said about it. */
export const CommentingContext = createContext<Commenting>({ countOf: () => 0, open: () => undefined });

export const useCommenting = (): Commenting => useContext(CommentingContext);

export const useComments = ({ id, locale }: Required<Where>, withResolved: boolean) =>
  useQuery({
    queryKey: ['item', id, 'comments', locale, withResolved],
    queryFn: () => client().items.listComments({ id, locale, ...(withResolved ? {} : { open: true }), limit: MOST }),
  });

/** Where open threads are, each once. @param document what is stored, in which their pointers are */
export function usePlaces(where: Required<Where>, document: unknown): (anchor: string) => number {
  const { data } = useComments(where, false);
  const anchors = (data?.items ?? []).filter(({ id, thread, pointer }) => id === thread && pointer).map(({ pointer = '' }) => anchorOf(document, pointer));
  return (anchor) => anchors.filter((one) => isWithin(one, anchor)).length;
}

/** What a field says of itself, so that a thread finds it and a key at it begins one. */
export const anchored = ({ anchor, label }: About) => ({ 'data-anchor': anchor, 'data-anchor-label': label });

/** The field that an element is in, or that is written with it. */
export function placeOf(element: Element): About | undefined {
  const place = element.closest<HTMLElement>('[data-anchor]') ?? element.closest('section')?.querySelector<HTMLElement>('[data-anchor]');
  const { anchor, anchorLabel } = place?.dataset ?? {};
  return anchor === undefined ? undefined : { anchor, label: anchorLabel ?? anchor };
}

/** The field of a place, or the next one around it. */
export function fieldOf(anchor: string): HTMLElement | null {
  for (let place = anchor; place !== ''; place = place.slice(0, place.lastIndexOf('/'))) {
    const field = document.querySelector<HTMLElement>(`[data-anchor="${CSS.escape(place)}"]`);
    if (field) return field;
  }
  return null;
}
