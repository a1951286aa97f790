import type { ItemTarget } from '@mealprep360/sdk';
import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useItemTitle } from '../editorial/useItemTitle';

/** What a redirect leads to, by its title. */
export function ItemName({ item: { type, id, locale } }: { readonly item: ItemTarget }) {
  const translate = useTranslate();
  const { data: title } = useItemTitle(type, id, locale);
  return (
    <Link component={RouterLink} to={`/${type}/${id}${locale ? `?locale=${locale}` : ''}`}>
      {title ?? translate(`resources.${type}.name`, { smart_count: 1 })}
    </Link>
  );
}
