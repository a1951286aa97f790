import type { Medium } from '@mealprep360/sdk';
import { useTranslate } from 'react-admin';
import { TheirChanges } from '../shared/TheirChanges';
import { saidOf } from './said';
import type { Said } from './said';
import type { MediumForm } from './useMediumForm';

interface Props {
  readonly medium: Medium;
  readonly form: MediumForm;
}

/** Says what somebody else said of a medium meanwhile. */
export function StaleNotice({ medium, form: { theirs, discard } }: Props) {
  const translate = useTranslate();
  const said = saidOf(medium);
  return <TheirChanges changes={theirs.map((field) => ({ field: translate(`media.fields.${field}`), text: text(said[field]) }))} onTake={discard} />;
}

function text(value: Said[keyof Said]): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.join(', ');
  return Object.entries(value).map(([name, one]) => `${name}: ${one}`).join(', ');
}
