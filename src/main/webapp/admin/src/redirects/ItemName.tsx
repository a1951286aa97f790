import type { ItemTarget } from '@mealprep360/sdk';
import { Link } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { contentOf } from '../api/contents';

/** What a redirect leads to, by its title. */
export function ItemName({ item: { type, id, locale } }: { readonly item: ItemTarget }) {
  const translate = useTranslate();
  const at = locale ? { id, locale } : { id };
  const { data: title } = useQuery({
    queryKey: ['item', id, 'title', locale ?? ''],
    queryFn: async () => {
      const { value } = await contentOf(type).state(at);
      return (value.document as { readonly title?: string }).title ?? value.slug;
    },
  });
  return (
    <Link component={RouterLink} to={`/${type}/${id}${locale ? `?locale=${locale}` : ''}`}>
      {title ?? translate(`resources.${type}.name`, { smart_count: 1 })}
    </Link>
  );
}
