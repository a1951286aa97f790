import { useRef, useState } from 'react';
import { replayed } from './replay';

type Update<T> = (now: readonly T[]) => readonly T[];

/**
 * Parts as they are on the page, with the empty one that somebody is about to write in, beside what is stored of them. What comes
 * from outside (a merge, another version) takes the place of both. What is changed goes into the document part by part: it may be done to
 * it again, when somebody else's changes have come in between.
 *
 * @param outside as the document has them
 * @param stored what of the page's goes into the document
 * @param change does something to the document's own list
 */
export function useLocalParts<T>(
  outside: readonly T[],
  stored: (parts: readonly T[]) => readonly T[],
  change: (update: Update<T>) => void,
): [readonly T[], (update: Update<T>) => void] {
  const [local, setLocal] = useState(outside);
  const known = useRef(JSON.stringify(stored(outside)));
  const latest = useRef(local);
  const now = JSON.stringify(stored(outside));
  if (now !== known.current) {
    known.current = now;
    latest.current = outside;
    setLocal(outside);
  }
  const update = (how: Update<T>) => {
    const before = stored(latest.current);
    const next = how(latest.current);
    latest.current = next;
    setLocal(next);
    const after = stored(next);
    known.current = JSON.stringify(after);
    change((now) => replayed(before, after, now));
  };
  return [local, update];
}
