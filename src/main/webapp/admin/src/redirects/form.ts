import type { ItemTarget, Redirect, RedirectDocument } from '@mealprep360/sdk';

/** A redirect as it is written: where it leads is an address or an item, and what was said of the other is kept meanwhile. */
export interface RedirectForm {
  readonly from: string;
  readonly kind: 'address' | 'item';
  readonly to: string;
  readonly item?: ItemTarget | undefined;
  readonly isPermanent: boolean;
  readonly note: string;
}

export const EMPTY: RedirectForm = { from: '', kind: 'address', to: '', isPermanent: true, note: '' };

export const formOf = ({ from, to, item, permanent, note }: Redirect): RedirectForm => ({
  from,
  kind: item ? 'item' : 'address',
  to: to ?? '',
  item,
  isPermanent: permanent,
  note: note ?? '',
});

export function documentOf({ from, kind, to, item, isPermanent, note }: RedirectForm): RedirectDocument {
  return {
    from: from.trim(),
    ...(kind === 'address' ? { to: to.trim() } : item ? { item } : {}),
    permanent: isPermanent,
    ...(note.trim() ? { note: note.trim() } : {}),
  };
}

/** Whether all is there that cannot be left out. */
export const isComplete = ({ from, kind, to, item }: RedirectForm): boolean =>
  from.trim() !== '' && (kind === 'address' ? to.trim() !== '' : item !== undefined);
