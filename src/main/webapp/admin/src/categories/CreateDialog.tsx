import { Alert, TextField } from '@mui/material';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { client } from '../api/client';
import { FormDialog } from '../shared/FormDialog';
import { LanguageInput } from '../shared/LanguageInput';
import { codeOf } from '../shared/languageNames';
import { useAttempt } from '../shared/useAttempt';
import { useRefusal } from '../shared/useRefusal';
import { CategoryInput } from './CategoryInput';
import { LIMITS, documentTexts } from './said';
import type { Category } from './tree';
import { useRefreshCategories } from './useCategories';

interface Props {
  /** The category that it is proposed to be below. */
  readonly parent: string | undefined;
  readonly all: readonly Category[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const FIELDS = ['name', 'slug'] as const;
const SHOWN = ['/parent', ...[...FIELDS, 'locale'].map((field) => `/texts/0/${field}`)];

/** Makes a category in one language; more of it is said on its page. */
export function CreateDialog({ parent: proposed, all, onDone, onClose }: Props) {
  const translate = useTranslate();
  const { attempt, isBusy, problem } = useAttempt(useRefreshCategories());
  const [parent, setParent] = useState(proposed);
  const language = useLocale();
  const [text, setText] = useState({ locale: language, name: '', slug: '', description: '' });
  const { beside, text: refusal } = useRefusal(problem, SHOWN);
  const locale = codeOf(text.locale, language);
  const create = async () => {
    const categoryDocument = { ...(parent ? { parent } : {}), texts: documentTexts([{ ...text, locale: locale! }]) };
    if (await attempt(() => client().categories.createCategory({ categoryDocument }))) onDone();
  };
  return (
    <FormDialog title={translate('categories.create')} go={translate('categories.createNow')} isReady={!isBusy && Boolean(text.name.trim() && locale)} onGo={create} onClose={onClose}>
      {refusal && <Alert severity="error">{refusal}</Alert>}
      {FIELDS.map((field) => (
        <TextField
          key={field}
          autoFocus={field === 'name'}
          required={field === 'name'}
          label={translate(`categories.fields.${field}`)}
          value={text[field]}
          onChange={({ target }) => setText((before) => ({ ...before, [field]: target.value }))}
          error={beside.has(`/texts/0/${field}`)}
          helperText={beside.get(`/texts/0/${field}`) ?? (field === 'slug' ? translate('categories.newSlugHint') : undefined)}
          slotProps={{ htmlInput: { maxLength: LIMITS[field], dir: 'auto' } }}
        />
      ))}
      <LanguageInput
        isRequired
        label={translate('shared.language.label')}
        hint={translate('categories.languageHint')}
        fault={beside.get('/texts/0/locale')}
        value={text.locale}
        onChange={(typed) => setText((before) => ({ ...before, locale: typed }))}
      />
      <CategoryInput label={translate('categories.parent')} hint={translate('categories.parentHint')} fault={beside.get('/parent')} all={all} value={parent} onChange={setParent} />
    </FormDialog>
  );
}
