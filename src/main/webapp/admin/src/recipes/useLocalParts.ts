import { useRef, useState } from 'react';

type Update<T> = (now: readonly T[]) => readonly T[];

/**
 * Parts as they are on the page, with the empty one that somebody is about to write in, beside what is stored of them. What comes
 * from outside (a merge, another version) takes the place of both.
 *
 * @param outside as the document has them
 * @param stored what of the page's goes into the document
 */
export function useLocalParts<T>(
  outside: readonly T[],
  stored: (parts: readonly T[]) => readonly T[],
  change: (parts: readonly T[]) => void,
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
    const next = how(latest.current);
    latest.current = next;
    setLocal(next);
    const kept = stored(next);
    known.current = JSON.stringify(kept);
    change(kept);
  };
  return [local, update];
}
