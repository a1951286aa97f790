import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { client } from '../../api/client';

interface Props {
  readonly type: 'recipes' | 'blog';
  readonly id: string;
}

const titleOf = async ({ type, id }: Props) =>
  (type === 'recipes' ? await client().recipes.getWorkingRecipe({ id }) : await client().blog.getWorkingPost({ id })).document.title;

/** What an item is called now. */
export function ItemTitle(item: Props) {
  const translate = useTranslate();
  const { data, isError } = useQuery({ queryKey: ['item', item.id, 'title'], queryFn: () => titleOf(item) });
  return isError ? translate('blog.recipe.missing') : (data ?? translate('shared.loading'));
}
