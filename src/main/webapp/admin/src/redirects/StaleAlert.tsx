import type { Redirect } from '@mealprep360/sdk';
import { useTranslate } from 'react-admin';
import { UndoneAlert } from '../shared/UndoneAlert';
import { Target } from './Target';

/** That somebody else was faster, and what there is now. */
export function StaleAlert({ redirect }: { readonly redirect: Redirect }) {
  const translate = useTranslate();
  return (
    <UndoneAlert>
      <bdi dir="ltr">{redirect.from}</bdi>: <Target of={redirect} />
      <div>{translate('shared.stale.again')}</div>
    </UndoneAlert>
  );
}
