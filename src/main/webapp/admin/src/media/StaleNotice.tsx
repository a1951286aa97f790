import type { Medium } from '@mealprep360/sdk';
import { Alert, AlertTitle, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { saidOf } from './said';
import type { Said } from './said';
import type { MediumForm } from './useMediumForm';

interface Props {
  readonly medium: Medium;
  readonly form: MediumForm;
}

/** Says what somebody else wrote meanwhile. What was typed here stays in the form, and wins when it is saved. */
export function StaleNotice({ medium, form: { theirs, discard } }: Props) {
  const translate = useTranslate();
  if (theirs.length === 0) return null;
  const said = saidOf(medium);
  return (
    <Alert
      severity="warning"
      action={
        <Button color="inherit" size="small" onClick={discard}>
          {translate('media.stale.takeTheirs')}
        </Button>
      }
    >
      <AlertTitle>{translate('media.stale.title')}</AlertTitle>
      {theirs.map((field) => (
        <div key={field}>
          <strong>{translate(`media.fields.${field}`)}:</strong> {text(said[field]) || translate('media.stale.nothing')}
        </div>
      ))}
      {translate('media.stale.text')}
    </Alert>
  );
}

function text(value: Said[keyof Said]): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.join(', ');
  return Object.entries(value).map(([name, one]) => `${name}: ${one}`).join(', ');
}
