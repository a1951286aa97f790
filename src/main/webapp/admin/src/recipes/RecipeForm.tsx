import { Box, MenuItem, Stack, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Commentable } from '../editorial/CommentMark';
import type { FormProps } from '../editorial/DocumentPage';
import { StaleMark } from '../editorial/StaleMark';
import { CoverInput } from '../media/CoverInput';
import { withField } from '../shared/parts';
import { Section } from '../shared/Section';
import { WordsInput } from '../shared/WordsInput';
import { DietsInput } from './DietsInput';
import { ImagesInput } from './ImagesInput';
import { IngredientsInput } from './IngredientsInput';
import { SourceInput } from './SourceInput';
import { StepsInput } from './StepsInput';

const NUMBERS = ['prepMinutes', 'cookMinutes', 'totalMinutes', 'servings'] as const;
const WORDS = ['cuisine', 'course', 'yield'] as const;
const NAMED = ['author', 'licence'] as const;
const LISTS = ['tags', 'equipment'] as const;
const DIFFICULTIES = ['easy', 'medium', 'hard'] as const;

/** A recipe, in the order in which one writes it. */
export function RecipeForm({ document, change, faults }: FormProps) {
  const translate = useTranslate();
  const set = (field: string, value: unknown) => change((now) => withField(now, field, value));
  const text = (field: string, more: object = {}) => (
    <Commentable key={field} anchor={`/${field}`} label={translate(`recipes.fields.${field}`)}>
      <TextField
        fullWidth
        label={translate(`recipes.fields.${field}`)}
        value={document[field] ?? ''}
        onChange={(event) => set(field, event.target.value)}
        error={faults.has(`/${field}`)}
        helperText={faults.get(`/${field}`)}
        {...more}
      />
    </Commentable>
  );
  const list = (anchor: string, title: string) => <StaleMark anchor={anchor} label={title} isAlone />;
  const number = (field: string) =>
    text(field, {
      type: 'number',
      slotProps: { htmlInput: { min: 0, inputMode: 'numeric' }, inputLabel: { shrink: true } },
      onChange: (event: { target: { value: string } }) => {
        const value = Number.parseInt(event.target.value, 10);
        set(field, Number.isNaN(value) ? undefined : value);
      },
    });
  return (
    <Stack spacing={3} sx={{ minWidth: 0 }}>
      <Section title={translate('recipes.parts.basics')}>
        {text('title', { required: true, onChange: (event: { target: { value: string } }) => change((now) => ({ ...now, title: event.target.value })) })}
        {text('summary', { multiline: true, minRows: 2 })}
        <Commentable anchor="/cover" label={translate('recipes.fields.cover')}>
          <CoverInput value={document.cover} onChange={(cover) => set('cover', cover)} label={translate('recipes.fields.cover')} />
        </Commentable>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))' }}>{NUMBERS.map(number)}</Box>
      </Section>
      <Section title={translate('recipes.parts.ingredients')} mark={list('/ingredientGroups', translate('recipes.parts.ingredients'))}>
        <IngredientsInput document={document} change={change} faults={faults} />
      </Section>
      <Section title={translate('recipes.parts.steps')} mark={list('/steps', translate('recipes.parts.steps'))}>
        <StepsInput document={document} change={change} faults={faults} />
      </Section>
      <Section title={translate('recipes.parts.pictures')} mark={list('/images', translate('recipes.parts.pictures'))}>
        <ImagesInput document={document} change={change} faults={faults} />
      </Section>
      <Section title={translate('recipes.parts.details')}>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))' }}>
          <TextField
            select
            label={translate('recipes.fields.difficulty')}
            value={document.difficulty ?? ''}
            onChange={(event) => set('difficulty', event.target.value)}
          >
            <MenuItem value="">{translate('recipes.difficulty.none')}</MenuItem>
            {DIFFICULTIES.map((one) => (
              <MenuItem key={one} value={one}>
                {translate(`recipes.difficulty.${one}`)}
              </MenuItem>
            ))}
          </TextField>
          {WORDS.map((field) => text(field))}
        </Box>
        {LISTS.map((field) => (
          <Commentable key={field} anchor={`/${field}`} label={translate(`recipes.fields.${field}`)}>
            <WordsInput
              label={translate(`recipes.fields.${field}`)}
              hint={translate('recipes.tagsHint')}
              value={(document[field] as string[] | undefined) ?? []}
              fault={faults.get(`/${field}`)}
              onChange={(words) => set(field, words)}
            />
          </Commentable>
        ))}
        <DietsInput value={(document.claimedDiets as string[] | undefined) ?? []} fault={faults.get('/claimedDiets')} onChange={(diets) => set('claimedDiets', diets)} />
        {text('description', { multiline: true, minRows: 4 })}
        {text('slug')}
      </Section>
      <Section title={translate('recipes.parts.source')}>
        <SourceInput document={document} change={change} faults={faults} />
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))' }}>{NAMED.map((field) => text(field))}</Box>
      </Section>
    </Stack>
  );
}
