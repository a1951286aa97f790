import { Button, Chip, Stack, TextField } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { AddLanguage } from '../shared/AddLanguage';
import { Section } from '../shared/Section';
import { languageName } from '../shared/languageNames';
import { FIELDS, LIMITS } from './said';
import type { CategoryForm } from './useCategoryForm';

/** What a category is called in each language, with its address there. */
export function CategoryTexts({ form: { said, change, add, remove, putFirst, fault } }: { readonly form: CategoryForm }) {
  const translate = useTranslate();
  const language = useLocale();
  return (
    <Stack spacing={2}>
      {said.map((text, index) => {
        const { locale } = text;
        const name = languageName(locale, language);
        return (
          <Section
            key={locale}
            title={name}
            mark={index === 0 && said.length > 1 ? <Chip size="small" label={translate('categories.languages.first')} /> : undefined}
          >
            {FIELDS.map((field) => (
              <TextField
                key={field}
                required={field === 'name'}
                multiline={field === 'description'}
                label={translate(`categories.fields.${field}`)}
                value={text[field]}
                onChange={({ target }) => change(locale, field, target.value)}
                error={fault(locale, field) !== undefined}
                helperText={fault(locale, field) ?? (field === 'slug' ? translate('categories.slugHint') : undefined)}
                slotProps={{ htmlInput: { maxLength: LIMITS[field], lang: locale, dir: 'auto' } }}
              />
            ))}
            {said.length > 1 && (
              <Stack useFlexGap direction="row" spacing={1} sx={{ flexWrap: 'wrap' }}>
                {index > 0 && (
                  <Button size="small" aria-label={`${translate('categories.languages.putFirst')}: ${name}`} onClick={() => putFirst(locale)}>
                    {translate('categories.languages.putFirst')}
                  </Button>
                )}
                <Button size="small" color="error" aria-label={`${translate('categories.languages.remove')}: ${name}`} onClick={() => remove(locale)}>
                  {translate('categories.languages.remove')}
                </Button>
              </Stack>
            )}
          </Section>
        );
      })}
      <Section title={translate('editorial.locales.add')}>
        <AddLanguage go={translate('shared.addLanguage')} onAdd={add} />
      </Section>
    </Stack>
  );
}
