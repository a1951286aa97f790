import { Alert, AlertTitle, Button } from '@mui/material';
import { useTranslate } from 'react-admin';

interface Props {
  /** What somebody else wrote meanwhile, field by field: empty where they took something away. */
  readonly changes: readonly { readonly field: string; readonly text: string }[];
  readonly onTake: () => void;
}

/** Says what somebody else wrote meanwhile. What was typed here stays in the form, and wins when it is saved. */
export function TheirChanges({ changes, onTake }: Props) {
  const translate = useTranslate();
  if (changes.length === 0) return null;
  return (
    <Alert
      severity="warning"
      action={
        <Button color="inherit" size="small" onClick={onTake}>
          {translate('shared.stale.takeTheirs')}
        </Button>
      }
    >
      <AlertTitle>{translate('shared.stale.title')}</AlertTitle>
      {changes.map(({ field, text }) => (
        <div key={field}>
          <strong>{field}:</strong> <bdi>{text || translate('shared.stale.nothing')}</bdi>
        </div>
      ))}
      {translate('shared.stale.text')}
    </Alert>
  );
}
