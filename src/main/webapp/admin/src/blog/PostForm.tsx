import { FormControlLabel, Stack, Switch, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Commentable } from '../editorial/CommentMark';
import type { FormProps } from '../editorial/DocumentPage';
import { StaleMark } from '../editorial/StaleMark';
import { CoverInput } from '../media/CoverInput';
import { withField } from '../shared/parts';
import { Section } from '../shared/Section';
import { WordsInput } from '../shared/WordsInput';
import { AuthorsInput } from './AuthorsInput';
import { BodyInput } from './body/BodyInput';
import { CategoriesInput } from './CategoriesInput';
import { SeoInput } from './SeoInput';

/** A post, in the order in which one writes it. */
export function PostForm({ document, change, faults }: FormProps) {
  const translate = useTranslate();
  const set = (field: string, value: unknown) => change((now) => withField(now, field, value));
  const text = (field: string, most: number, more: object = {}) => (
    <Commentable anchor={`/${field}`} label={translate(`blog.fields.${field}`)}>
      <TextField
        fullWidth
        label={translate(`blog.fields.${field}`)}
        value={document[field] ?? ''}
        onChange={(event) => set(field, event.target.value)}
        error={faults.has(`/${field}`)}
        helperText={faults.get(`/${field}`)}
        slotProps={{ htmlInput: { maxLength: most } }}
        {...more}
      />
    </Commentable>
  );
  return (
    <Stack spacing={3} sx={{ minWidth: 0 }}>
      <Section title={translate('blog.parts.basics')}>
        {text('title', 200, { required: true, onChange: (event: { target: { value: string } }) => change((now) => ({ ...now, title: event.target.value })) })}
        {text('excerpt', 500, { multiline: true, minRows: 2 })}
        <Commentable anchor="/cover" label={translate('blog.fields.cover')}>
          <CoverInput value={document.cover} onChange={(cover) => set('cover', cover)} label={translate('blog.fields.cover')} />
        </Commentable>
      </Section>
      <BodyInput document={document} change={change} faults={faults} />
      <Section title={translate('blog.parts.filing')}>
        <Commentable anchor="/tags" label={translate('blog.fields.tags')}>
          <WordsInput
            label={translate('blog.fields.tags')}
            hint={translate('blog.tagsHint')}
            value={(document.tags as string[] | undefined) ?? []}
            fault={faults.get('/tags')}
            onChange={(words) => set('tags', words)}
          />
        </Commentable>
        <CategoriesInput value={(document.categories as string[] | undefined) ?? []} fault={faults.get('/categories')} onChange={(ids) => set('categories', ids)} />
        {text('series', 120)}
        {text('slug', 120)}
        <FormControlLabel
          control={<Switch checked={document.commentsOpen !== false} onChange={(_, isOpen) => change((now) => ({ ...now, commentsOpen: isOpen }))} />}
          label={translate('blog.fields.commentsOpen')}
        />
      </Section>
      <Section title={translate('blog.parts.authors')}>
        <AuthorsInput document={document} change={change} faults={faults} />
      </Section>
      <Section title={translate('blog.parts.seo')} mark={<StaleMark anchor="/seo" label={translate('blog.parts.seo')} isAlone />}>
        <SeoInput document={document} change={change} faults={faults} />
      </Section>
    </Stack>
  );
}
