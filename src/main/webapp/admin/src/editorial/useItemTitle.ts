import { useQuery } from '@tanstack/react-query';
import { contentOf } from '../api/contents';

/** What an item is called now, or its slug where it has no title. @param locale the source's where absent */
export const useItemTitle = (type: string, id: string, locale?: string) =>
  useQuery({
    queryKey: ['item', id, 'title', locale ?? ''],
    queryFn: async () => {
      const { value } = await contentOf(type).state(locale ? { id, locale } : { id });
      return (value.document as { readonly title?: string }).title ?? value.slug;
    },
  });
