import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

type Values = Readonly<Record<string, string>>;

/** What is looked for, kept in the address so that Back and a link lead to it. A value that is not there is empty. */
export function useAddress() {
  const [search, setSearch] = useSearchParams();
  /** Sets some values and keeps the others; an empty one is left out. @param replace so that Back passes over it */
  const set = useCallback(
    (values: Values, replace: boolean) => {
      // Out of the address as it is now: what the router hands out is of the last time that this was drawn, and who clicks before
      // it is drawn again would lose what they typed, or what they clicked.
      const next = new URLSearchParams(window.location.search);
      for (const [key, value] of Object.entries(values)) {
        if (value) next.set(key, value);
        else next.delete(key);
      }
      setSearch(next, { replace });
    },
    [setSearch],
  );
  return { search, value: (key: string) => search.get(key) ?? '', set, setSearch };
}

/** The filters of a list that is read page after page. @param keys as the address calls them */
export function useAddressFilters<Key extends string>(keys: readonly Key[]) {
  const { search, value, set, setSearch } = useAddress();
  return {
    value: value as (key: Key) => string,
    set: (key: Key, to: string) => set({ [key]: to }, true),
    clear: () => setSearch({}, { replace: true }),
    isAny: keys.some((key) => search.has(key)),
  };
}

export type AddressFilters<Key extends string> = ReturnType<typeof useAddressFilters<Key>>;
