import { useLocale, useTranslate } from 'react-admin';
import { UndoneAlert } from '../shared/UndoneAlert';
import { nameOf, wayTo } from './tree';
import type { Category } from './tree';

interface Props {
  /** As it is now. */
  readonly category: Category;
  readonly all: readonly Category[];
}

/** That somebody else was faster, and what there is now. */
export function StaleAlert({ category, all }: Props) {
  const translate = useTranslate();
  const language = useLocale();
  const above = wayTo(all, category.parent).map((one) => nameOf(one, language)).join(' › ');
  return (
    <UndoneAlert>
      {translate(above ? 'categories.stale.now' : 'categories.stale.nowAtTop', { name: nameOf(category, language), above })}
    </UndoneAlert>
  );
}
