import type { Redirect } from '@mealprep360/sdk';
import { useTranslate } from 'react-admin';
import { ItemName } from './ItemName';

/** Where a redirect leads, as it was said. */
export function Target({ of: { item, to } }: { readonly of: Pick<Redirect, 'item' | 'to'> }) {
  const translate = useTranslate();
  return (
    <>
      {translate('redirects.leads')} {item ? <ItemName item={item} /> : <bdi dir="ltr">{to}</bdi>}
    </>
  );
}
