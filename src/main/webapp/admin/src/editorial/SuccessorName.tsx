import type { Successor } from '@mealprep360/sdk';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { contentOf } from '../api/contents';

interface Props {
  readonly successor: Successor;
  readonly type: string;
  readonly locale: string;
}

/** Where the address of something leads once it is offline. @param type where the successor does not say it */
export function SuccessorName({ successor, type, locale }: Props) {
  const translate = useTranslate();
  const of = successor.type ?? type;
  const { data: title } = useQuery({
    queryKey: ['item', successor.id, 'title', locale],
    queryFn: async () => {
      const { value } = await contentOf(of).state({ id: successor.id, locale });
      return (value.document as { readonly title?: string }).title ?? value.slug;
    },
  });
  return title ? <span>{translate('editorial.successor.then', { title })}</span> : null;
}
