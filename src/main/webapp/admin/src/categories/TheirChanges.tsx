import { Alert, AlertTitle, Button } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { languageName } from '../shared/languageNames';
import type { CategoryForm } from './useCategoryForm';

/** Says what somebody else wrote meanwhile. What was typed here stays in the form, and wins when it is saved. */
export function TheirChanges({ form: { theirs, discard } }: { readonly form: CategoryForm }) {
  const translate = useTranslate();
  const language = useLocale();
  if (theirs.length === 0) return null;
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
      {theirs.map(({ locale, field, text }) => (
        <div key={`${locale} ${field}`}>
          <strong>
            {languageName(locale, language)}, {translate(`categories.fields.${field}`)}:
          </strong>{' '}
          <bdi>{text || translate('media.stale.nothing')}</bdi>
        </div>
      ))}
      {translate('media.stale.text')}
    </Alert>
  );
}
