import { Stack, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../shared/Section';
import { WordsInput } from '../shared/WordsInput';
import { AltTexts } from './AltTexts';
import type { MediumForm } from './useMediumForm';

const MOST = 200;

/** What is said of a medium. */
export function MediumFields({ form: { said, change, faults } }: { readonly form: MediumForm }) {
  const translate = useTranslate();
  return (
    <Stack spacing={2}>
      <Section title={translate('media.alt.title')}>
        <AltTexts value={said.alt} faults={faults} onChange={(locale, text) => change({ alt: { ...said.alt, [locale]: text } })} />
      </Section>
      <Section title={translate('media.about')}>
        {(['title', 'credit', 'folder'] as const).map((field) => (
          <TextField
            key={field}
            label={translate(`media.fields.${field}`)}
            value={said[field]}
            onChange={({ target }) => change({ [field]: target.value })}
            error={faults.has(`/${field}`)}
            helperText={faults.get(`/${field}`) ?? translate(`media.hints.${field}`)}
            slotProps={{ htmlInput: { maxLength: MOST } }}
          />
        ))}
        <WordsInput
          label={translate('media.fields.tags')}
          hint={translate('media.hints.tags')}
          value={said.tags}
          fault={faults.get('/tags')}
          onChange={(tags) => change({ tags })}
        />
      </Section>
    </Stack>
  );
}
