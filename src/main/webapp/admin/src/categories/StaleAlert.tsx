import { Alert, AlertTitle } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
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
    <Alert severity="warning">
      <AlertTitle>{translate('categories.stale.title')}</AlertTitle>
      {translate(above ? 'categories.stale.now' : 'categories.stale.nowAtTop', { name: nameOf(category, language), above })}
    </Alert>
  );
}
