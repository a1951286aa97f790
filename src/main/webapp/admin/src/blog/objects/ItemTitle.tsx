import { useTranslate } from 'react-admin';
import { useItemTitle } from '../../editorial/useItemTitle';

interface Props {
  readonly type: 'recipes' | 'blog';
  readonly id: string;
}

/** What an item is called now. */
export function ItemTitle({ type, id }: Props) {
  const translate = useTranslate();
  const { data, isError } = useItemTitle(type, id);
  return isError ? translate('blog.recipe.missing') : (data ?? translate('shared.loading'));
}
